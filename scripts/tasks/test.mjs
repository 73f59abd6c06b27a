// Every check and every suite, fast ones first; the last line of stdout is the sum over all of them.
// npm test [-- SUITE...] runs only the named ones (checks, unit, arch, contract, store, ...).
import fs from 'node:fs';
import path from 'node:path';
import { onVirtualDisplay } from '../lib/display.mjs';
import { run as runProgram } from '../lib/exec.mjs';
import { printFailure, SetupError, step } from '../lib/log.mjs';
import { root, runtime } from '../lib/paths.mjs';
import { addCounts, countReport, suites, sumLine, vitestArguments } from '../lib/suites.mjs';
import { application, setUp } from '../setup/index.mjs';
import { checks, runChecks } from './check.mjs';
import { run as pack } from './pack.mjs';

// The build comes later, as a step that is counted: the quick checks shall run even when it is broken.
export const needs = application.filter((name) => name !== 'build');

const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');

async function runFolder(suite, folder) {
  const report = path.join(runtime, 'results', `${suite.name}-${folder.replaceAll('/', '-')}.json`);
  fs.rmSync(report, { force: true });
  const command = [process.execPath, [vitest, ...vitestArguments(suite, folder, report)]];
  const [program, args] = suite.display ? onVirtualDisplay(...command) : command;
  const code = await runProgram(program, args, { env: { ...process.env, NODE_ENV: 'test' } });
  const parsed = fs.existsSync(report) ? JSON.parse(fs.readFileSync(report, 'utf8')) : null;
  return countReport(parsed, code);
}

async function runSuite(suite) {
  if (suite.packs) await pack([]);
  const present = suite.folders.filter((folder) => fs.existsSync(path.join(root, folder)));
  const counts = [];
  for (const folder of present) counts.push(await runFolder(suite, folder));
  // A suite that vanished is a failure, not a silence.
  return present.length === 0 ? { passed: 0, failed: 1, skipped: 0 } : addCounts(counts);
}

async function runQuickChecks() {
  const names = Object.keys(checks).filter((name) => name !== 'boundaries'); // counted as suite `arch`
  const failed = await runChecks(names);
  return { passed: names.length - failed.length, failed: failed.length, skipped: 0 };
}

/** Something that throws (a build, a packaging) is one failure of its suite; the others still run. */
async function counted(action) {
  try {
    return await action();
  } catch (error) {
    printFailure(error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

function printTable(rows) {
  const line = (...cells) =>
    process.stdout.write(
      `${cells[0].padEnd(12)}${cells
        .slice(1)
        .map((cell) => String(cell).padStart(9))
        .join('')}\n`,
    );
  process.stdout.write('\n');
  line('suite', 'passed', 'failed', 'skipped', 'seconds');
  for (const { name, counts, seconds } of rows)
    line(name, counts.passed, counts.failed, counts.skipped, seconds.toFixed(1));
  process.stdout.write('\n');
}

export async function run(args) {
  const build = async () => {
    await setUp(['build']);
    return { passed: 1, failed: 0, skipped: 0 };
  };
  const all = [
    { name: 'checks', action: runQuickChecks },
    { name: 'build', action: build },
    ...suites.map((suite) => ({ name: suite.name, action: () => runSuite(suite) })),
  ];
  const unknown = args.filter((name) => !all.some((entry) => entry.name === name));
  if (unknown.length > 0) {
    throw new SetupError(
      `There is no suite ${unknown.join(', ')}.`,
      `Suites: ${all.map((entry) => entry.name).join(' ')}`,
    );
  }
  fs.mkdirSync(path.join(runtime, 'results'), { recursive: true });
  const rows = [];
  for (const { name, action } of all) {
    if (args.length > 0 && !args.includes(name) && name !== 'build') continue;
    step(`suite ${name}`);
    const start = performance.now();
    const counts = await counted(action);
    rows.push({ name, counts, seconds: (performance.now() - start) / 1000 });
  }
  printTable(rows);
  const total = addCounts(rows.map((row) => row.counts));
  process.stdout.write(`${sumLine(total)}\n`);
  return total.failed === 0 ? 0 : 1;
}
