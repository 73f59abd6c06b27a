// Points of a patent and of a department: how far the data can be trusted, as one whole number.
import type { Severity } from './codes';

/** Points of a patent without a fault; a warning takes 20, but leaves 40; an error leaves none; notices are free. */
export const fullPoints = 100;
const perWarning = 20;
const leastWithoutError = 40;

/**
 * Points of one patent, 0 to 100.
 * @param found severities of its findings, those left as they are by decision not among them
 */
export function pointsOf(found: readonly Severity[]): number {
  if (found.includes('error')) return 0;
  const warnings = found.filter((severity) => severity === 'warning').length;
  return Math.max(leastWithoutError, fullPoints - perWarning * warnings);
}

/** Mean of the points, rounded down: 100 means that every patent is without fault. Undefined without patents. */
export const scoreOf = (points: number, patents: number): number | undefined =>
  patents === 0 ? undefined : Math.floor(points / patents);
