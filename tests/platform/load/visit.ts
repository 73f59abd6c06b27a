// One institution delivers its batch and takes its receipts, as the desk would, and notes how long each answer took.
import { createHash } from 'node:crypto';
import type { Institution } from './institutions';

export interface Timings {
  /** Milliseconds by step of the protocol, one entry a request; `batch` is first request to last receipt. */
  steps: Map<string, number[]>;
  errors: Map<string, number>;
  receipts: number;
}

export const noTimings = (): Timings => ({ steps: new Map(), errors: new Map(), receipts: 0 });

const LIMIT = 5_000;

export async function visit(url: string, office: Institution, timings: Timings): Promise<void> {
  const note = (step: string, since: number) => {
    const list = timings.steps.get(step) ?? [];
    list.push(performance.now() - since);
    timings.steps.set(step, list);
  };
  const ask = async (step: string, method: string, path: string, more: RequestInit = {}): Promise<Buffer> => {
    const since = performance.now();
    const answer = await fetch(`${url}${path}`, {
      method,
      ...more,
      headers: { ...(more.headers as Record<string, string>), authorization: `Bearer ${office.token}` },
    });
    const body = Buffer.from(await answer.arrayBuffer());
    note(step, since);
    if (answer.ok) return body;
    throw new Error(`${step} ${answer.status}`);
  };
  const json = { 'content-type': 'application/json' };
  const start = performance.now();
  try {
    const { manifest, chunks } = office;
    const batch = `/v1/batches/${manifest.batchId}`;
    await ask('capabilities', 'GET', '/v1/capabilities');
    await ask('announce', 'PUT', batch, { body: JSON.stringify(manifest), headers: json });
    for (const [n, body] of chunks.entries()) {
      const digest = createHash('sha256').update(body).digest('base64');
      const headers = {
        'content-type': 'application/x-ndjson',
        'content-encoding': 'gzip',
        'content-digest': `sha-256=:${digest}:`,
      };
      await ask('chunk', 'PUT', `${batch}/chunks/${n}`, { body: new Uint8Array(body), headers });
    }
    await ask('commit', 'POST', `${batch}/commit`);
    let chain = '';
    while (chain === '') {
      const status = JSON.parse((await ask('status', 'GET', `${batch}/status?wait=20`)).toString()) as {
        receipts?: { chain: string };
      };
      chain = status.receipts?.chain ?? '';
    }
    for (let after = 0; after < manifest.count; ) {
      const page = await ask('receipts', 'GET', `${batch}/receipts?after=${after}&limit=${LIMIT}`);
      const lines = page.toString().trimEnd().split('\n');
      for (const line of lines) if (line.includes('"status":"accepted"')) timings.receipts += 1;
      after += lines.length;
    }
    await ask('ack', 'POST', `${batch}/receipts/ack`, { body: JSON.stringify({ chain }), headers: json });
    note('batch', start);
  } catch (error) {
    const code = error instanceof Error ? error.message : 'unknown';
    timings.errors.set(code, (timings.errors.get(code) ?? 0) + 1);
  }
}
