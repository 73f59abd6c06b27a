import { describe, expect, it } from 'vitest';
import { distribute } from './distribute';
import { findFigure } from './explained';
import { fixedSplitPolicy } from './policies/fixedSplit';
import { band, bands, fee, share, split } from './policies/parts';
import type { Policy, PolicyStep } from './policy';
import { reevaluate } from './reevaluate';
import { cost, facts, receipt, shares } from './samples.testkit';

const halves = split('last', share('team', '50%'), share('university', '50%'));
const withSteps = (...steps: PolicyStep[]): Policy => ({
  ...fixedSplitPolicy,
  schemes: [{ modes: ['licence'], steps }],
});
type Given = Parameters<typeof facts>[0];

/** What each party gets of an amount; every sheet has to calculate again. */
function paid(fen: number, steps: PolicyStep[], given: Given = {}): Record<string, number> {
  const tree = distribute(withSteps(...steps), facts({ receipts: [receipt(fen)], ...given }));
  expect(reevaluate(tree)).toEqual({ ok: true, value: fen });
  return shares(tree);
}

describe('a fee', () => {
  const tto = (more: object): PolicyStep => ({ ...fee('tto', 'tto', '5%'), ...more }) as PolicyStep;

  it('is at least and at most what the policy says', () => {
    expect(paid(1_000, [tto({ min: 100 }), halves])).toMatchObject({ tto: 100, team: 450 });
    expect(paid(100_000, [tto({ max: 3_000 }), halves])).toMatchObject({ tto: 3_000, team: 48_500 });
    expect(paid(10_000, [tto({ min: 100, max: 3_000 }), halves])).toMatchObject({ tto: 500 });
  });

  it('never takes more than is left', () => {
    expect(paid(80, [tto({ min: 100 }), halves])).toMatchObject({ tto: 80, team: 0, university: 0 });
  });

  it('on what is left comes after the fee before it', () => {
    const second = { ...fee('broker', 'broker', '10%'), of: 'remaining' } as PolicyStep;
    expect(paid(1_000, [fee('tto', 'tto', '50%'), second, halves])).toMatchObject({ tto: 500, broker: 50 });
  });
});

describe('costs', () => {
  const all: PolicyStep = { kind: 'recover', id: 'costs', costs: ['agency', 'legal'] };
  const costs = [
    { ...cost('agency', 300), bornBy: 'college' },
    cost('agency', 100, '2024-01-03'),
    cost('legal', 200),
    cost('other', 999),
  ];

  it('go back to who bore them; kinds that the step does not name stay where they are', () => {
    expect(paid(1_600, [all, halves], { costs })).toEqual({
      'costs:college': 300,
      'costs:university': 300,
      team: 500,
      university: 500,
    });
  });

  it('take only the part of the money that the policy leaves them, each its share', () => {
    expect(paid(600, [{ ...all, atMost: '50%' } as PolicyStep, halves], { costs })).toEqual({
      'costs:college': 150,
      'costs:university': 150,
      team: 150,
      university: 150,
    });
  });

  it('that were refunded are owed no longer, and are no income either', () => {
    const refunded = [cost('agency', 300), cost('agency', -500, '2024-02-01')];
    expect(paid(1_000, [all, halves], { costs: refunded })).toEqual({ team: 500, university: 500 });
  });

  it('are not paid by two steps', () => {
    const again: PolicyStep = { ...all, id: 'again' } as PolicyStep;
    expect(paid(1_600, [all, again, halves], { costs })).toMatchObject({ team: 500 });
  });

  it('can be borne by one pool alone', () => {
    const charge: PolicyStep = { kind: 'charge', id: 'c', costs: ['agency'], pool: 'university' };
    expect(paid(2_000, [halves, charge], { costs })).toEqual({
      'costs:college': 300,
      'costs:university': 100,
      team: 1_000,
      university: 600,
    });
    expect(paid(200, [halves, charge], { costs })).toMatchObject({ university: 0, team: 100 });
  });

  it('that nobody has to bear change nothing', () => {
    const charge: PolicyStep = { kind: 'charge', id: 'c', costs: ['tax'], pool: 'tto' };
    expect(paid(200, [halves, charge], { costs })).toEqual({ team: 100, university: 100 });
  });
});

describe('a limit', () => {
  const limit = (more: object): PolicyStep =>
    ({ kind: 'limit', id: 'l', pool: 'team', against: 'university', ...more }) as PolicyStep;

  it('raises a pool out of another, and only as far as that has money', () => {
    expect(paid(1_000, [halves, limit({ min: { fen: 700 } })])).toEqual({ team: 700, university: 300 });
    expect(paid(1_000, [halves, limit({ min: { fen: 7_000 } })])).toEqual({ team: 1_000, university: 0 });
  });

  it('lowers a pool to the good of another', () => {
    expect(paid(1_000, [halves, limit({ max: { rate: '20%', of: 'gross' } })])).toEqual({
      team: 200,
      university: 800,
    });
  });

  it('can be a part of the net income or of the award', () => {
    const costs = [cost('agency', 200)];
    const recover: PolicyStep = { kind: 'recover', id: 'costs', costs: 'net' };
    const tto = { pool: 'tto', min: { rate: '10%', of: 'net' } };
    expect(paid(1_200, [recover, halves, limit(tto)], { costs })).toMatchObject({
      tto: 100,
      university: 400,
    });
    const ofAward = { pool: 'tto', min: { rate: '10%', of: 'team' } };
    expect(paid(1_000, [halves, limit(ofAward)])).toMatchObject({ tto: 50, university: 450 });
  });

  it('that is kept leaves no trace', () => {
    const tree = distribute(
      withSteps(halves, limit({ min: { fen: 1 } })),
      facts({ receipts: [receipt(100)] }),
    );
    expect(findFigure(tree, 'l.raised')).toBeUndefined();
  });
});

describe('co-owners', () => {
  const owners: PolicyStep = { kind: 'coOwners', id: 'owners' };

  it('can own all of it between them', () => {
    const coOwners = [
      { id: 'a', rate: '2/3' },
      { id: 'b', rate: '1/3' },
    ];
    expect(paid(100, [owners, halves], { coOwners })).toEqual({
      'coOwner:a': 67,
      'coOwner:b': 33,
      team: 0,
      university: 0,
    });
  });
});

describe('bands', () => {
  it('divide each part of the money among its own shares', () => {
    const step = bands(
      'b',
      band(0, 1, share('team', '1/3'), share('college', '1/3'), share('tto', '1/3')),
      band(1, null, share('university', '100%')),
    );
    expect(paid(150, [step])).toEqual({ team: 34, college: 33, tto: 33, university: 50 });
  });

  it('give a skipped share to the others in proportion where nobody is named', () => {
    const step = split('s', share('team', '60%'), share('university', '20%'), {
      to: 'college',
      rate: '20%',
      skipBelow: 1_000,
    });
    expect(paid(800, [step])).toEqual({ team: 600, university: 200 });
    expect(paid(1_000, [step])).toEqual({ team: 600, university: 200, college: 200 });
  });

  it('give a skipped share to a pool that has none else', () => {
    const step = split('s', share('team', '60%'), {
      to: 'college',
      rate: '40%',
      skipBelow: 1_000,
      insteadTo: 'ipFund',
    });
    expect(paid(100, [step])).toEqual({ team: 60, ipFund: 40 });
  });
});
