// The published JSON schemas are what the program checks by. `UPDATE_SCHEMA=1` writes them anew.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { RECORD_KINDS } from '../../src/domain/submission/kinds';
import { SAMPLES } from '../../src/domain/submission/kinds/samples.testkit';
import { Manifest } from '../../src/domain/submission/manifest';
import {
  BusinessReceipt,
  Receipt,
  ReceiptsSeal,
  TransportReceipt,
} from '../../src/domain/submission/receipt';
import { Declaration } from '../../src/domain/submission/record';
import {
  Capabilities,
  DeviceCode,
  DeviceToken,
  LookupAnswer,
  LookupQuestion,
} from '../../src/domain/submission/wire';

const DIR = path.resolve(import.meta.dirname, '../../docs/protocol/schemas');
const papers = {
  manifest: Manifest,
  record: Declaration,
  receipt: Receipt,
  'transport-receipt': TransportReceipt,
  'receipts-seal': ReceiptsSeal,
  'business-receipt': BusinessReceipt,
  capabilities: Capabilities,
  'lookup-question': LookupQuestion,
  'lookup-answer': LookupAnswer,
  'device-code': DeviceCode,
  'device-token': DeviceToken,
};
const published: Record<string, object> = Object.fromEntries([
  ...Object.entries(papers).map(([name, schema]) => [
    `${name}.schema.json`,
    { title: name, ...z.toJSONSchema(schema) },
  ]),
  ...RECORD_KINDS.map((kind) => [
    `${kind.type}.schema.json`,
    {
      title: kind.schema,
      description: `${kind.zh} (${kind.en}) · ${kind.source}${kind.verified ? '' : ' · 未核实'}`,
      'x-personal-data': kind.personal,
      'x-evidence': kind.evidence,
      ...z.toJSONSchema(kind.payload),
    },
  ]),
]);

describe('docs/protocol/schemas', () => {
  if (process.env.UPDATE_SCHEMA) {
    mkdirSync(DIR, { recursive: true });
    for (const [name, schema] of Object.entries(published)) {
      writeFileSync(path.join(DIR, name), `${JSON.stringify(schema, null, 2)}\n`);
    }
  }
  it('holds a file for every kind and paper, and no other', () => {
    expect(readdirSync(DIR).sort()).toEqual(Object.keys(published).sort());
  });
  it.each(Object.keys(published))('%s is what the program checks by', (name) => {
    expect(JSON.parse(readFileSync(path.join(DIR, name), 'utf8'))).toEqual(published[name]);
  });
});

describe('docs/protocol/examples', () => {
  const EXAMPLES = path.resolve(DIR, '../examples');
  if (process.env.UPDATE_SCHEMA) {
    mkdirSync(EXAMPLES, { recursive: true });
    for (const { type } of RECORD_KINDS) {
      writeFileSync(path.join(EXAMPLES, `${type}.json`), `${JSON.stringify([SAMPLES[type]], null, 2)}\n`);
    }
  }
  it.each(RECORD_KINDS.map(({ type }) => type))('%s.json is a list the program takes', (type) => {
    const list = JSON.parse(readFileSync(path.join(EXAMPLES, `${type}.json`), 'utf8'));
    expect(list).toEqual([SAMPLES[type]]);
  });
});
