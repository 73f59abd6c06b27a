// The clocks of a patent: use of funded patents, compulsory licence, term, examination, priority, bonus.
import { describe, expect, it } from 'vitest';
import type { Patent } from '../records';
import { type DeadlineKind, eachDeadline } from './clocks';
import { dutyFacts } from './facts';
import { workingDays } from './workingDays';

const days = workingDays();
const base: Patent = {
  id: 'p1' as Patent['id'],
  rev: 1,
  seq: 1,
  applicationNumber: '202110000001.5',
  type: 'invention',
  title: '一种电池',
  filingDate: '2021-03-10',
  grantDate: '2023-08-01',
  publications: [],
  applicants: [],
  inventors: [],
  ipc: [],
  legalBucket: 'inForce',
  projectIds: [],
};
type Found = { date: number; state: string; year: number };
function found(kind: DeadlineKind, more: Partial<Patent>, today = 20_260_501, until = 20_991_231): Found[] {
  const list: Found[] = [];
  eachDeadline(dutyFacts({ ...base, ...more }), today, until, days, (of, date, state, year) => {
    if (of === kind) list.push({ date, state, year });
  });
  return list;
}
const funded = { projectIds: ['j1' as Patent['projectIds'][number]] };

describe('the five-year clock of a funded patent', () => {
  const at = (today: number, more: Partial<Patent> = {}) => found('nonUse', { ...funded, ...more }, today);
  it('runs from the grant and warns at four and four and a half years', () => {
    expect(at(20_270_731)).toEqual([{ date: 20_280_801, state: 'open', year: 0 }]);
    expect(at(20_270_801)[0]?.state).toBe('warned4');
    expect(at(20_280_201)[0]?.state).toBe('warned45');
    expect(at(20_280_801)[0]?.state).toBe('overdue');
  });
  it('is stopped by evidence of use', () => {
    const implementations = [{ date: '2025-01-01', kind: 'licensed' as const, description: '许可合同' }];
    expect(at(20_280_801, { implementations })).toEqual([]);
    expect(at(20_280_801, { implementationStatus: 'licensed' })).toEqual([]);
    expect(at(20_280_801, { implementationStatus: 'none' })).toHaveLength(1);
  });
  it('is stopped by an accepted reason', () => {
    const nonUseReason = { reason: '国家另有安排', approver: '科研院', approvedOn: '2026-01-01' };
    expect(at(20_280_801, { nonUseReason })).toEqual([]);
  });
  it('does not run for a patent that was declared free of public money', () => {
    expect(at(20_280_801, { fundingDeclaration: { status: 'notFunded' } })).toEqual([]);
  });
  it('runs for a declared patent without a project on record', () => {
    expect(found('nonUse', { fundingDeclaration: { status: 'required' } })).toHaveLength(1);
  });
});

describe('the clock of the compulsory licence', () => {
  it('is three years from grant and four from filing, the later', () => {
    expect(found('compulsoryLicence', {})[0]).toMatchObject({ date: 20_260_801, state: 'open' });
    expect(found('compulsoryLicence', { grantDate: '2021-09-01' })[0]?.date).toBe(20_250_310);
  });
  it('knows no designs and no used patents', () => {
    expect(found('compulsoryLicence', { type: 'design' })).toEqual([]);
    expect(found('compulsoryLicence', { implementationStatus: 'own' })).toEqual([]);
  });
});

describe('annuities', () => {
  it('come as far as is asked', () => {
    expect(found('annuity', {}, 20_260_501, 20_280_501).map(({ year }) => year)).toEqual([6, 7, 8]);
  });
  it('end after the one that was given up', () => {
    const annuities = [{ year: 7, choice: 'drop' as const }];
    expect(found('annuity', { annuities }).map(({ year, state }) => `${year} ${state}`)).toEqual([
      '6 presumed',
      '7 dropped',
    ]);
  });
  it('reach back to a year that was decided and never paid', () => {
    const annuities = [{ year: 4, choice: 'keep' as const }];
    expect(found('annuity', { annuities })[0]).toMatchObject({ year: 4, state: 'graceOver' });
  });
  it.each(['lapsed', 'pending'] as const)('are not owed by a patent that is %s', (legalBucket) => {
    expect(found('annuity', { legalBucket })).toEqual([]);
  });
  it('are owed by a granted patent whose state nobody knows', () => {
    expect(found('annuity', { legalBucket: 'unknown' }).length).toBeGreaterThan(0);
  });
});

describe('clocks of an application', () => {
  const pending = { legalBucket: 'pending', grantDate: undefined } as const;
  it('substantive examination: three years from filing, or from the priority date', () => {
    expect(found('examination', { ...pending, filingDate: '2025-03-10' })[0]?.date).toBe(20_280_310);
    const priority = '2024-06-01 CN 202410000001.2';
    expect(found('examination', { ...pending, filingDate: '2025-03-10', priority })[0]?.date).toBe(
      20_270_601,
    );
  });
  it('examination ends once it was requested', () => {
    expect(found('examination', { ...pending, legalStatus: '实质审查的生效' })).toEqual([]);
    const legalEvents = [{ date: '2022-01-01', code: 'SE01', text: '实质审查的生效' }];
    expect(found('examination', { ...pending, legalEvents })).toEqual([]);
  });
  it('priority: twelve months, six for designs', () => {
    expect(found('priority', { ...pending, filingDate: '2026-03-10' })[0]?.date).toBe(20_270_310);
    expect(found('priority', { ...pending, filingDate: '2026-03-10', type: 'design' })[0]?.date).toBe(
      20_260_910,
    );
  });
});

it('the bonus of the inventors is due three months after the grant', () => {
  expect(found('bonus', { grantDate: '2026-04-15' })[0]).toMatchObject({ date: 20_260_715, state: 'open' });
});

it('a patent without a filing date has no deadlines', () => {
  const list: string[] = [];
  const facts = dutyFacts({ ...base, filingDate: undefined });
  eachDeadline(facts, 20_260_501, 20_991_231, days, (kind) => list.push(kind));
  expect(list).toEqual([]);
});
