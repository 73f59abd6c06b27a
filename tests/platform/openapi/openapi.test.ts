// The published OpenAPI document says what the routes do: no more and no less. `UPDATE_SCHEMA=1` writes it anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildApp } from '../app';
import { Faults } from '../faults';
import { openapiDocument } from './document';
import { operations } from './operations';

const DIR = path.resolve(import.meta.dirname, '../../../docs/protocol');
const FILE = path.join(DIR, 'openapi.json');

describe('docs/protocol/openapi.json', () => {
  it('is what the operations say', () => {
    const document = openapiDocument();
    if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, `${JSON.stringify(document, null, 2)}\n`);
    expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('names every route of the protocol, and no other', async () => {
    const routes: string[] = [];
    const parts = { platform: {} as never, faults: new Faults([]), adminToken: '', reviewPassword: '' };
    const app = await buildApp(parts, (method, url) => routes.push(`${method.toLowerCase()} ${url}`));
    await app.ready();
    const served = routes.filter((route) => route.includes(' /v1/'));
    const named = operations.map(({ method, path: at }) => {
      return `${method} ${at.replaceAll('{batchId}', ':id').replace(/\{(\w+)\}/g, ':$1')}`;
    });
    expect(named.sort()).toEqual(served.sort());
  });

  it('refers to schemas that are there, and repeats no name', () => {
    const text = readFileSync(FILE, 'utf8');
    const files = [...text.matchAll(/"\$ref": "\.\/(schemas\/[^"]+)"/g)].map((match) => match[1]!);
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(existsSync(path.join(DIR, file)), file).toBe(true);
    expect(new Set(operations.map((operation) => operation.id)).size).toBe(operations.length);
  });
});

describe('docs/protocol/pb-1.md', () => {
  it('explains every code of a problem and every requirement that is tried', async () => {
    const { allChecks } = await import('../conformance/list');
    const text = readFileSync(path.join(DIR, 'pb-1.md'), 'utf8');
    const codes = operations.flatMap((operation) => Object.values(operation.problems).flat());
    expect([...new Set(codes)].filter((code) => !text.includes(code))).toEqual([]);
    expect(allChecks.map((check) => check.id).filter((id) => !text.includes(id))).toEqual([]);
  });
});
