import { describe, expect, it } from 'vitest';
import { checkFacts } from './checkFacts';
import { Facts } from './facts';
import { fullPoolsPolicy } from './policies/shapeFullPools';
import { priorYearPolicy } from './policies/shapePriorYear';
import { researchAccountPolicy } from './policies/shapeResearchAccount';
import { cost, exampleB, facts, receipt, team } from './samples.testkit';

type Given = Parameters<typeof facts>[0];
const fine = { receipts: [receipt(100)], inventors: team(1, 1) };
const codes = (given: Given, policy = fullPoolsPolicy): string[] =>
  checkFacts(policy, facts({ ...fine, ...given })).map((one) => one.code);

describe('facts of a distribution', () => {
  it('are fine as they stand in example B', () => {
    expect(checkFacts(fullPoolsPolicy, exampleB())).toEqual([]);
  });

  it.each<[string, Given]>([
    ['RECEIPT_TWICE', { receipts: [receipt(1), receipt(1)] }],
    ['COST_TWICE', { costs: [cost('tax', 1), cost('tax', 1)] }],
    ['INVENTOR_TWICE', { inventors: [...team(1), ...team(1)] }],
    [
      'CO_OWNER_TWICE',
      {
        coOwners: [
          { id: 'a', rate: '1%' },
          { id: 'a', rate: '1%' },
        ],
      },
    ],
    [
      'CO_OWNERS_OVER_WHOLE',
      {
        coOwners: [
          { id: 'a', rate: '60%' },
          { id: 'b', rate: '41%' },
        ],
      },
    ],
    ['REVERSAL_UNKNOWN', { receipts: [{ ...receipt(-1), reverses: 'nobody' }] }],
    ['REVERSAL_DIFFERS', { receipts: [receipt(5, '2024-01-01', 'a'), { ...receipt(-4), reverses: 'a' }] }],
    [
      'REVERSED_TWICE',
      {
        receipts: [
          receipt(5, '2024-01-01', 'a'),
          { ...receipt(-5, '2024-01-02', 'b'), reverses: 'a' },
          { ...receipt(-5, '2024-01-02', 'c'), reverses: 'a' },
        ],
      },
    ],
    ['MODE_NOT_COVERED', { mode: 'equity' }],
    ['POLICY_NOT_IN_FORCE', { receipts: [receipt(1, '2015-12-31')] }],
    ['NO_INVENTORS', { inventors: [] }],
    ['SIGNATURE_MISSING', { inventors: [{ person: 'p', weight: 1 }] }],
    ['WEIGHT_MISSING', { inventors: [{ person: 'p', signed: true }] }],
    ['COST_NOT_DEDUCTIBLE', { costs: [cost('development', 1)] }],
    ['RESEARCH_OUT_OF_RANGE', { inventors: [{ person: 'p', weight: 1, signed: true, research: '5%' }] }],
  ])('are named when wrong: %s', (code, given) => {
    expect(codes(given)).toContain(code);
  });

  it('need last year where the policy looks at it', () => {
    expect(codes({}, priorYearPolicy)).toContain('PRIOR_YEAR_MISSING');
    expect(codes({ priorYear: { income: 1 } }, priorYearPolicy)).toEqual([]);
  });

  it('may choose a research account within the limits of the policy', () => {
    const chosen = (research: string) =>
      codes({ inventors: [{ ...team(1)[0]!, research }] }, researchAccountPolicy);
    expect(chosen('10%')).toEqual([]);
    expect(chosen('9%')).toEqual(['RESEARCH_OUT_OF_RANGE']);
  });

  it('are refused by the form when an amount is not whole fen', () => {
    const half = { mode: 'licence', receipts: [{ id: 'r', date: '2024-01-01', fen: 0.5 }] };
    expect(Facts.safeParse(half).success).toBe(false);
  });
});
