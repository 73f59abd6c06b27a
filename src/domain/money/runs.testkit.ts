// How often properties of money are tried: 10,000 times, or as often as MONEY_RUNS says (1,000,000 before a release).
import { vi } from 'vitest';

// A million tries take hours, and a machine that is shared takes its time.
vi.setConfig({ testTimeout: 36_000_000 });

/** @param share part of the full count for properties whose single try is dear, e.g. 10 for a tenth */
export const moneyRuns = (share = 1): { numRuns: number } => ({
  numRuns: Math.ceil(Number(process.env.MONEY_RUNS ?? 10_000) / share),
});

/** The full count where a pipeline asks, half of it at a desk where somebody waits. */
export const pipelineRuns = (): { numRuns: number } => moneyRuns(process.env.CI === undefined ? 2 : 1);
