// Words in which the shipped policies are written: a split, a recovery of costs, a policy that gives just the floor.
import { complement, type Rate, yuan } from '../../money';
import type { Floor } from '../floors';
import type { Band, CostKind, Mode, Policy, PolicyStep, Pool, Share } from '../policy';

export const share = (to: Share['to'], rate: Rate): Share => ({ to, rate });

/** Money between two limits in yuan (null: no end) and who shares it. */
export const band = (fromYuan: number, upToYuan: number | null, ...shares: Share[]): Band => ({
  from: yuan(fromYuan),
  upTo: upToYuan === null ? null : yuan(upToYuan),
  shares,
});

export const bands = (id: string, ...list: Band[]): PolicyStep => ({
  kind: 'bands',
  id,
  position: 'marginal',
  bands: list,
});

/** All that is left, in fixed shares. */
export const split = (id: string, ...shares: Share[]): PolicyStep => bands(id, band(0, null, ...shares));

export const recoverNet: PolicyStep = { kind: 'recover', id: 'costs', costs: 'net' };

export const fee = (id: string, to: Pool, rate: Rate): PolicyStep => ({
  kind: 'fee',
  id,
  to,
  rate,
  of: 'gross',
});

export const conversions: Mode[] = ['transfer', 'licence', 'openLicence'];

/** Direct costs that a university usually takes off where nobody prescribes a list. */
export const usualCosts: CostKind[] = [
  'tax',
  'stampDuty',
  'officialFee',
  'maintenance',
  'agency',
  'appraisal',
  'negotiation',
  'broker',
  'legal',
  'listing',
];

/** A policy that gives the team exactly what a floor guarantees and the university the rest. */
export function policyAtFloor(floor: Floor, title: string): Policy {
  const { id, effectiveFrom, effectiveTo, source, verified, region, note } = floor;
  const atLeast = (of: 'net' | 'team', rate: Rate): PolicyStep => ({
    kind: 'limit',
    id: 'tto-floor',
    pool: 'tto',
    against: 'university',
    min: { rate, of },
  });
  const team = (rate: Rate): PolicyStep =>
    split('split', share('team', rate), share('university', complement(rate)));
  return {
    format: 1,
    id: `${id}-policy`,
    title,
    effectiveFrom,
    ...(effectiveTo === undefined ? {} : { effectiveTo }),
    source,
    verified,
    region,
    ...(note === undefined ? {} : { note }),
    accumulation: 'project',
    netIncome: { deducts: floor.deducts ?? usualCosts, ...(floor.deducts === undefined ? {} : { source }) },
    schemes: [
      {
        modes: conversions,
        steps: [
          recoverNet,
          { kind: 'coOwners', id: 'co-owners' },
          team(floor.transfer),
          ...(floor.tto === undefined ? [] : [atLeast(floor.tto.of, floor.tto.rate)]),
        ],
      },
      ...(floor.equity === undefined ? [] : [{ modes: ['equity' as const], steps: [team(floor.equity)] }]),
    ],
    team: {
      split: 'weights',
      allMustSign: true,
      ...(floor.mainAtLeast === undefined ? {} : { mainAtLeast: floor.mainAtLeast }),
    },
    divide: [],
    ...(floor.profit === undefined ? {} : { selfImplementation: floor.profit }),
  };
}
