// Where the columns of a printed chart stand: plain geometry in px, the same for screen and paper. Pure.
import type { PaperChart } from '../../../domain/reporting/paper';

export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Number of its series: which filling it has. */
  readonly series: number;
  readonly value: number;
}

export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  /** Where nothing is: the axis. */
  readonly zero: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly { readonly at: number; readonly text: string }[];
}

/** White above for the figures and below for the labels. */
const above = 16;
const below = 20;
const widest = 64;

/** `columns` stand on a horizontal axis, `bars` lie along a vertical one; values below nothing go the other way. */
export function planChart(
  chart: PaperChart,
  size: { width: number; height: number; margin: number },
): ChartPlan {
  const { kind, labels, series } = chart;
  const lies = kind === 'bars';
  const values = series.flatMap((one) => one.values);
  const most = Math.max(0, ...values);
  const least = Math.min(0, ...values);
  const span = most - least || 1;
  const length = lies ? size.width - 2 * size.margin : size.height - above - below;
  const zero = lies ? size.margin + (length * -least) / span : above + (length * most) / span;
  const step = (lies ? size.height : size.width) / labels.length;
  const thick = Math.min(widest, (step * 0.7) / series.length);
  const start = (i: number, s: number): number => step * (i + 0.5) + thick * (s - series.length / 2);
  const marks = series.flatMap(({ values: own }, s) =>
    labels.map((_, i): Mark => {
      const value = own[i] ?? 0;
      const long = (length * Math.abs(value)) / span;
      const low = value < 0;
      return lies
        ? { x: low ? zero - long : zero, y: start(i, s), width: long, height: thick - 2, series: s, value }
        : { x: start(i, s), y: low ? zero : zero - long, width: thick - 4, height: long, series: s, value };
    }),
  );
  return {
    width: size.width,
    height: size.height,
    zero,
    marks,
    labels: labels.map((text, i) => ({ at: step * (i + 0.5), text })),
  };
}
