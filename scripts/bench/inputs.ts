// What the benchmarks start from: generated lists (kept in .cache/bench) and profiles with that many patents.
// Everything lies where the ordinary user who runs the program may read it.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { openFolder, remove, root, runJob } from '../../tests/e2e/desk';
import { writeCsv } from '../sample/csv';
import { columnWidths, sheetName } from '../sample/layout';
import { sampleCells } from '../sample/portfolio';
import { headers } from '../sample/rows';
import { writeXlsx } from '../sample/xlsx';

export const cache = join(root, '.cache/bench');
/** Rows of one import. */
const atOnce = 100_000;

function* take<T>(values: Iterator<T>, count: number): Generator<T> {
  for (let i = 0; i < count; i++) {
    const next = values.next();
    if (next.done) return;
    yield next.value;
  }
}

export type JobLine = Record<string, unknown>;

/** Rows of the sample as the cells of a table; the same for us and for the peer. */
export const cellsOf = (count: number): Generator<string[]> => sampleCells({ count, seed: 1, bad: 0 });

/** Changes when the generator does, so that an old list is not taken for a new one. */
function generatorPrint(): string {
  const folder = join(root, 'scripts/sample');
  const hash = createHash('sha256');
  for (const name of (readdirSync(folder, { recursive: true }) as string[]).sort()) {
    const file = join(folder, name);
    if (statSync(file).isFile() && !name.endsWith('.test.ts')) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 8);
}

export class Inputs {
  private readonly folders: string[] = [];
  private readonly portfolios = new Map<number, Promise<string>>();

  constructor(private readonly note: (line: string) => void) {}

  /** A spreadsheet of so many sound rows. */
  async spreadsheet(count: number): Promise<string> {
    mkdirSync(cache, { recursive: true });
    const file = join(cache, `sample-${count}-${generatorPrint()}.xlsx`);
    if (existsSync(file)) return file;
    this.note(`writing a list of ${count.toLocaleString('en')} rows`);
    await writeXlsx(`${file}.part`, sheetName, headers, columnWidths, cellsOf(count));
    renameSync(`${file}.part`, file);
    return file;
  }

  /** A folder of this run, gone at its end. */
  folder(name: string): string {
    const folder = openFolder(`bench-${name}`);
    this.folders.push(folder);
    return folder;
  }

  /** Runs the steps in the real program; every step has to be ok. */
  async job(
    steps: readonly JobLine[],
    profile: string,
    env: Record<string, string> = {},
  ): Promise<JobLine[]> {
    const file = join(this.folder('job'), 'job.json');
    writeFileSync(file, JSON.stringify(steps));
    chmodSync(file, 0o644);
    const { code, lines } = await runJob(file, profile, env);
    if (code !== 0 || lines.length !== steps.length || lines.some((line) => line.ok !== true)) {
      throw new Error(`the job ended with ${code}: ${JSON.stringify(lines)}`);
    }
    return lines;
  }

  /** A profile that holds so many patents; made once a run, shared by the benchmarks. */
  portfolio(count: number): Promise<string> {
    const known = this.portfolios.get(count) ?? this.fill(count);
    this.portfolios.set(count, known);
    return known;
  }

  private async fill(count: number): Promise<string> {
    const files = count <= atOnce ? [await this.spreadsheet(count)] : await this.parts(count);
    this.note(`filling a profile with ${count.toLocaleString('en')} patents`);
    const profile = this.folder('profile');
    const lines = await this.job(
      files.map((file) => ({ import: { file } })),
      profile,
    );
    const imported = lines.reduce((sum, line) => sum + Number(line.imported), 0);
    if (imported !== count) throw new Error(`imported ${imported} of ${count}`);
    return profile;
  }

  /** Lists that together hold so many rows: one alone would be too long for a spreadsheet. */
  private async parts(count: number): Promise<string[]> {
    mkdirSync(cache, { recursive: true });
    const rows = cellsOf(count);
    const files: string[] = [];
    for (let from = 0; from < count; from += atOnce) {
      const file = join(cache, `sample-${count}-${from / atOnce}-${generatorPrint()}.csv`);
      files.push(file);
      const part = take(rows, Math.min(atOnce, count - from));
      if (existsSync(file)) for (const _row of part);
      else await writeCsv(file, headers, part);
    }
    return files;
  }

  /** A benchmark that filled a profile itself hands it on. */
  keep(count: number, profile: string): void {
    if (!this.portfolios.has(count)) this.portfolios.set(count, Promise.resolve(profile));
  }

  end(): void {
    for (const folder of this.folders) remove(folder);
  }
}
