import { describe, expect, it } from 'vitest';
import { shippedPolicies } from '../distribution';
import { deductionOf } from './deductible';

const policy = (id: string) => shippedPolicies.find((one) => one.id === id)!;

describe('whether a cost is deducted', () => {
  it('is what the policy calls net income: Zhejiang deducts tax and counts no development money', () => {
    const zhejiang = shippedPolicies.find(({ region }) => region === '330000')!;
    expect(deductionOf(zhejiang, 'licence', 'tax', '2025-01-01')).toMatchObject({
      how: 'net',
      inForce: true,
    });
    expect(deductionOf(zhejiang, 'licence', 'tax', '1999-01-01')).toMatchObject({ inForce: false });
  });

  it('every answer names policy and source, and every kind a recovering step names is found', () => {
    for (const one of shippedPolicies)
      for (const { modes, steps } of one.schemes)
        for (const step of steps) {
          if (step.kind !== 'charge' && step.kind !== 'recover') continue;
          const kinds = step.costs === 'net' ? one.netIncome.deducts : step.costs;
          for (const kind of kinds) {
            const found = deductionOf(one, modes[0]!, kind, one.effectiveFrom);
            expect(found.how, `${one.id} ${kind}`).not.toBe('none');
            expect(found.source).not.toBe('');
          }
        }
  });

  it('is none where the policy does not cover the way of conversion or the kind', () => {
    const fixed = policy(shippedPolicies[0]!.id);
    const bare = { ...fixed, schemes: [{ ...fixed.schemes[0]!, modes: ['equity' as const] }] };
    expect(deductionOf(bare, 'licence', 'tax', '2025-01-01').how).toBe('none');
  });
});
