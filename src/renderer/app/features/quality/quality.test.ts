import { describe, expect, it } from 'vitest';
import { sound } from '../../../../domain/patents/quality/samples.testkit';
import type { QualityReport } from '../../../../domain/patents/quality/tables';
import { PaperDraft } from '../../../../domain/reporting/paper';
import { translate } from '../../lib/i18n';
import { fakeDesk } from '../../testing/fakeDesk';
import { shownChecks } from './CheckList';
import { chosenFields, differingFields, usualSource } from './compare';
import { decide, findingKey, revoke } from './decide';
import { fixesOf, forMany, patchOf } from './fixFields';
import { type Cluster, mergeNames, preselected } from './mergeNames';
import { qualityPaper, qualityText } from './paper';
import { readingBefore, readingsOf, withReading } from './trend';

describe('the score over the days', () => {
  const readings = [
    { on: '2026-02-01', score: 60 },
    { on: '2026-02-20', score: 70 },
  ];

  it('keeps one reading a day, the newest', () => {
    expect(withReading(readings, { on: '2026-02-20', score: 75 })).toEqual([
      readings[0],
      { on: '2026-02-20', score: 75 },
    ]);
    expect(withReading(readings, { on: '2026-02-20', score: 70 })).toBeNull();
  });

  it('compares with the last earlier day', () => {
    expect(readingBefore(readings, '2026-02-20')).toEqual(readings[0]);
    expect(readingBefore(readings, '2026-01-01')).toBeUndefined();
  });

  it('reads nothing out of a setting that is damaged', () => {
    expect(readingsOf('x')).toEqual([]);
    expect(readingsOf([null, { on: 1 }, readings[0]])).toEqual([readings[0]]);
  });
});

describe('putting right on the spot', () => {
  it('takes dates, classes and counts as people write them', () => {
    expect(patchOf('grantDate', '2024.5.7')).toEqual({ ok: true, patch: { grantDate: '2024-05-07' } });
    expect(patchOf('ipcMain', 'h01m2/40(2006.01)i')).toEqual({
      ok: true,
      patch: { ipcMain: 'H01M 2/40', ipc: ['H01M 2/40'] },
    });
    expect(patchOf('locarno', '09-03')).toEqual({ ok: true, patch: { locarno: '09-03' } });
  });

  it('refuses what is none, and nothing at all', () => {
    expect(patchOf('grantDate', '2024-02-30')).toMatchObject({ ok: false });
    expect(patchOf('ipcMain', '机械')).toEqual({ ok: false, problem: 'quality.badClass' });
    expect(patchOf('departmentId', ' ')).toMatchObject({ ok: false });
  });

  it('is offered for many only where one value may be right for all', () => {
    expect(forMany('noDepartment')).toBe('departmentId');
    expect(forMany('noLegalState')).toBe('legalBucket');
    expect(forMany('grantBeforeFiling')).toBeUndefined();
    expect(fixesOf('holderShares')).toEqual([]);
  });
});

describe('two entries side by side', () => {
  const [a, b] = [
    sound({ abstract: undefined }),
    sound({ id: 'p2' as never, title: '别的', abstract: '摘要' }),
  ];

  it('show only what differs, the title first', () => {
    expect(differingFields([a, b]).map(({ field }) => field)).toEqual(['title', 'abstract']);
    expect(differingFields([a, a])).toEqual([]);
  });

  it('give a field from the kept one, where it is empty from the other', () => {
    const [title, abstract] = differingFields([a, b]);
    expect(title && usualSource(title, 0)).toBe(0);
    expect(abstract && usualSource(abstract, 0)).toBe(1);
  });

  it('hand on only what was taken from another entry', () => {
    const chosen = new Map([
      ['title', 1],
      ['abstract', 0],
    ]);
    expect(chosenFields([a, b], 0, chosen)).toEqual({ title: 'p2' });
  });
});

describe('names', () => {
  const cluster: Cluster = {
    id: 'c',
    certainty: 'likely',
    keeper: '甲',
    members: [
      { key: '甲', label: '甲', count: 2 },
      { key: '乙', label: '乙', count: 1, reason: 'legalForm' },
      { key: '丙', label: '丙', count: 1, reason: 'placeWord' },
    ],
  };

  it('are preselected unless a person has to know', () => {
    expect([...preselected(cluster)]).toEqual(['甲', '乙', '丙']);
    expect(preselected({ ...cluster, certainty: 'possible' }).size).toBe(0);
  });

  it('of applicants are written anew, of departments the records are merged', async () => {
    const desk = fakeDesk();
    await mergeNames('applicant', cluster, '乙', new Set(['甲', '乙']));
    expect(desk.of('names.unify')[0]?.input).toEqual({
      fields: ['applicants', 'rightHolders'],
      from: ['甲'],
      to: '乙',
    });
    await mergeNames('department', cluster, '甲', new Set(['丙']));
    expect(desk.of('records.merge')[0]?.input).toEqual({ entity: 'department', keep: '甲', absorb: ['丙'] });
  });
});

it('a decision is kept with reason and date, and revoked by nothing', async () => {
  const desk = fakeDesk();
  const key = findingKey('sameTitle', 'p1');
  await decide(key, ' 两项改进 ', '好');
  await revoke(key);
  const values = desk.of('settings.put').map(({ input }) => (input as { values: object }).values);
  expect(values[0]).toMatchObject({
    [key]: { reason: '两项改进', on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  });
  expect(values[1]).toEqual({ [key]: null });
});

describe('the report', () => {
  const report: QualityReport = {
    today: '2026-03-01',
    patents: 2,
    score: 50,
    checks: [{ code: 'futureDate', severity: 'error', count: 1, left: 0 }],
    departments: [
      {
        departmentId: 'd',
        name: '机械学院',
        patents: 2,
        withErrors: 1,
        withWarnings: 0,
        clean: 1,
        score: 50,
      },
    ],
  };

  it('prints as a paper with both tables, the figures to the right', () => {
    const paper = PaperDraft.parse(qualityPaper(report, 'zh', translate('zh')));
    expect(paper.sections.map(({ heading }) => heading)).toEqual(['数据质量检查', '各院系数据质量']);
    expect(paper.sections[1]?.table?.columns.map(({ align }) => align)).toEqual([
      'left',
      ...Array(5).fill('right'),
    ]);
  });

  it('goes to the clipboard with tabs', () => {
    expect(qualityText(report, 'zh')).toContain('机械学院\t2\t1\t0\t1\t50');
  });

  it('lists the gravest checks first, then the most frequent', () => {
    const of = (code: string, severity: string, count: number) => ({
      code,
      severity,
      count,
      left: 0,
      muted: false,
    });
    const checks = [
      of('noIpc', 'warning', 9),
      of('noLocarno', 'notice', 99),
      of('futureDate', 'error', 1),
      of('noInventors', 'warning', 20),
      of('claimsZero', 'warning', 0),
    ];
    expect(shownChecks(checks as never).map(({ code }) => code)).toEqual([
      'futureDate',
      'noInventors',
      'noIpc',
      'noLocarno',
    ]);
  });
});
