// New steps, bands and shares as the form makes them; ids stay unique in their scheme. Pure.
import type { Band, PolicyStep, Scheme, Share } from '../../../../../domain/distribution';
import { Pool } from '../../../../../domain/distribution';
import { times, yuan } from '../../../../../domain/money';

export const stepKinds = [
  'fee',
  'recover',
  'coOwners',
  'bands',
  'limit',
  'charge',
] as const satisfies readonly PolicyStep['kind'][];
export type StepKind = (typeof stepKinds)[number];

const freeId = (kind: string, { steps }: Pick<Scheme, 'steps'>): string => {
  for (let n = 1; ; n += 1) {
    const id = `${kind}-${n}`;
    if (!steps.some((step) => step.id === id)) return id;
  }
};

const allToTeam: Band = { from: 0, upTo: null, shares: [{ to: 'team', rate: '100%' }] };

export function newStep(kind: StepKind, scheme: Pick<Scheme, 'steps'>): PolicyStep {
  const id = freeId(kind, scheme);
  switch (kind) {
    case 'fee':
      return { kind, id, to: 'tto', rate: '5%', of: 'gross' };
    case 'recover':
      return { kind, id, costs: 'net' };
    case 'coOwners':
      return { kind, id };
    case 'bands':
      return { kind, id, position: 'marginal', bands: [allToTeam] };
    case 'limit':
      return { kind, id, pool: 'tto', against: 'university', min: { rate: '5%', of: 'net' } };
    case 'charge':
      return { kind, id, costs: ['agency'], pool: 'university' };
  }
}

/** One band more at the end: the last one ends where it begins. */
export function withBand(bands: readonly Band[]): Band[] {
  const last = bands.at(-1);
  if (last === undefined) return [allToTeam];
  const from = last.upTo ?? Math.max(yuan(500_000), times(last.from, 2));
  return [...bands.slice(0, -1), { ...last, upTo: from }, { ...last, from, upTo: null }];
}

/** A limit moved: the band behind begins where this one ends, so that no gap and no overlap comes about. */
export function withLimit(bands: readonly Band[], at: number, upTo: number | null): Band[] {
  return bands.map((band, index) => {
    if (index === at) return { ...band, upTo };
    return index === at + 1 && upTo !== null ? { ...band, from: upTo } : band;
  });
}

/** A band taken away: the one before it takes its place up to its end. */
export function withoutBand(bands: readonly Band[], at: number): Band[] {
  const gone = bands[at];
  if (gone === undefined || bands.length < 2) return [...bands];
  const rest = bands.filter((_, index) => index !== at);
  return rest.map((band, index) => {
    if (index === at - 1) return { ...band, upTo: gone.upTo };
    return at === 0 && index === 0 ? { ...band, from: gone.from } : band;
  });
}

/** One share more, for the first pool that has none yet. */
export function withShare(shares: readonly Share[]): Share[] {
  const free = [...Pool.options, 'rest' as const].find((pool) => !shares.some(({ to }) => to === pool));
  return free === undefined ? [...shares] : [...shares, { to: free, rate: '0%' }];
}
