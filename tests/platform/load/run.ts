// Many institutions at once against one platform of some processes; every effect is counted afterwards.
import { setTimeout as wait } from 'node:timers/promises';
import { PlatformProcess } from '../../sync/support/platform';
import { type Institution, institution } from './institutions';
import { noTimings, type Timings, visit } from './visit';

export interface LoadResult {
  institutions: number;
  records: number;
  workers: number;
  seconds: number;
  perSecond: number;
  errors: Record<string, number>;
  /** [median, 99th percentile] in ms by step. */
  steps: Record<string, [number, number]>;
}

/** The value below which a share of the sorted numbers lies. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))] ?? Number.NaN;
}

export async function institutions(count: number, records: number): Promise<Institution[]> {
  const offices: Institution[] = [];
  for (let i = 0; i < count; i++) offices.push(await institution(i, records));
  return offices;
}

/** `rampMs`: the institutions come one after the other over this time. */
export async function load(
  offices: readonly Institution[],
  { workers, rampMs }: { workers: number; rampMs: number },
): Promise<LoadResult> {
  const platform = await PlatformProcess.start(['--workers', String(workers)]);
  try {
    for (const { org, token } of offices) await platform.admin('POST', 'tokens', { org, token });
    const timings = noTimings();
    const start = performance.now();
    await Promise.all(
      offices.map(async (office, i) => {
        await wait((i / offices.length) * rampMs);
        await visit(platform.url, office, timings);
      }),
    );
    const seconds = (performance.now() - start) / 1000;
    const records = offices.reduce((sum, office) => sum + office.manifest.count, 0);
    const counts = await platform.counts();
    const whole = timings.errors.size > 0 || (counts.effects === records && timings.receipts === records);
    if (!whole || counts.receiptsTwice > 0)
      throw new Error(`${records} sent, ${counts.effects} effects, ${timings.receipts} receipts`);
    return {
      institutions: offices.length,
      records,
      workers,
      seconds,
      perSecond: records / seconds,
      errors: Object.fromEntries(timings.errors),
      steps: summary(timings),
    };
  } finally {
    await platform.stop();
  }
}

function summary({ steps }: Timings): LoadResult['steps'] {
  return Object.fromEntries(
    [...steps].map(([step, list]) => {
      const sorted = list.sort((a, b) => a - b);
      return [step, [percentile(sorted, 0.5), percentile(sorted, 0.99)]];
    }),
  );
}
