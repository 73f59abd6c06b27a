import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { floorCheck } from '../floorCheck';
import { exampleB, shares } from '../samples.testkit';
import { fullPoolsPolicy } from './shapeFullPools';

describe('tiers, all pools and the legal floor (shape 7)', () => {
  const tree = distribute(fullPoolsPolicy, exampleB());

  it('gives the amounts of example B', () => {
    expect(shares(tree)).toMatchObject({ college: 6_474_563, university: 5_179_650, tto: 1_294_913 });
  });

  it('keeps the floor of the law, and more than half of the award for the main contributors', () => {
    const found = floorCheck({ policy: fullPoolsPolicy, facts: exampleB(), tree }, '2024-12-31', '110000');
    expect(found.map((one) => [one.place, one.what, one.shortfall])).toEqual([
      ['全国', 'award', 0],
      ['全国', 'main', 0],
      ['北京', 'award', 0],
    ]);
  });
});
