// Command line of the benchmarks: npm run bench [-- NAME...] [--json] [--size N,N] [--runs N] [--profile].
// Figures go to stdout, everything else to stderr.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Run } from './bench';
import { bulk } from './benches/bulk';
import { command } from './benches/command';
import { deals } from './benches/deals';
import { distribution } from './benches/distribution';
import { economics } from './benches/economics';
import { first } from './benches/first';
import { groups } from './benches/groups';
import { imports } from './benches/imports';
import { importWindow } from './benches/importWindow';
import { loadBench } from './benches/load';
import { memory } from './benches/memory';
import { million } from './benches/million';
import { own } from './benches/own';
import { print } from './benches/print';
import { quality } from './benches/quality';
import { report } from './benches/report';
import { search } from './benches/search';
import { start } from './benches/start';
import { submission } from './benches/submission';
import { submit } from './benches/submit';
import { jsonLine, loadAverage, textLine } from './figures';
import { cache, Inputs } from './inputs';

// Meant for this process alone, not for the Electron it starts.
delete process.env.NODE_OPTIONS;

const benches: Record<string, Run> = {
  import: imports,
  'import-window': importWindow,
  search,
  start,
  command,
  groups,
  bulk,
  memory,
  submit,
  submission,
  report,
  print,
  distribution,
  deals,
  first,
  economics,
  own,
  quality,
  million,
  load: loadBench,
};
/** Run only when named. */
const onRequest: ReadonlySet<string> = new Set(['million', 'load', 'submission']);

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    size: { type: 'string' },
    runs: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});

const numbers = (text: string): number[] =>
  text.split(',').map((part) => {
    const value = Number(part.replaceAll('_', ''));
    if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${part} is not a whole number above 0`);
    return value;
  });

async function main(): Promise<void> {
  const unknown = positionals.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    throw new Error(
      `There is no benchmark ${unknown.join(', ')}. There are: ${Object.keys(benches).join(' ')}`,
    );
  }
  const note = (line: string): void => void process.stderr.write(`  · ${line}\n`);
  const sizes = values.size === undefined ? undefined : numbers(values.size);
  const runs = values.runs === undefined ? undefined : numbers(values.runs)[0];
  const profiles = join(cache, 'profiles');
  if (values.profile) mkdirSync(profiles, { recursive: true });
  const inputs = new Inputs(note);
  const usual = Object.keys(benches).filter((name) => !onRequest.has(name));
  try {
    for (const name of positionals.length > 0 ? positionals : usual) {
      process.stderr.write(`› ${name} (load ${loadAverage()})\n`);
      await benches[name]?.({
        sizes: (usual) => sizes ?? usual,
        runs: (usual) => runs ?? usual,
        inputs,
        note,
        report: (figure) =>
          void process.stdout.write(`${values.json ? jsonLine(figure) : textLine(figure)}\n`),
        ...(values.profile ? { profiles } : {}),
      });
    }
  } finally {
    inputs.end();
  }
}

// A benchmark that waits for something that never comes would end without a word.
let finished = false;
process.on('beforeExit', () => {
  if (finished) return;
  process.stderr.write('The benchmark stopped in the middle: it waits for something that does not come.\n');
  process.exit(1);
});

main()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = 1;
  })
  .finally(() => {
    finished = true;
  });
