import { describe, expect, it } from 'vitest';
import { distribute } from '../distribute';
import { cost, facts, receipt, shares, team } from '../samples.testkit';
import { coOwnersPolicy } from './shapeCoOwners';

const given = {
  receipts: [receipt(202_000_000)],
  costs: [cost('officialFee', 500_000), cost('agency', 1_500_000), cost('appraisal', 900_000)],
  coOwners: [
    { id: 'hospital', rate: '30%' },
    { id: 'institute', rate: '1/5' },
  ],
};

describe('patent costs, other institutions, half of a first band and a quarter (shape 4)', () => {
  it('pays back the patent alone, then the other owners by their agreement, then the bands', () => {
    expect(shares(distribute(coOwnersPolicy, facts(given)))).toEqual({
      'costs:university': 2_000_000,
      'coOwner:hospital': 60_000_000,
      'coOwner:institute': 40_000_000,
      team: 30_000_000 + 10_000_000,
      college: 10_000_000,
      university: 30_000_000 + 20_000_000,
    });
  });

  it('splits the award equally unless all inventors have signed otherwise', () => {
    const two = team(90, 10);
    const signed = shares(distribute(coOwnersPolicy, facts({ ...given, inventors: two })));
    expect(signed).toMatchObject({ 'person:p1': 36_000_000, 'person:p2': 4_000_000 });
    const open = two.map((one, index) => ({ ...one, signed: index === 0 }));
    const equal = shares(distribute(coOwnersPolicy, facts({ ...given, inventors: open })));
    expect(equal).toMatchObject({ 'person:p1': 20_000_000, 'person:p2': 20_000_000 });
  });
});
