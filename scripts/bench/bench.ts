// What every benchmark is given: how large, how often, where to report.
import type { Report } from './figures';
import type { Inputs } from './inputs';

export interface Bench {
  /** Sizes asked for with --size, else the benchmark's own. */
  sizes(usual: readonly number[]): readonly number[];
  /** Repetitions asked for with --runs, else the benchmark's own. */
  runs(usual: number): number;
  readonly inputs: Inputs;
  readonly report: Report;
  /** Side remarks for a person: phases, processes, what a figure is made of. */
  readonly note: (line: string) => void;
  /** Where CPU profiles are wanted, the folder for them. */
  readonly profiles?: string;
}

export type Run = (bench: Bench) => Promise<void>;

/** Seconds an import may take: 10 for 100,000 rows, and never less than the programs it starts need. */
export const importTarget = (rows: number): number => Math.max(1.5, rows / 10_000);
