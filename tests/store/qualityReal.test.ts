// The quality desk over a real list of 7,384 patents: what it says was looked at by a person and is true.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { PatentDraft } from '../../src/domain/patents/importRow';
import { readPatents } from '../../src/main/core/parsing/readPatents';
import { sniff } from '../../src/main/core/parsing/sniff';
import { unwrap } from '../../src/shared/result';
import { TestStore } from './harness';

const file = path.resolve(import.meta.dirname, '../../../shared/data/patents/taian_patents_7384.xlsx');
const today = '2026-03-01';

it.skipIf(!existsSync(file))(
  'finds what is wrong in a real list, and little else',
  { timeout: 60_000 },
  async () => {
    const { sheet, headerRow, mapping } = unwrap(await sniff(file));
    const drafts: PatentDraft[] = [];
    unwrap(
      await readPatents(
        file,
        { sheet, headerRow, mapping },
        { onBlock: async (block) => void drafts.push(...block) },
      ),
    );
    const store = await TestStore.open();
    await store.import(drafts);
    const { checks, duplicates, patents } = await store.query('quality.report', { today });
    const counts = Object.fromEntries(
      checks.filter(({ count }) => count > 0).map(({ code, count }) => [code, count]),
    );
    // The list has no column of inventors, departments or legal states; the rest are single rows that were read by hand.
    expect(counts).toMatchObject({ noInventors: patents, noDepartment: patents, noLegalState: patents });
    expect(counts).toMatchObject({ filingAfterNumber: 2, filingBeforeNumber: 10, checkDigitCompleted: 9 });
    // 169 of the same-day pairs alone are lawful.
    expect(duplicates.lawful).toBeGreaterThan(180);
    expect(duplicates.open).toBeLessThan(40);
    const { clusters } = await store.query('quality.variants', { today, kind: 'applicant' });
    const certain = clusters.filter(({ certainty }) => certainty !== 'possible');
    expect(certain.map(({ members }) => members.map(({ label }) => label))).toContainEqual([
      '泰山玻璃纤维有限公司',
      '泰山玻璃纤维股份有限公司',
    ]);
    expect(clusters.length).toBeLessThan(20);
  },
);
