import { describe, expect, it } from 'vitest';
import { DepartmentId, PatentId, ProjectId } from '../ids';
import { Patent } from '../patents/records';
import { checkComplete, isBlocked } from './completeness';
import { isCalendarDate } from './kinds/calendar';
import { PatentRegistration, type RegistrationNames, registrationPayload } from './registration';

const patent = Patent.parse({
  id: PatentId.parse('pat-1'),
  rev: 3,
  seq: 12,
  applicationNumber: '201710911092.2',
  type: 'invention',
  title: '一种液流电池',
  abstract: '摘要不上报',
  filingDate: '2017-09-29',
  grantDate: '2020-05-12',
  publications: [{ number: 'CN107705012A', date: '2018-02-16', kind: 'published' }],
  applicants: ['示例大学'],
  inventors: [{ name: '甲某', personId: 'person-1' }, { name: '乙某' }],
  departmentId: 'dep-1',
  ipcMain: 'H01M 2/40',
  ipc: ['H01M 2/40'],
  legalBucket: 'inForce',
  address: '某市某路1号',
  projectIds: ['prj-1', 'prj-gone'],
  note: '内部备注',
});
const names: RegistrationNames = {
  department: (id) => (id === DepartmentId.parse('dep-1') ? '化工学院' : undefined),
  project: (id) =>
    id === ProjectId.parse('prj-1')
      ? { projectType: '国家重点研发计划', name: '储能项目', number: '2017YFB0000001' }
      : undefined,
};
const payload = registrationPayload(patent, names);
const lacks = (change: Partial<PatentRegistration>) =>
  checkComplete(PatentRegistration.parse({ ...payload, ...change })).map(
    (lack) => `${lack.code} ${lack.field}`,
  );

describe('the patent registration record', () => {
  it('carries what is declared, with names in place of our own ids', () => {
    expect(payload).toEqual({
      applicationNumber: '201710911092.2',
      title: '一种液流电池',
      type: 'invention',
      filingDate: '2017-09-29',
      grantDate: '2020-05-12',
      publications: [{ number: 'CN107705012A', date: '2018-02-16', kind: 'published' }],
      applicants: ['示例大学'],
      inventors: ['甲某', '乙某'],
      department: '化工学院',
      ipcMain: 'H01M 2/40',
      ipc: ['H01M 2/40'],
      legalBucket: 'inForce',
      projects: [{ projectType: '国家重点研发计划', name: '储能项目', number: '2017YFB0000001' }],
    });
  });

  it('carries no personal data beyond the names of the inventors, and nothing of the office', () => {
    expect(JSON.stringify(payload)).not.toMatch(/person-1|某路|备注|摘要|pat-1/);
    expect(PatentRegistration.safeParse({ ...payload, phone: '1' }).success).toBe(false);
  });
});

describe('what a registration lacks before it is sealed', () => {
  it('nothing in a complete one', () => {
    expect(checkComplete(payload)).toEqual([]);
  });

  it.each<[string, Partial<PatentRegistration>]>([
    ['APPLICATION_NUMBER_INVALID applicationNumber', { applicationNumber: '201810123456.7' }],
    ['APPLICATION_NUMBER_INVALID applicationNumber', { applicationNumber: '2017109110922' }],
    ['TITLE_MISSING title', { title: '　' }],
    ['APPLICANT_MISSING applicants', { applicants: [] }],
    ['DATE_IMPOSSIBLE filingDate', { filingDate: '2017-02-29' }],
    ['GRANT_BEFORE_FILING grantDate', { grantDate: '2016-01-01' }],
  ])('blocks on %s', (found, change) => {
    expect(lacks(change)[0]).toBe(found);
    expect(isBlocked(checkComplete({ ...payload, ...change }))).toBe(true);
  });

  it.each<[string, Partial<PatentRegistration>]>([
    ['FILING_DATE_MISSING filingDate', { filingDate: undefined }],
    ['GRANT_DATE_MISSING grantDate', { grantDate: undefined }],
    ['INVENTOR_MISSING inventors', { inventors: [] }],
    ['DEPARTMENT_MISSING department', { department: undefined }],
    ['IPC_MISSING ipc', { ipc: [], ipcMain: undefined }],
    ['LEGAL_STATUS_UNKNOWN legalBucket', { legalBucket: 'unknown' }],
    ['PROJECT_TYPE_MISSING projects.0.projectType', { projects: [{ name: '某项目', number: '1' }] }],
  ])('advises on %s and sends all the same', (found, change) => {
    expect(lacks(change)).toEqual([found]);
    expect(isBlocked(checkComplete({ ...payload, ...change }))).toBe(false);
  });

  it('asks no IPC of a design', () => {
    expect(lacks({ type: 'design', ipc: [], ipcMain: undefined })).toEqual([]);
  });

  it('knows leap years', () => {
    expect([2000, 2024, 1900, 2023].map((year) => isCalendarDate(`${year}-02-29`))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
