// Every fault that terms can have, one by one: what is refused, what is only said, and which article says so.
import { describe, expect, it } from 'vitest';
import { checkText } from '../../declarations/check';
import { yuan } from '../../money';
import type { Consideration, Royalty, TermSet } from '../terms';
import { blocking, checkTerms } from './checkTerms';
import { cleanTerms, p1, p2, stand, standing, terms, world } from './offer.testkit';
import type { OfferWorld } from './world';

const found = (change: Partial<TermSet>, around: Partial<OfferWorld> = {}): string[] =>
  checkTerms(terms(change), world(around)).map(({ rule, level }) => `${level} ${rule.id}`);
const money = (consideration: Consideration): Partial<TermSet> => ({ consideration });
const royalty = (change: Partial<Royalty>): Partial<TermSet> => ({
  consideration: { royalty: { ...cleanTerms.consideration.royalty!, ...change } },
});
const equity = { company: '新公司', valuationFen: yuan(8_000_000), share: { n: 20, d: 100 } };
const percent = (n: number) => ({ n, d: 100 });

type Case = readonly [what: string, change: Partial<TermSet>, around: Partial<OfferWorld>, wanted: string[]];
const plain = (what: string, change: Partial<TermSet>, ...wanted: string[]): Case => [
  what,
  change,
  {},
  wanted,
];
const around = (
  what: string,
  change: Partial<TermSet>,
  given: Partial<OfferWorld>,
  ...wanted: string[]
): Case => [what, change, given, wanted];
const exclusive: Partial<TermSet> = { mode: 'exclusiveLicence' };
const holds = (mode: TermSet['mode'], change: object = {}) => ({ others: [standing({ mode, ...change })] });

const cases: readonly Case[] = [
  plain('an ordinary licence with all said', {}),
  // patents
  plain('no patent at all', { patentIds: [] }, 'fail PATENT_MISSING'),
  plain('work for somebody needs none', { mode: 'service', patentIds: [] }),
  around('a lapsed patent', {}, { patents: [stand({ bucket: 'lapsed' })] }, 'fail PATENT_LAPSED'),
  around('annuity late', {}, { patents: [stand({ annuity: 'late' })] }, 'fail PATENT_UNPAID'),
  around('grace over', {}, { patents: [stand({ annuity: 'over' })] }, 'fail PATENT_GRACE_OVER'),
  around('an application', {}, { patents: [stand({ isGranted: false })] }, 'warn PATENT_PENDING'),
  around(
    'a pledge of an application',
    { mode: 'pledge', consideration: { securedFen: 1 } },
    { patents: [stand({ isGranted: false })] },
    'fail PATENT_NOT_GRANTED',
  ),
  around('a term beyond the life', {}, { patents: [stand({ end: '2028-01-01' })] }, 'fail TERM_BEYOND_LIFE'),
  around(
    'one of two patents ends before',
    { patentIds: [p1, p2] },
    { patents: [stand(), stand({ id: 'p2', end: '2028-01-01' })] },
    'warn LICENCES_OUTLIVE',
  ),
  around(
    'an assignment has no term to outlive the right',
    { mode: 'transfer' },
    { patents: [stand({ end: '2028-01-01' })] },
  ),
  // others
  around('exclusive to two', exclusive, holds('exclusiveLicence'), 'fail EXCLUSIVE_TAKEN'),
  around('ordinary beside a sole licence', {}, holds('soleLicence'), 'fail EXCLUSIVE_TAKEN'),
  around(
    'an open licence beside an exclusive one',
    { mode: 'openLicence' },
    holds('exclusiveLicence'),
    'fail EXCLUSIVE_TAKEN',
  ),
  around(
    'exclusive where an offer is agreed',
    exclusive,
    holds('exclusiveLicence', { source: 'offer' }),
    'fail EXCLUSIVE_TAKEN',
  ),
  around('another patent', exclusive, holds('exclusiveLicence', { patentIds: ['p9'] })),
  around('after the other has ended', exclusive, holds('exclusiveLicence', { to: '2026-03-31' })),
  around(
    'before the other begins',
    { ...exclusive, months: 12 },
    holds('exclusiveLicence', { from: '2028-01-01' }),
  ),
  around(
    'other words for the field are put to a person',
    { ...exclusive, field: '储能' },
    holds('exclusiveLicence', { field: '电动汽车' }),
    'warn EXCLUSIVE_TAKEN',
  ),
  around(
    'the same field',
    { ...exclusive, field: '储能 ' },
    holds('exclusiveLicence', { field: '储能' }),
    'fail EXCLUSIVE_TAKEN',
  ),
  around('exclusive beside an open licence', exclusive, holds('openLicence'), 'fail OPEN_LICENCE_STANDS'),
  around('exclusive beside an ordinary licence', exclusive, holds('ordinaryLicence'), 'warn LICENCES_REMAIN'),
  around(
    'a transfer of what is licensed',
    { mode: 'transfer' },
    holds('exclusiveLicence'),
    'warn LICENCES_REMAIN',
  ),
  around('what was assigned already', {}, holds('transfer'), 'fail ALREADY_ASSIGNED'),
  around('what was put into a company', {}, holds('equity'), 'fail ALREADY_ASSIGNED'),
  around('what is pledged', {}, holds('pledge'), 'warn PLEDGE_STANDS'),
  plain('a sub-licence without a head', { mode: 'subLicence' }, 'fail SUBLICENCE_NO_RIGHT'),
  around(
    'a sub-licence by consent',
    { mode: 'subLicence' },
    holds('ordinaryLicence', { sublicensing: 'withConsent' }),
    'warn SUBLICENCE_BY_CONSENT',
  ),
  around(
    'a sub-licence that is allowed',
    { mode: 'subLicence' },
    holds('ordinaryLicence', { sublicensing: 'allowed' }),
  ),
  // owners
  around(
    'a co-owner who said nothing',
    exclusive,
    { patents: [stand({ holders: ['示例大学', '乙公司'] })] },
    'fail CO_OWNER_CONSENT',
  ),
  around('a co-owner who consented', exclusive, {
    patents: [stand({ holders: ['示例大学', '乙公司'] })],
    consents: ['乙公司'],
  }),
  around(
    'an ordinary licence needs none, its fee is shared',
    {},
    { patents: [stand({ holders: ['示例大学', '乙公司'] })] },
    'warn CO_OWNER_SHARES_FEE',
  ),
  // money
  plain('exclusive for nothing', { ...exclusive, ...money({}) }, 'fail PRICE_MISSING'),
  plain('exclusive for zero', { ...exclusive, ...money({ upfrontFen: 0 }) }, 'fail PRICE_MISSING'),
  plain('ordinary for nothing', money({}), 'warn PRICE_FREE'),
  plain('an open licence without a standard', { mode: 'openLicence', ...money({}) }, 'fail OPEN_FEE_UNCLEAR'),
  plain('a slip of the unit', money({ upfrontFen: yuan(20_000_000_000) }), 'fail MONEY_ABSURD'),
  plain(
    'instalments that make up another sum',
    money({ lumpSumFen: 300, instalments: [{ title: '首期', fen: 100, due: { afterMonths: 0 } }] }),
    'fail INSTALMENTS_SUM',
  ),
  plain(
    'an open licence above the guide',
    { mode: 'openLicence', ...money({ lumpSumFen: yuan(20_000_001) }) },
    'warn FIXED_OVER_GUIDE',
  ),
  plain('a pledge for no debt', { mode: 'pledge', ...money({}) }, 'fail PLEDGE_NO_DEBT'),
  plain(
    'an option for ever',
    { mode: 'option', months: undefined, ...money({ upfrontFen: 1 }) } as Partial<TermSet>,
    'warn OPTION_NO_TERM',
  ),
  // royalty
  plain('a royalty without a rate', royalty({ rate: percent(0) }), 'fail ROYALTY_NO_RATE', 'warn PRICE_FREE'),
  plain('pieces without a price', royalty({ base: 'units' }), 'fail ROYALTY_NO_RATE'),
  plain(
    'steps that do not rise',
    royalty({
      steps: [
        { above: 200, rate: percent(2) },
        { above: 100, rate: percent(1) },
      ],
    }),
    'fail STEPS_NOT_RISING',
  ),
  plain(
    'steps that become dearer',
    royalty({ steps: [{ above: 100, rate: percent(9) }] }),
    'warn STEPS_DEARER',
  ),
  plain(
    'two minimums of a year',
    royalty({
      minimums: [
        { year: 1, fen: 1 },
        { year: 1, fen: 2 },
      ],
    }),
    'fail MINIMUM_TWICE',
  ),
  plain(
    'a minimum above the cap',
    royalty({ minimums: [{ year: 1, fen: 2 }], yearCapFen: 1 }),
    'fail MINIMUM_ABOVE_CAP',
  ),
  plain(
    'a minimum above the total cap',
    royalty({ minimums: [{ year: 1, fen: 2 }], totalCapFen: 1 }),
    'fail MINIMUM_ABOVE_CAP',
  ),
  plain('a minimum after the end', royalty({ minimums: [{ year: 6, fen: 2 }] }), 'warn MINIMUM_AFTER_END'),
  plain(
    'a total cap below the yearly',
    royalty({ yearCapFen: 2, totalCapFen: 1 }),
    'warn TOTAL_CAP_BELOW_YEAR',
  ),
  plain('more than a fifth of sales', royalty({ rate: percent(21) }), 'warn RATE_OVER_GUIDE'),
  plain('two fifths of the profit', royalty({ base: 'profit', rate: percent(40) })),
  plain('more than that', royalty({ base: 'profit', rate: percent(41) }), 'warn RATE_OVER_GUIDE'),
  plain('net of nothing that is named', royalty({ deductions: [] }), 'warn DEDUCTIONS_UNSAID'),
  // dates
  plain(
    'an end before the start',
    { endsOn: '2026-04-01', months: undefined } as Partial<TermSet>,
    'fail DATES_OUT_OF_ORDER',
  ),
  plain('two different ends', { endsOn: '2030-04-01' }, 'fail TERM_TWICE'),
  plain('the same end twice', { endsOn: '2031-04-01' }),
  plain('no end', { months: undefined } as Partial<TermSet>, 'warn TERM_MISSING'),
  plain(
    'a payment before the start',
    money({ instalments: [{ title: '首期', fen: 1, due: { on: '2026-03-01' } }] }),
    'warn PAYMENT_BEFORE_START',
  ),
  plain(
    'a payment after the end',
    money({ instalments: [{ title: '尾款', fen: 1, due: { afterMonths: 61 } }] }),
    'warn PAYMENT_AFTER_END',
  ),
  // clauses
  plain(
    'equity in nothing',
    { mode: 'equity', ...money({}) },
    'fail PRICE_MISSING',
    'fail EQUITY_NO_COMPANY',
    'fail EQUITY_NO_VALUE',
  ),
  plain(
    'equity in a company without a name',
    { mode: 'equity', ...money({ equity: { ...equity, company: ' ' } }) },
    'fail EQUITY_NO_COMPANY',
  ),
  plain(
    'equity without a value',
    { mode: 'equity', ...money({ equity: { ...equity, valuationFen: 0 } }) },
    'fail EQUITY_NO_VALUE',
  ),
  plain(
    'less than half for the inventors',
    { mode: 'equity', ...money({ equity: { ...equity, awardShare: percent(49) } }) },
    'warn EQUITY_AWARD_LOW',
  ),
  plain(
    'an open licence with sub-licences',
    { mode: 'openLicence', sublicensing: 'allowed' },
    'fail OPEN_ONLY_ORDINARY',
  ),
  plain('an open licence in one field', { mode: 'openLicence', field: '储能' }, 'fail OPEN_ONLY_ORDINARY'),
  plain(
    'income of forbidden sub-licences',
    { sublicenceShare: percent(10) },
    'fail SUBLICENCE_CONTRADICTION',
  ),
  plain('improvements for nothing', { grantBack: 'free' }, 'warn GRANT_BACK_UNFAIR'),
  plain('two thousandths a day', { lateRatePerDay: { n: 2, d: 1000 } }, 'warn LATE_RATE_HIGH'),
  plain('a warrant of nothing', { mode: 'warrant' }, 'fail WARRANT_MISSING'),
];

describe('terms', () => {
  it.each(cases)('%s', (_what, change, given, wanted) => {
    expect(found(change, given).sort()).toEqual([...wanted].sort());
  });

  it('an open licence on a utility model asks for the evaluation report', () => {
    const patents = [stand({ type: 'utilityModel' })];
    expect(found({ mode: 'openLicence' }, { patents })).toEqual(['warn OPEN_NEEDS_REPORT']);
  });

  it('puts what refuses first, and says what, why and how to cure it with its article', () => {
    const checks = checkTerms(
      terms({
        ...royalty({ rate: percent(30), steps: [{ above: 0, rate: percent(1) }] }),
        endsOn: '2026-01-01',
      }),
      world(),
    );
    expect(checks.map(({ level }) => level)).toEqual(['fail', 'fail', 'warn']);
    expect(blocking(checks)).toHaveLength(2);
    for (const check of checks) {
      expect(check.rule.source).not.toBe('');
      for (const lang of ['zh', 'en'] as const)
        for (const text of Object.values(checkText(check, lang))) expect(text).toMatch(/^[^{}]+$/);
    }
  });
});
