// The end of an agreement, the record of licensees, holdings and disputes: rules of the office, one by one.
import { describe, expect, it } from 'vitest';
import { shippedFloors } from '../distribution';
import { Holding, Matter } from '../patents/records';
import { assessYear, awardFindings, exitSplit, partsOf } from './holdings';
import { costOf, matterNotes, openDeadlines } from './matters';
import { matterPaper } from './mattersPaper';
import { standingOf } from './obligationsState';
import { agreementOfDeal, fixedPrice, nextStep } from './register';
import { agreement, obligation, report, terms } from './register.testkit';
import { creditOf } from './registerCredit';
import { endedByLaw, terminationEffects } from './termination';

const stored = { rev: 1, seq: 1 };

describe('after a termination', () => {
  const list = [
    obligation({ id: 'a', due: '2026-01-01', origin: 'upfront' }),
    obligation({
      id: 'b',
      due: '2027-01-30',
      kind: 'royaltyReport',
      origin: 'report:2026-07-01',
      fen: undefined,
    }),
    obligation({
      id: 'c',
      due: '2027-07-30',
      kind: 'royaltyReport',
      origin: 'report:2027-01-01',
      fen: undefined,
    }),
    obligation({ id: 'd', due: '2027-03-01', kind: 'audit', fen: undefined }),
    obligation({ id: 'e', due: '2027-03-01', doneOn: '2026-02-01' }),
  ];
  it('what had arisen and the books of the running period stay owed; the rest goes; what was met is not touched', () => {
    const { kept, dropped } = terminationEffects(list, '2026-09-01');
    expect(kept.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(dropped.map(({ id }) => id)).toEqual(['c']);
  });
});

describe('a licence ends by law', () => {
  const patent = (lapsed: boolean, ends?: string) => ({ id: 'p', number: '1', lapsed, ends });
  it('with its last patent, not before', () => {
    expect(endedByLaw([patent(true), patent(false, '2030-01-01')], '2026-01-01')).toBeUndefined();
    expect(endedByLaw([patent(false, '2024-01-01'), patent(false, '2025-05-05')], '2026-01-01')).toBe(
      '2025-05-05',
    );
    expect(endedByLaw([patent(true)], '2026-01-01')).toBe('');
    expect(endedByLaw([], '2026-01-01')).toBeUndefined();
  });
});

describe('the record of a licensee', () => {
  const at = (more: Record<string, unknown>, today = '2026-06-01') => {
    const one = obligation(more);
    return { obligation: one, standing: standingOf(one, [], today, { n: 5, d: 10_000 }) };
  };
  it('counts what was on time, late, unanswered and disputed; what is not due yet does not count', () => {
    const [line] = creditOf({
      agreements: [agreement()],
      obligations: [
        at({ id: 'a', doneOn: '2025-12-31' }),
        at({ id: 'b', doneOn: '2026-01-20' }),
        at({ id: 'c', due: '2026-05-02' }),
        at({ id: 'd', disputed: '质量问题' }),
        at({ id: 'e', due: '2027-01-01' }),
        at({ id: 'f', by: 'us' }),
      ],
      reports: [report({ disputed: '不同意扣除' })],
    });
    expect(line).toMatchObject({
      party: '示例科技有限公司',
      due: 4,
      onTime: 1,
      late: 1,
      silent: 1,
      disputed: 2,
    });
    expect(line).toMatchObject({ unpaid: 40_000_000, worstDays: 151, reports: 1, agreements: 1 });
  });
});

describe('from a deal to the register', () => {
  it('what is fixed makes the price; royalties do not', () => {
    expect(fixedPrice(terms)).toBe(20_000_000);
    expect(fixedPrice({ ...terms, consideration: {} })).toBeUndefined();
  });
  it('every party, the people, the policy and the terms come along', () => {
    const deal = {
      id: 'd1',
      title: '电池许可',
      patentIds: ['p1'],
      parties: [
        { name: '甲公司', role: 'counterparty', code: '1', foreign: true },
        { name: '乙大学', role: 'coOwner' },
      ],
      contributors: [{ name: '张三', signed: true, main: true, external: false }],
      shippedPolicy: 'x',
    } as never;
    expect(agreementOfDeal(deal, { id: 'f1' as never, terms })).toMatchObject({
      party: '甲公司',
      partyCode: '1',
      parties: [{ name: '乙大学', role: 'coOwner' }],
      foreign: true,
      mode: 'licence',
      kind: 'ordinaryLicence',
      shippedPolicy: 'x',
      dealId: 'd1',
      offerId: 'f1',
      effectiveOn: '2026-01-01',
      state: 'draft',
    });
  });
});

describe('the next step', () => {
  const facts = {
    agreement: agreement({ state: 'draft' }),
    terms,
    findings: [],
    obligations: [],
    reportsOpen: 0,
    filings: [],
    endedByLaw: undefined,
    today: '2026-02-01',
  };
  const signed = agreement({ confirmedOn: '2026-01-05' });
  const at = (state: string, more: Record<string, unknown> = {}) => ({ obligation: obligation(more), state });
  it.each([
    [{ terms: undefined }, 'completeTerms'],
    [{ findings: [{ code: 'AGREEMENT_DATES', severity: 'refuse', article: '', data: {} }] }, 'resolve'],
    [{}, 'getSigned'],
    [{ agreement: signed, endedByLaw: '2025-01-01' }, 'endByLaw'],
    [{ agreement: signed, obligations: [at('overdue')], reportsOpen: 1 }, 'overdue'],
    [{ agreement: signed, obligations: [at('disputed')] }, 'disputed'],
    [{ agreement: signed, today: '2031-02-01' }, 'expire'],
    [{ agreement: signed, reportsOpen: 1 }, 'checkReport'],
    [{ agreement: signed, obligations: [at('open', { kind: 'recordal' })] }, 'record'],
    [{ agreement: signed, obligations: [at('soon')] }, 'dueSoon'],
    [{ agreement: signed }, 'registerContract'],
    [{ agreement: { ...signed, techContractNumber: '1' }, today: '2030-12-01' }, 'renew'],
    [{ agreement: { ...signed, techContractNumber: '1' } }, 'none'],
    [{ agreement: { ...signed, state: 'closed' } }, 'none'],
  ])('%j: %s', (more, step) => expect(nextStep({ ...facts, ...(more as object) }).step).toBe(step));
});

describe('shares held', () => {
  const holding = (more: Record<string, unknown> = {}) =>
    Holding.parse({
      id: 'h1',
      ...stored,
      company: '示例新公司',
      registeredOn: '2024-05-01',
      valuationFen: 800_000_000,
      share: { n: 20, d: 100 },
      awardShare: { n: 70, d: 100 },
      ...more,
    });
  it('example C: 20 % with 70 % for the team is 14 % and 6 %', () =>
    expect(partsOf(holding())).toEqual({
      award: '7/50',
      kept: '3/50',
      awardFen: 560_000_000,
      keptFen: 240_000_000,
    }));
  it('are held against the floor of the law and of the region', () => {
    const short = (more: Record<string, unknown>, region: string) =>
      awardFindings(holding(more), shippedFloors, '2024-05-01', region).map((one) => one.short);
    expect(short({}, '100000')).toEqual([false]);
    expect(short({ awardShare: { n: 60, d: 100 } }, '110000')).toContain(true);
    expect(short({ awardShare: undefined }, '100000')).toEqual([true]);
  });
  it('are assessed together: one loss does not make the year a loss', () => {
    const list = [
      holding({ assessments: [{ year: 2025, class: 'growing', valueFen: 1_600_000_000 }] }),
      holding({
        id: 'h2',
        assessments: [{ year: 2025, class: 'impaired', valueFen: 100_000_000, diligent: true }],
      }),
      holding({ id: 'h3' }),
      holding({ id: 'h4', registeredOn: '2026-01-01' }),
    ];
    const year = assessYear(list, 2025);
    expect(year.classes.growing).toEqual({ count: 1, valuation: 800_000_000, value: 1_600_000_000 });
    expect(year).toMatchObject({ valuation: 2_400_000_000, value: 2_500_000_000, change: 100_000_000 });
    expect(year.diligentLosses).toBe(700_000_000);
    expect(year.missing.map(({ id }) => id)).toEqual(['h3']);
  });
  it('sold: 9,870,000.00 for awarded shares costs 1,973,013.00 (example C)', () => {
    const exit = { on: '2026-05-01', fen: 1_410_000_000, how: '协议转让' };
    expect(exitSplit(holding({ exit }))).toMatchObject({
      award: 987_000_000,
      kept: 423_000_000,
      tax: { tax: 197_301_300, net: 789_205_200 },
    });
    expect(exitSplit(holding())).toBeUndefined();
  });
});

describe('a dispute', () => {
  const matter = (more: Record<string, unknown> = {}) =>
    Matter.parse({
      id: 'm1',
      ...stored,
      title: '涉嫌侵权',
      kind: 'infringement',
      state: 'open',
      openedOn: '2026-01-01',
      patentIds: [],
      parties: [],
      ...more,
    });
  const deadlines = [
    { title: '答辩', due: '2026-03-01' },
    { title: '举证', due: '2026-02-01', doneOn: '2026-01-20' },
  ];
  it('shows the nearest open day, none once it is over', () => {
    expect(openDeadlines(matter({ deadlines })).map(({ title }) => title)).toEqual(['答辩']);
    expect(openDeadlines(matter({ deadlines, state: 'won' }))).toEqual([]);
  });
  it('says what it lacks', () => {
    expect(matterNotes(matter({ deadlines }), '2026-03-02')).toEqual(['overdue', 'noParty', 'noEvidence']);
    expect(matterNotes(matter({ state: 'won', closedOn: '2025-01-01' }), '2026-03-02')).toEqual([
      'noParty',
      'noOutcome',
      'closedBefore',
    ]);
  });
  it('adds up its costs and becomes a paper', () => {
    const costs = [
      { on: '2026-01-02', fen: 500_000, what: '公证' },
      { on: '2026-02-02', fen: 1_000_050, what: '代理' },
    ];
    const one = matter({ costs, deadlines });
    expect(costOf(one)).toBe(1_500_050);
    const head = new Proxy({}, { get: (_all, name) => String(name) }) as never;
    const paper = matterPaper(one, [], {
      lang: 'zh',
      title: '维权',
      kind: '侵权',
      state: '进行',
      head,
      sign: [],
    });
    expect(paper.sections.at(-1)?.table?.foot).toEqual(['total', '', '15,000.50']);
  });
});
