// The sample portfolio as a stream of rows, sound ones and, where wanted, bad ones spread among them.
import { badRow } from './badRows';
import { createTeams } from './people';
import { headers, type SampleRow, sampleRow } from './rows';

export interface SampleOptions {
  readonly count: number;
  readonly seed: number;
  /** How many bad rows come on top of `count`. */
  readonly bad: number;
}

/** Sound rows in order; after every so many of them one bad row, the last at the end. */
export function* samplePortfolio({ count, seed, bad }: SampleOptions): Generator<SampleRow> {
  const teams = createTeams(count, seed);
  const first = sampleRow(0, seed, teams);
  let written = 0;
  for (let index = 0; index < count; index += 1) {
    yield sampleRow(index, seed, teams);
    const due = Math.floor(((index + 1) * bad) / count);
    for (; written < due; written += 1) yield badRow(written, sampleRow(count + written, seed, teams), first);
  }
}

/** The same as the cells of a table, in the order of `headers`. */
export function* sampleCells(options: SampleOptions): Generator<string[]> {
  for (const row of samplePortfolio(options)) yield headers.map((header) => row[header]);
}
