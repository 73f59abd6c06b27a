// Deadlines, budget and declarations of a whole portfolio, asked of the real store; every figure was computed by hand.
import { beforeEach, describe, expect, it } from 'vitest';
import type { PatentDraft } from '../../src/domain/patents/importRow';
import { draft, TestStore } from './harness';

const today = '2026-03-01';
const until = '2027-03-01';

const inForce = (n: number, filed: string, granted: string, more: Partial<PatentDraft> = {}): PatentDraft =>
  draft(n, { filingDate: filed, grantDate: granted, legalBucket: 'inForce', ...more });

let store: TestStore;
let ids: string[];
beforeEach(async () => {
  store = await TestStore.open();
  await store.import([
    inForce(0, '2019-05-16', '2021-08-01', { department: '机械学院' }),
    inForce(1, '2020-04-04', '2022-01-01', { department: '化工学院' }),
    inForce(2, '2021-02-20', '2023-05-05', { project: { number: 'N-1', name: '示例项目' } }),
    draft(3, { filingDate: '2025-09-01', legalBucket: 'pending' }),
    draft(4, { filingDate: '2010-01-01', grantDate: '2012-01-01', legalBucket: 'lapsed' }),
  ]);
  const { rows } = await store.query('patents.list', {
    sort: { key: 'applicationNumber', descending: false },
  });
  ids = rows.map(({ id }) => id);
});

const list = (more: object = {}) => store.query('deadlines.list', { today, until, ...more });
const annuities = (more: object = {}) => list({ kinds: ['annuity'], ...more });

describe('the task list', () => {
  it('names the patent, the year, the day moved from a holiday, and the amount', async () => {
    const { rows } = await annuities();
    expect(rows.map(({ number, year, date, fen }) => [number, year, date, fen])).toEqual([
      // 2026-04-04 begins the holiday of Tomb-Sweeping Day: paid by Tuesday the 7th.
      ['202310000001.0', 7, '2026-04-07', 200_000],
      // 2026-05-16 is a Saturday.
      ['202310000000.0', 8, '2026-05-18', 200_000],
      // 2027-02-20 is a Saturday.
      ['202310000002.0', 7, '2027-02-22', 200_000],
    ]);
    expect(rows[0]).toMatchObject({ movedFrom: '2026-04-04', daysLeft: 37, department: '化工学院' });
  });

  it('is sorted by date, with counts by kind, month and group', async () => {
    const found = await list();
    const dates = found.rows.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
    expect(found.kinds.find(({ key }) => key === 'annuity')).toEqual({
      key: 'annuity',
      count: 3,
      fen: 600_000,
    });
    expect(found.months.reduce((n, { count }) => n + count, 0)).toBe(found.total);
    expect(found.groups.d90.count).toBeGreaterThan(0);
    const sum = Object.values(found.groups).reduce((n, { count }) => n + count, 0);
    expect(sum).toBe(found.total);
    const later = await list({ group: 'later' });
    expect(later.total).toBe(found.groups.later.count);
    expect(later.rows[0]?.date).toBe(found.rows[found.total - later.total]?.date);
  });

  it('can be asked for a department, a text, a span and the days of a month', async () => {
    expect((await annuities({ text: '第1号' })).total).toBe(1);
    const [row] = (await store.query('departments.list', { text: '机械' })).rows;
    expect((await annuities({ departmentIds: [row?.id] })).rows.map(({ year }) => year)).toEqual([8]);
    const april = await annuities({ from: '2026-04-01', until: '2026-04-30', perDay: true });
    expect(april.days).toEqual([{ key: '2026-04-07', count: 1, fen: 200_000 }]);
  });

  it('puts funded patents beyond their five years last: a duty without an end hides no deadline', async () => {
    const found = await list({ today: '2029-01-01', until: '2029-12-31' });
    expect(found.rows.at(-1)).toMatchObject({ kind: 'nonUse', state: 'overdue', date: '2028-05-05' });
    expect(found.groups.unused.count).toBe(1);
  });

  it('presumes past years of an import paid, and lists those of the last half year only where asked', async () => {
    const quiet = await annuities();
    expect(quiet.presumed).toBe(1);
    const asked = await annuities({ presumed: true });
    expect(asked.rows[0]).toMatchObject({ state: 'presumed', year: 6, date: '2026-02-24' });
    expect(asked.totalFen).toBe(quiet.totalFen);
  });

  it('leaves out what has lapsed; a patent without a filing date is counted as such', async () => {
    await store.import([draft(9, { filingDate: undefined, legalBucket: 'inForce' })]);
    const found = await list({ kinds: ['annuity', 'termEnd'] });
    expect(found).toMatchObject({ undated: 1, unknown: 0 });
    await store.import([draft(10)]);
    expect((await list()).unknown).toBe(1);
    expect(found.rows.some(({ patentId }) => patentId === ids[4])).toBe(false);
  });

  it('follows the reading of the surcharge and the days off the office set', async () => {
    await store.command('annuity.record', { entries: [{ patentId: ids[2], year: 6, choice: 'keep' }] });
    // Due on Friday 2026-02-20, inside the Spring Festival: late only after the 24th; the month counts from the 20th.
    const late = async () => (await list({ kinds: ['annuity'], group: 'overdue' })).rows[0];
    expect(await late()).toMatchObject({ state: 'overdue', year: 6, fen: 120_000, graceUntil: '2026-08-20' });
    await store.command('settings.put', { values: { 'deadlines.surcharge': 'begunMonths' } });
    expect(await late()).toMatchObject({ fen: 126_000, surchargeFen: 6_000 });
    await store.command('settings.put', { values: { 'deadlines.daysOff': ['2026-02-24', '2026-02-25'] } });
    expect((await late())?.date).toBe('2026-02-26');
  });
});

describe('decisions', () => {
  it('of many patents are one change and one undo', async () => {
    const entries = ids.slice(0, 3).map((patentId) => ({ patentId, year: 8, choice: 'keep' as const }));
    const { changed, seq } = await store.command('annuity.record', { entries, on: today });
    expect(changed).toBe(3);
    const { patent } = await store.query('patents.get', { id: ids[0] });
    expect(patent.annuities).toEqual([{ year: 8, choice: 'keep', decidedOn: today, decidedBy: '王经办' }]);
    await store.command('change.undo', { seq });
    expect((await store.query('patents.get', { id: ids[0] })).patent.annuities).toBeUndefined();
  });

  it('on a patent that changed meanwhile are refused as a whole', async () => {
    const entries = [{ patentId: ids[0], year: 8, choice: 'drop' as const }];
    const refused = store.command('annuity.record', { entries, expected: { [ids[0] ?? '']: 99 } });
    await expect(refused).rejects.toMatchObject({ error: { code: 'REV_CONFLICT' } });
  });

  it('on a patent that is gone are refused', async () => {
    const refused = store.command('annuity.record', { entries: [{ patentId: 'gone', year: 8 }] });
    await expect(refused).rejects.toMatchObject({ error: { code: 'NOT_FOUND' } });
  });

  it('a payment takes the year off the list', async () => {
    const entries = [{ patentId: ids[0] ?? '', year: 8, paidOn: today, paidFen: 200_000 }];
    await store.command('annuity.record', { entries });
    expect((await annuities()).rows.some(({ patentId }) => patentId === ids[0])).toBe(false);
  });

  it('a decision to drop costs nothing and ends the years after it', async () => {
    const entries = [{ patentId: ids[0] ?? '', year: 8, choice: 'drop' as const }];
    await store.command('annuity.record', { entries });
    const mine = (await annuities({ until: '2030-01-01' })).rows.filter(
      ({ patentId }) => patentId === ids[0],
    );
    expect(mine).toMatchObject([{ year: 8, state: 'dropped', choice: 'drop' }]);
    expect(mine[0]?.fen).toBeUndefined();
  });
});

describe('the summary', () => {
  it('counts what is near, what nobody decided and what is used by nobody', async () => {
    const found = await store.query('deadlines.summary', { today });
    expect(found.overdue.count).toBe(0);
    expect(found.undecided).toEqual({ count: 2, fen: 400_000 });
    expect(found.nonUse).toEqual({ warned: 0, overdue: 0 });
    const later = await store.query('deadlines.summary', { today: '2028-05-05' });
    expect(later.nonUse).toEqual({ warned: 0, overdue: 1 });
    expect((await store.query('deadlines.summary', { today: '2027-11-05' })).nonUse.warned).toBe(1);
  });
});

describe('the budget', () => {
  const budget = (more: object = {}) =>
    store.query('annuity.budget', { today, fromYear: 2026, toYear: 2028, by: 'year', ...more });

  it('adds up the fees by calendar year of the due date', async () => {
    const { totals } = await budget();
    // 2026: year 8 and 7 at 2000 yuan to come, year 6 at 1200 presumed paid in February.
    expect(totals[0]?.undecided).toEqual({ count: 2, fen: 400_000 });
    expect(totals[0]?.settled).toEqual({ count: 1, fen: 120_000 });
    // 2028: years 10, 9 and 8.
    expect(totals[2]?.undecided).toEqual({ count: 3, fen: 400_000 + 200_000 + 200_000 });
  });

  it('parts them by what was decided; a patent given up is saved in every later year', async () => {
    await store.command('annuity.record', {
      entries: [
        { patentId: ids[0], year: 8, choice: 'drop' },
        { patentId: ids[1], year: 7, choice: 'keep' },
      ],
    });
    const { totals } = await budget();
    expect(totals[0]?.keep).toEqual({ count: 1, fen: 200_000 });
    expect(totals.map(({ drop }) => drop.count)).toEqual([1, 1, 1]);
  });

  it('by department adds up to the same total', async () => {
    const { totals } = await budget();
    for (const by of ['department', 'type', 'tier']) {
      const parted = await budget({ by });
      expect(parted.totals).toEqual(totals);
      const fen = parted.rows.reduce((n, { cells }) => n + (cells[2]?.undecided.fen ?? 0), 0);
      expect(fen).toBe(totals[2]?.undecided.fen);
    }
  });
});

it('funded patents are listed with what their declaration lacks', async () => {
  const found = await store.query('funding.list', {});
  expect(found).toMatchObject({ funded: 1, complete: 0, total: 1 });
  expect(found.rows[0]).toMatchObject({ number: '202310000002.0', lacks: ['projectType', 'declaration'] });
  await store.command('record.update', {
    entity: 'patent',
    id: ids[2],
    expectedRev: 1,
    patch: { fundingDeclaration: { status: 'declared' } },
  });
  expect((await store.query('funding.list', {})).rows[0]?.lacks).toEqual(['projectType']);
});
