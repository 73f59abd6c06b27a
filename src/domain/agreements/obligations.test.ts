// Obligations: what the terms oblige to, once each; what an amendment moves; what is late and the interest to the fen.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermSet } from '../negotiation/terms';
import { obligationsOf, reconcileObligations, type Wanted } from './obligations';
import { interestOn, settled, standingOf } from './obligationsState';
import { spokenTitle, storedTitle } from './obligationTitles';
import { agreement, obligation, terms } from './register.testkit';
import { periodsOf } from './royaltyPeriods';

const mine = agreement();
const made = obligationsOf(mine, terms, [{ filingDate: '2023-03-01' }]);
const due = (origin: string, list: readonly Wanted[] = made) =>
  list.find((one) => one.origin === origin)?.due;

describe('the terms of a licence', () => {
  it('oblige to the upfront sum at the start and to reports thirty days after each half year', () => {
    expect(due('upfront')).toBe('2026-01-01');
    expect(due('report:2026-01-01')).toBe('2026-07-30');
    expect(due('report:2026-07-01')).toBe('2027-01-30');
    expect(made.filter(({ kind }) => kind === 'royaltyReport')).toHaveLength(10);
  });
  it('oblige to the minimum at the end of its year', () => expect(due('minimum:2')).toBe('2028-01-30'));
  it('oblige us to record within three months and to keep the patent in force', () => {
    expect(due('recordal')).toBe('2026-04-01');
    expect(due('annuity:2026')).toBe('2026-03-01');
    expect(made.find(({ origin }) => origin === 'annuity:2026')?.by).toBe('us');
  });
  it('ask for a decision ninety days before the end', () => expect(due('expiry')).toBe('2030-10-02'));
  it('put annuities on the licensee where they say so', () => {
    const theirs = obligationsOf(mine, { ...terms, annuitiesBy: 'licensee' }, [{ filingDate: '2023-03-01' }]);
    expect(theirs.find(({ kind }) => kind === 'annuity')?.by).toBe('them');
  });
  it('count instalments and milestones from the start or by their day', () => {
    const consideration: TermSet['consideration'] = {
      instalments: [
        { title: '首期', fen: 100, due: { on: '2026-02-01' } },
        { title: '二期', fen: 200, due: { afterMonths: 12 } },
      ],
      milestones: [
        { title: '取证', fen: 300, due: { afterMonths: 6 } },
        { title: '不定', fen: 400 },
      ],
    };
    const list = obligationsOf(mine, { ...terms, consideration });
    expect(
      list.filter(({ fen }) => fen !== undefined).map(({ origin, due: day, fen }) => [origin, day, fen]),
    ).toEqual([
      ['instalment:1', '2026-02-01', 100],
      ['milestone:1', '2026-07-01', 300],
      ['instalment:2', '2027-01-01', 200],
    ]);
  });
  it('are stored under one title and told in the reader’s language; what the office wrote stays', () => {
    const own = { ...terms, audit: true, insuranceFen: 1 };
    const consideration = { ...terms.consideration, lumpSumFen: 1, yearlyFen: 1 };
    const all = [
      ...obligationsOf(mine, { ...own, consideration }, [{ filingDate: '2023-03-01' }]),
      { title: storedTitle('royalty', '2026-01-01', '2026-06-30') },
    ];
    expect(new Set(all.map(({ title }) => title.replace(/[\d-]+/g, ''))).size).toBe(12);
    for (const { title } of all) {
      expect(spokenTitle(title, 'zh')).toBe(title);
      expect(spokenTitle(title, 'en')).not.toMatch(/\p{Script=Han}/u);
    }
    expect(spokenTitle('第 3 年最低提成费', 'en')).toBe('Minimum royalty of year 3');
    expect(spokenTitle('首期款（设备到货后）', 'en')).toBe('首期款（设备到货后）');
  });
  it('give the same list every time, each origin once, none before the first day', () => {
    const months = fc.integer({ min: 1, max: 240 });
    const every = fc.constantFrom(1, 2, 3, 4, 6, 12);
    fc.assert(
      fc.property(months, every, fc.integer({ min: 0, max: 365 }), (span, everyMonths, dueDays) => {
        const royalty = { base: 'netSales' as const, rate: { n: 1, d: 20 }, everyMonths, dueDays };
        const own = { ...terms, months: span, audit: true, insuranceFen: 1, consideration: { royalty } };
        const list = obligationsOf(mine, own, [{ filingDate: '2023-02-28' }]);
        expect(new Set(list.map(({ origin }) => origin)).size).toBe(list.length);
        expect(list.every((one) => one.due >= '2026-01-01')).toBe(true);
        expect(obligationsOf(mine, own, [{ filingDate: '2023-02-28' }])).toEqual(list);
      }),
    );
  });
});

it('periods follow one another without gap or overlap up to the last day', () => {
  const every = fc.constantFrom(1, 2, 3, 4, 6, 12);
  fc.assert(
    fc.property(every, fc.integer({ min: 0, max: 3000 }), (everyMonths, days) => {
      const last = new Date(Date.UTC(2026, 0, 31) + days * 86_400_000).toISOString().slice(0, 10);
      const periods = periodsOf({ everyMonths }, '2026-01-31', last);
      expect(periods[0]?.from).toBe('2026-01-31');
      expect(periods.at(-1)?.until).toBe(last);
      for (const [at, { from }] of periods.entries()) {
        const before = periods[at - 1]?.until;
        if (before !== undefined) expect(Date.parse(from) - Date.parse(before)).toBe(86_400_000);
      }
    }),
  );
});

describe('after an amendment', () => {
  const have = made.map((one, at) => obligation({ fen: undefined, ...one, id: `o${at}` }));
  it('nothing happens where the terms stay', () =>
    expect(reconcileObligations(have, made)).toEqual({ create: [], update: [], drop: [] }));
  it('open ones move, settled ones stay, lost ones are let go', () => {
    const later = { ...terms, months: 36, consideration: { ...terms.consideration, upfrontFen: 1 } };
    const want = obligationsOf(mine, later, [{ filingDate: '2023-03-01' }]);
    const done = have.map((one) => (one.origin === 'recordal' ? { ...one, doneOn: '2026-03-01' } : one));
    const { update, drop, create } = reconcileObligations(done, want);
    expect(create).toEqual([]);
    expect(update.map(({ to }) => to.origin).sort()).toEqual(['expiry', 'upfront']);
    const gone = done.filter(({ id }) => drop.includes(id)).map(({ origin }) => origin);
    expect(gone).toContain('report:2029-01-01');
    expect(gone).not.toContain('report:2026-01-01');
  });
});

describe('where an obligation stands', () => {
  const rate = { n: 5, d: 10_000 };
  const owed = obligation();
  const paid = (date: string, fen: number) => ({ id: date, date, fen });
  it.each([
    ['2025-11-01', [], 'open'],
    ['2025-12-15', [], 'soon'],
    ['2026-01-02', [], 'overdue'],
    ['2025-12-30', [paid('2025-12-30', 1)], 'partly'],
    ['2026-01-02', [paid('2025-12-31', 20_000_000)], 'done'],
    ['2026-02-02', [paid('2026-01-31', 20_000_000)], 'doneLate'],
  ] as const)('on %s with %j: %s', (today, payments, state) =>
    expect(standingOf(owed, payments, today).state).toBe(state),
  );
  it('is waived, or disputed, whatever the day', () => {
    expect(standingOf(obligation({ waived: '免' }), [], '2027-01-01').state).toBe('waived');
    expect(standingOf(obligation({ disputed: '质量' }), [], '2027-01-01').state).toBe('disputed');
  });

  it('bears 0.05 % a day: 200,000.00 for 30 days is 3,000.00', () => {
    const { interest } = standingOf(owed, [], '2026-01-31', rate);
    expect(interest).toMatchObject({ fen: 300_000, parts: [{ days: 30, outstanding: 20_000_000 }] });
  });
  it('stops on what was paid: half after ten days leaves 10 and 20 days', () => {
    const found = interestOn(20_000_000, '2026-01-01', [paid('2026-01-11', 10_000_000)], '2026-01-31', rate);
    expect(found.parts.map(({ days, outstanding }) => [days, outstanding])).toEqual([
      [10, 20_000_000],
      [20, 10_000_000],
    ]);
    expect(found.fen).toBe(200_000);
  });
  it('is rounded half-up once, not a day at a time', () => {
    expect(interestOn(333, '2026-01-01', [], '2026-01-31', rate).fen).toBe(5);
    expect(interestOn(1, '2026-01-01', [], '2028-09-27', rate).fen).toBe(1);
  });
  it('bears none before the day, none where the terms know no rate', () => {
    expect(standingOf(owed, [], '2026-01-01', rate).interest).toBeUndefined();
    expect(standingOf(owed, [], '2027-01-01').interest).toBeUndefined();
  });
  it('grows with every day while something is open', () => {
    const days = fc.integer({ min: 1, max: 3000 });
    const day = (n: number) => new Date(Date.UTC(2026, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 1_000_000_000 }), (n, fen) => {
        const at = (count: number) => interestOn(fen, '2026-01-01', [], day(count), rate).fen;
        expect(at(n + 1)).toBeGreaterThanOrEqual(at(n));
      }),
    );
  });
});

describe('a payment linked to two obligations', () => {
  const allocations = [{ agreementId: 'a1', fen: 150, kind: 'other' }];
  const income = {
    id: 'i1',
    rev: 1,
    seq: 1,
    date: '2026-01-05',
    fen: 150,
    payer: '甲',
    allocations,
  } as never;
  it('is counted once, the earlier due first', () => {
    const one = obligation({ id: 'o1', fen: 100, due: '2026-01-01', incomeIds: ['i1'] });
    const two = obligation({ id: 'o2', fen: 100, due: '2026-02-01', incomeIds: ['i1'] });
    const found = settled([two, one], [income]);
    expect(found.get('o1')).toMatchObject([{ fen: 100 }]);
    expect(found.get('o2')).toMatchObject([{ fen: 50 }]);
  });
});
