// One process of the platform: it answers requests and applies batches. It keeps nothing that another could not do.
import pg from 'pg';
import { buildApp } from './app';
import { Worker } from './applying/worker';
import type { PlatformArgs } from './args';
import { Faults } from './faults';
import { Platform } from './platform';

export async function serve(
  args: PlatformArgs,
  databaseUrl: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 8 });
  let ending = false;
  // A database that goes away shows as a failed request, never as a crash.
  pool.on('error', (error) => {
    if (!ending) process.stderr.write(`${error.message}\n`);
  });
  const platform = await Platform.open(pool);
  platform.settings = args.settings;
  for (const [token, org] of args.tokens) await platform.tenants.admit(org, token);
  await platform.listen(databaseUrl);
  const worker = new Worker(platform);
  const { adminToken, reviewPassword } = args;
  const app = await buildApp({ platform, faults: new Faults(args.faults), adminToken, reviewPassword });
  const url = await app.listen({ host: args.host, port: args.port });
  worker.start();
  return {
    url,
    async stop() {
      ending = true;
      await app.close();
      await worker.stop();
      await platform.close();
    },
  };
}
