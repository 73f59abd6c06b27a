// Starts the reference platform as a process of its own and prints one JSON line when it listens.
// `npx tsx tests/platform/main.ts --port 0 --data DIR`; the options are in args.ts. Ends cleanly on SIGTERM and SIGINT.
import pg from 'pg';
import { buildApp } from './app';
import { Worker } from './apply';
import { readArgs } from './args';
import { Faults } from './faults';
import { Platform } from './platform';
import { startDatabase } from './postgres';

let ending = false;
const args = readArgs(process.argv.slice(2));
const database = await startDatabase(args.data);
const pool = new pg.Pool({ connectionString: database.url, max: 8 });
// A database that goes away shows as a failed request, never as a crash.
pool.on('error', (error) => {
  if (!ending) process.stderr.write(`${error.message}\n`);
});
const platform = await Platform.open(pool, args.tokens);
const worker = new Worker(platform);
const faults = new Faults(args.faults);
const app = await buildApp({ platform, worker, faults, adminToken: args.adminToken });
const url = await app.listen({ host: args.host, port: args.port });
worker.start();

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await app.close();
  await worker.stop();
  await pool.end();
  await database.stop();
  process.exit(0);
}
process.on('SIGTERM', end);
process.on('SIGINT', end);
if (args.withParent) process.stdin.on('end', end).resume();

process.stdout.write(`${JSON.stringify({ ready: true, url, pid: process.pid })}\n`);
