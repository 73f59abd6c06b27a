// Takes a *.pbo file from a stick to a platform and writes its *.pbr beside: `npm run platform -- intake FILE.pbo
// --url URL --token T [--out FILE.pbr]`.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const text = { type: 'string' } as const;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { ...text, default: 'http://127.0.0.1:8080' },
    token: { ...text, default: 'demo-token' },
    out: text,
  },
});
const [file] = positionals;
if (file === undefined) throw new Error('which file? intake FILE.pbo --url URL --token T');

const body = await readFile(file);
const authorization = `Bearer ${values.token}`;
const taken = await fetch(`${values.url}/v1/bundles`, {
  method: 'POST',
  headers: {
    authorization,
    'content-type': 'application/vnd.pb1.bundle+zip',
    'content-digest': `sha-256=:${createHash('sha256').update(body).digest('base64')}:`,
  },
  body: new Uint8Array(body),
});
if (!taken.ok) throw new Error(`${taken.status} ${await taken.text()}`);
const { batchId } = (await taken.json()) as { batchId: string };
const out = values.out ?? `${file.replace(/\.pbo$/, '')}.pbr`;
for (;;) {
  const back = await fetch(`${values.url}/v1/batches/${encodeURIComponent(batchId)}/bundle`, {
    headers: { authorization },
  });
  if (back.ok) {
    await writeFile(out, Buffer.from(await back.arrayBuffer()));
    process.stdout.write(`${JSON.stringify({ batchId, out })}\n`);
    break;
  }
  if (back.status !== 425) throw new Error(`${back.status} ${await back.text()}`);
  await wait(500);
}
