// A measured figure, its target and its peer, and how both are printed: a line for a person, a line for a program.
import { readFileSync } from 'node:fs';

export interface Figure {
  readonly name: string;
  readonly size: number;
  readonly value: number;
  readonly unit: string;
  /** What the figure is held against; `max` for times and memory, `min` for rates. */
  readonly target?: { readonly max: number } | { readonly min: number };
  /** The other program, measured in the same run on the same rows. */
  readonly peer?: string;
  readonly peerValue?: number;
}

/** Receives figures as they are measured. */
export type Report = (figure: Figure) => void;

const round = (value: number): number => {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number(value.toFixed(digits));
};

/** Rates are better when larger; everything else is a cost. */
const isRate = (unit: string): boolean => unit.endsWith('/s');

/** How many times better than the peer; above 1 we win. */
export function ratioOf({ unit, value, peerValue }: Figure): number | undefined {
  if (peerValue === undefined || value === 0 || peerValue === 0) return undefined;
  return isRate(unit) ? value / peerValue : peerValue / value;
}

export function jsonLine(figure: Figure): string {
  const { name, size, value, unit, peer, peerValue } = figure;
  const ratio = ratioOf(figure);
  return JSON.stringify({
    name,
    size,
    value: round(value),
    unit,
    ...(peer === undefined ? {} : { peer }),
    ...(peerValue === undefined ? {} : { peerValue: round(peerValue) }),
    ...(ratio === undefined ? {} : { ratio: round(ratio) }),
  });
}

export function meetsTarget({ value, target }: Figure): boolean | undefined {
  if (target === undefined) return undefined;
  return 'max' in target ? value <= target.max : value >= target.min;
}

export function textLine(figure: Figure): string {
  const { name, size, value, unit, target, peer, peerValue } = figure;
  const met = meetsTarget(figure);
  const ratio = ratioOf(figure);
  const goal =
    target === undefined ? '' : `target ${'max' in target ? `≤ ${target.max}` : `≥ ${target.min}`} ${unit}`;
  const beside =
    peer === undefined ? '' : `${peer}: ${peerValue === undefined ? '–' : `${round(peerValue)} ${unit}`}`;
  const times = ratio === undefined ? '' : ` (${round(ratio)} × better)`;
  return [
    met === undefined ? ' ' : met ? '✓' : '✗',
    name.padEnd(30),
    size.toLocaleString('en').padStart(9),
    `${round(value)} ${unit}`.padStart(16),
    goal.padEnd(24),
    `${beside}${times}`,
  ]
    .join('  ')
    .trimEnd();
}

/** Value below which the given share of the sorted values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** How busy the machine is; figures of a busy machine are noisy. */
export function loadAverage(): string {
  try {
    return readFileSync('/proc/loadavg', 'utf8').split(' ').slice(0, 3).join(' ');
  } catch {
    return 'unknown';
  }
}
