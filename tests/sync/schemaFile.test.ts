// The published JSON schema is what the program checks by. `UPDATE_SCHEMA=1` writes it anew.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { Declaration } from '../../src/domain/submission/record';
import { REGISTRATION_SCHEMA } from '../../src/domain/submission/registration';

const FILE = path.resolve(import.meta.dirname, '../../docs/protocol/patent-registration.schema.json');

it('docs/protocol/patent-registration.schema.json is the schema of the record', () => {
  const schema = { title: REGISTRATION_SCHEMA, ...z.toJSONSchema(Declaration) };
  if (process.env.UPDATE_SCHEMA) writeFileSync(FILE, `${JSON.stringify(schema, null, 2)}\n`);
  expect(JSON.parse(readFileSync(FILE, 'utf8'))).toEqual(schema);
});
