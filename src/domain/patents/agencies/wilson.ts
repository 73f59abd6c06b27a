// How far a share of few cases can be trusted.

export interface Interval {
  /** Permille, 0 to 1000. */
  readonly low: number;
  readonly high: number;
}

/** 1.96 standard deviations: nineteen intervals of twenty hold the true share. */
const z2 = 1.96 ** 2;

/** Wilson's interval (E. B. Wilson, 1927) of `hits` among `n` at 95 %, in permille; everything is possible where n is 0. */
export function wilson(hits: number, n: number): Interval {
  if (n === 0) return { low: 0, high: 1000 };
  const share = hits / n;
  const centre = share + z2 / (2 * n);
  const spread = Math.sqrt(z2 * ((share * (1 - share)) / n + z2 / (4 * n * n)));
  const permille = (value: number) => Math.min(1000, Math.max(0, Math.round((1000 * value) / (1 + z2 / n))));
  return { low: permille(centre - spread), high: permille(centre + spread) };
}
