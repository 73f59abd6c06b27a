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

async function start(databaseUrl: string): Promise<() => Promise<void>> {
  const several = cluster.isPrimary && args.workers > 1;
  const { url, stop } = several ? await lead(args, databaseUrl) : await serve(args, databaseUrl);
  if (cluster.isPrimary) say(url);
  return stop;
}

/** A platform that can not start leaves no database running. */
async function startOrLeave(): Promise<() => Promise<void>> {
  if (cluster.isWorker) return start(process.env.PB1_DATABASE ?? '');
  const database = await startDatabase(args.data);
  try {
    const stop = await start(database.url);
    return () => stop().finally(() => database.stop());
  } catch (error) {
    await database.stop();
    throw error;
  }
}

const stop = await startOrLeave();
process.on('SIGTERM', () => endWith(stop));
process.on('SIGINT', () => endWith(stop));
if (args.withParent && cluster.isPrimary) process.stdin.on('end', () => endWith(stop)).resume();
