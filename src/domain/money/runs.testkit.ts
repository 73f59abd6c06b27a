// How often properties of money are tried: 10,000 times, or as often as MONEY_RUNS says (1,000,000 before a release).

/** @param share part of the full count for properties whose single try is dear, e.g. 10 for a tenth */
export const moneyRuns = (share = 1): { numRuns: number } => ({
  numRuns: Math.ceil(Number(process.env.MONEY_RUNS ?? 10_000) / share),
});
