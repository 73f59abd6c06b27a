// Starts the reference platform and prints one JSON line when it listens; the options are in args.ts.
// With `--workers N` the first process owns the database and the port, and N others share the work.
import cluster from 'node:cluster';
import { readArgs } from './args';
import { lead } from './cluster';
import { startDatabase } from './postgres';
import { serve } from './serve';

const args = readArgs(process.argv.slice(2));
const say = (url: string): void =>
  void process.stdout.write(`${JSON.stringify({ ready: true, url, pid: process.pid })}\n`);

let ending = false;
async function endWith(stop: () => Promise<void>): Promise<void> {
  if (ending) return;
  ending = true;
  await stop();
  process.exit(0);
}

async function start(): Promise<() => Promise<void>> {
  if (cluster.isWorker) {
    const served = await serve(args, process.env.PB1_DATABASE ?? '');
    return served.stop;
  }
  const database = await startDatabase(args.data);
  if (args.workers > 1) {
    const group = await lead(args, database.url);
    say(group.url);
    return async () => {
      await group.stop();
      await database.stop();
    };
  }
  const served = await serve(args, database.url);
  say(served.url);
  return async () => {
    await served.stop();
    await database.stop();
  };
}

const stop = await start();
process.on('SIGTERM', () => endWith(stop));
process.on('SIGINT', () => endWith(stop));
if (args.withParent && cluster.isPrimary) process.stdin.on('end', () => endWith(stop)).resume();
