// The outbox against the reference platform without a window: uncut, replayed, cut every 1-5 s, and both ends killed.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Run } from '../bench';

const SCRIPT = resolve(import.meta.dirname, '../../../tests/sync/bench.ts');
/** Figures of docs/protocol: what is aimed at. */
const TARGETS: Record<string, { min: number } | { max: number }> = {
  'submission.endToEnd': { min: 10_000 },
  'submission.replay.newEffects': { max: 0 },
  'submission.cut.sentAgain': { max: 5 },
  'submission.storm.sentAgain': { max: 5 },
};

export const submission: Run = async ({ sizes, report, note }) => {
  for (const size of sizes([100_000])) {
    const child = spawn(process.execPath, ['--import', 'tsx', SCRIPT, '--size', String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<number | null>((done) => child.once('close', done));
    for await (const line of createInterface({ input: child.stdout })) {
      const said = JSON.parse(line) as { name: string; size: number; value: number; unit: string };
      const target = TARGETS[said.name];
      if (target === undefined) note(`${said.name} ${said.value} ${said.unit}`);
      else report({ ...said, target });
    }
    if ((await ended) !== 0) throw new Error('the outbox did not come through');
  }
};
