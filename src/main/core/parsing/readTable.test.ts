import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTable } from './readTable';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function table(text: string) {
  const file = join(folder, 'statement.csv');
  await writeFile(file, text);
  return readTable(file);
}

describe('a small table', () => {
  it('is read as rows of text, empty rows in their place', async () => {
    expect(await table('日期,金额\n\n2024-01-15,"200,000.00"\n')).toEqual({
      ok: true,
      value: { rows: [['日期', '金额'], [''], ['2024-01-15', '200,000.00']] },
    });
  });

  it('that is too long is refused', async () => {
    const long = await table(`日期\n${'2024-01-15\n'.repeat(20_001)}`);
    expect(long).toMatchObject({ ok: false, error: { code: 'TOO_MANY_ROWS' } });
  });

  it('that says it is classified is not read', async () => {
    expect(await table('机密★5年\n日期,金额\n')).toMatchObject({
      ok: false,
      error: { code: 'CLASSIFIED_FILE' },
    });
  });
});
