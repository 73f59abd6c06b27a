import { describe, expect, it } from 'vitest';
import { Floor } from '../floors';
import { Policy } from '../policy';
import { validatePolicy } from '../validatePolicy';
import { shippedFloors, shippedPolicies } from '.';

describe('shipped policies', () => {
  it.each(shippedPolicies.map((policy) => [policy.id, policy] as const))(
    '%s has the right form and no error',
    (_id, policy) => {
      expect(Policy.parse(policy)).toEqual(policy);
      expect(validatePolicy(policy).filter((one) => one.severity === 'error')).toEqual([]);
    },
  );

  it('are named differently and carry their source', () => {
    expect(new Set(shippedPolicies.map((policy) => policy.id)).size).toBe(shippedPolicies.length);
    expect(shippedPolicies.every((policy) => policy.source.length > 5)).toBe(true);
  });

  it('can be written to a file and read back', () => {
    for (const policy of shippedPolicies)
      expect(Policy.parse(JSON.parse(JSON.stringify(policy)))).toEqual(policy);
  });
});

describe('shipped floors', () => {
  it.each(shippedFloors.map((floor) => [floor.id, floor] as const))('%s has the right form', (_id, floor) => {
    expect(Floor.parse(floor)).toEqual(floor);
  });
});
