// A real PostgreSQL for the platform: DATABASE_URL, or the embedded binary started on a data folder of its own.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, chown, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { pgBinaries, reachableFolder } from './postgresFiles';

const run = promisify(execFile);

export interface Database {
  url: string;
  stop(): Promise<void>;
}

export async function startDatabase(dataDir: string): Promise<Database> {
  const given = process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  return startEmbedded(dataDir);
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, made if it does not exist. */
async function account(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.platform === 'win32' || os.userInfo().uid !== 0) return undefined;
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout);
  const exists = await idOf('-u').catch(() => undefined);
  if (exists === undefined)
    await run('useradd', ['--system', '--no-create-home', '--user-group', 'postgres']);
  return { uid: await idOf('-u'), gid: await idOf('-g') };
}

async function startEmbedded(dataDir: string): Promise<Database> {
  const user = await account();
  const home = await reachableFolder(dataDir, user !== undefined);
  const bin = await pgBinaries(user !== undefined);
  const pgdata = path.join(home, 'pg');
  await mkdir(pgdata, { recursive: true });
  if (user) await chown(pgdata, user.uid, user.gid);
  await chmod(pgdata, 0o700);
  const secret = path.join(home, 'pg.password');
  const options = { ...user, env: { ...process.env, LC_ALL: 'C', LC_MESSAGES: 'C' } };
  if (!existsSync(path.join(pgdata, 'PG_VERSION'))) {
    await writeFile(secret, randomBytes(18).toString('hex'));
    if (user) await chown(secret, user.uid, user.gid);
    await chmod(secret, 0o600);
    const init = ['-D', pgdata, '-U', 'platform', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8'];
    await run(bin.initdb, [...init, '--no-sync'], options);
  }
  await stopLeftover(pgdata);
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port) };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(bin.postgres, ['-D', pgdata, ...flags], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const password = await readFile(secret, 'utf8');
  const url = `postgres://platform:${password}@127.0.0.1:${port}/postgres`;
  await ready(child, url);
  return {
    url,
    async stop() {
      if (child.exitCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
    },
  };
}

/** A database whose platform was killed may still run on our folder: it is ours, so end it the quick clean way. */
async function stopLeftover(pgdata: string): Promise<void> {
  const file = path.join(pgdata, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || text.split('\n')[1] !== pgdata) return;
  const alive = () => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  if (alive()) process.kill(pid, 'SIGINT');
  for (let i = 0; i < 200 && alive(); i++) await sleep(50);
  await rm(file, { force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data: Buffer) => {
    said = (said + data.toString()).slice(-4000);
  });
  for (let i = 0; i < 300; i++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL did not start: ${said}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await client.end().catch(() => {});
      await sleep(100);
    }
  }
  child.kill('SIGINT');
  throw new Error(`PostgreSQL was not ready after 30 s: ${said}`);
}
