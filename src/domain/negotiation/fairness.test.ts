// 公平审查, point by point: floors, related parties, how the price was found, appraisal and why.
import { describe, expect, it } from 'vitest';
import { checkText } from '../declarations/check';
import type { Policy } from '../distribution';
import { fixedSplitPolicy } from '../distribution/policies/fixedSplit';
import { share, split } from '../distribution/policies/parts';
import { yuan } from '../money';
import { economicsOf, emptyForecast } from './economics';
import { type FairDeal, fairnessOf, floorsOfTerms } from './fairness';
import { terms } from './offers/offer.testkit';
import type { TermSet } from './terms';

const today = '2026-03-01';
const plainDeal: FairDeal = {
  parties: [{ name: '示例公司', role: 'counterparty' }],
  pricing: 'listing',
  priceBasis: '三家可比',
};
const offered = terms({ consideration: { lumpSumFen: yuan(1_000_000) } });

function found(deal: Partial<FairDeal> = {}, of: TermSet = offered): string[] {
  const input = { terms: of, deal: { ...plainDeal, ...deal }, floors: [], today };
  return fairnessOf(input).map(({ rule, level }) => `${level} ${rule.id}`);
}
const related = [{ name: '示例公司', role: 'counterparty' as const, related: '完成人控股' }];

describe('floors for those who made the result', () => {
  const mean: Policy = {
    ...fixedSplitPolicy,
    schemes: [
      { modes: ['licence'], steps: [split('split', share('team', '40%'), share('university', '60%'))] },
    ],
  };
  const floors = (policy: Policy, region = '100000') => {
    const sharing = { policy, sharers: {} };
    const { flows, start } = economicsOf(offered, { today, forecast: emptyForecast }, sharing);
    return floorsOfTerms(offered, flows, start, sharing, { date: today, region });
  };
  const told = (policy: Policy, region?: string) =>
    fairnessOf({ terms: offered, deal: plainDeal, floors: floors(policy, region), today }).filter(
      ({ rule }) => rule.id.startsWith('FLOOR'),
    );

  it('are broken by a policy of 40 %, with what is missing to the fen', () => {
    const [national] = told(mean);
    expect(national).toMatchObject({ level: 'fail', rule: { source: '促进科技成果转化法第四十五条' } });
    expect(checkText(national!, 'zh').why).toContain('差 99,850.00 元');
  });

  it('are kept by one of 70 %, in the province too', () => {
    expect(told(fixedSplitPolicy, '110000').map(({ level }) => level)).toEqual(['pass', 'pass']);
  });

  it('are not asked of work that no policy divides', () => {
    const work = terms({ mode: 'service', consideration: { lumpSumFen: 1 } });
    const sharing = { policy: fixedSplitPolicy, sharers: {} };
    const { flows, start, parties, notes } = economicsOf(work, { today, forecast: emptyForecast }, sharing);
    expect(parties).toEqual([]);
    expect(notes).toContain('NO_SHARING');
    expect(floorsOfTerms(work, flows, start, sharing, { date: today, region: '100000' })).toEqual([]);
  });
});

describe('related parties', () => {
  it('have to be disclosed, and then go through an approval of their own', () => {
    expect(found({ parties: related })).toContain('fail RELATED_PARTY');
    const conflicts = [{ person: '张一', declaredOn: today, hasInterest: true }];
    expect(found({ parties: related, conflicts })).toContain('warn RELATED_DISCLOSED');
    expect(found()).toContain('pass RELATED_PARTY');
  });
});

describe('the price', () => {
  it('is found in one of three ways, and says what it rests on', () => {
    expect(found({ pricing: undefined } as Partial<FairDeal>)).toContain('fail PRICE_WAY');
    expect(found({ priceBasis: ' ' })).toContain('warn PRICE_BASIS');
    expect(found()).toEqual(expect.arrayContaining(['pass PRICE_WAY', 'pass PRICE_BASIS']));
  });

  it('that was agreed has to be shown in public; listing and auction need not', () => {
    expect(found({ pricing: 'agreement' })).toContain('warn PRICE_NOTICE');
    const notices = [{ from: today, until: '2026-03-16', objections: [] }];
    expect(found({ pricing: 'agreement', notices: notices as FairDeal['notices'] & object })).toContain(
      'pass PRICE_NOTICE',
    );
    expect(found({ pricing: 'auction' }).join()).not.toContain('PRICE_NOTICE');
  });

  it('stands beside appraisal and walk-away position', () => {
    const appraisal = { fen: yuan(1_000_001), by: '评估公司', on: today };
    expect(found({ appraisal })).toContain('warn BELOW_APPRAISAL');
    expect(found({ walkAwayFen: yuan(1_000_001) })).toContain('warn BELOW_WALK_AWAY');
    expect(found({ appraisal: { ...appraisal, fen: yuan(1_000_000) } }).join()).not.toContain('BELOW');
  });

  it('of work for somebody is no price of a result', () => {
    expect(
      found({ pricing: undefined } as Partial<FairDeal>, terms({ mode: 'service' })).join(),
    ).not.toContain('PRICE');
  });
});

describe('an appraisal', () => {
  const appraisal = { fen: 1, by: '评估公司', on: today };

  it('is the institution’s own decision (财政部令第100号第三十九、四十条)', () => {
    expect(found()).toContain('pass APPRAISAL_OPTIONAL');
  });

  it('is asked for where shares are taken, and where the other side is related', () => {
    const equity = terms({ mode: 'equity' });
    expect(found({}, equity)).toContain('warn APPRAISAL_IN_KIND');
    expect(found({ appraisal }, equity)).toContain('pass APPRAISAL_IN_KIND');
    expect(found({ parties: related })).toContain('warn APPRAISAL_RELATED');
  });
});

describe('every point', () => {
  it('has words in both languages and an article', () => {
    const all = fairnessOf({
      terms: offered,
      deal: { ...plainDeal, parties: related, pricing: 'agreement', walkAwayFen: yuan(9_000_000) },
      floors: [],
      today,
    });
    for (const check of all) {
      expect(check.rule.source).not.toBe('');
      for (const lang of ['zh', 'en'] as const) {
        const { title, why, cure } = checkText(check, lang);
        expect(title).not.toBe('');
        expect(`${title}${why}${cure}`).not.toMatch(/[{}]/);
      }
    }
  });
});
