// Several processes on one port: any of them may die, another takes its place and nothing is lost.
import cluster, { type Worker } from 'node:cluster';
import type { PlatformArgs } from './args';

export async function lead(
  args: PlatformArgs,
  databaseUrl: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  let ending = false;
  let port = args.port;
  const live = new Set<Worker>();

  const fork = (): Promise<string> => {
    const worker = cluster.fork({ PB1_DATABASE: databaseUrl });
    live.add(worker);
    worker.on('exit', () => {
      live.delete(worker);
      if (!ending) void fork();
    });
    return new Promise((resolve) => {
      worker.on('listening', (address) => {
        port = address.port;
        resolve(`http://${args.host}:${port}`);
      });
    });
  };

  const urls = await Promise.all(Array.from({ length: args.workers }, fork));
  return {
    url: urls[0]!,
    async stop() {
      ending = true;
      const gone = [...live].map((worker) => new Promise((resolve) => worker.once('exit', resolve)));
      for (const worker of live) worker.process.kill('SIGTERM');
      await Promise.all(gone);
    },
  };
}
