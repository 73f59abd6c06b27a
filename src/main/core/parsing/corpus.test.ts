// The corpus of odd and malformed files: what the desk makes of each, exactly. Every case is a sentence.
import { describe, expect, it } from 'vitest';
import type { Case } from './corpus/case.testkit';
import { layouts } from './corpus/layouts.testkit';
import { officeFields } from './corpus/officeFields.testkit';
import { oldBooks } from './corpus/oldBooks.testkit';
import { secrets } from './corpus/secrets.testkit';
import { texts } from './corpus/texts.testkit';
import { webTables } from './corpus/webTables.testkit';
import { readAll, scratch } from './parsing.testkit';

const save = scratch();
const groups: Readonly<Record<string, readonly Case[]>> = {
  'old workbooks': oldBooks,
  'web tables and XML': webTables,
  'delimited texts': texts,
  'hand-kept lists': layouts,
  'secret patents': secrets,
  'fields of the office': officeFields,
};

describe.each(Object.entries(groups))('%s', (_, cases) => {
  it.each(cases.map((found) => [found.name, found] as const))('%s', async (_name, wanted) => {
    const { error, sniffed, drafts, issues } = await readAll(save(wanted.file, wanted.content));
    if (wanted.problems) expect(sniffed?.problems).toEqual(wanted.problems);
    if (wanted.error !== undefined) {
      expect(error?.code).toBe(wanted.error);
      if (wanted.data) expect(error?.data).toMatchObject(wanted.data);
      return;
    }
    expect(error).toBeUndefined();
    expect(drafts.map((d) => `${d.row} ${d.applicationNumber} ${d.title}`)).toEqual(wanted.patents ?? []);
    const found = issues.map((i) => `${i.row} ${i.column} ${i.severity} ${i.code}`);
    expect(found.sort()).toEqual([...(wanted.issues ?? [])].sort());
    if (wanted.first) expect(drafts[0]).toMatchObject(wanted.first);
    if (wanted.mapping) expect(sniffed?.mapping).toEqual(wanted.mapping);
    if (wanted.headerRow !== undefined) expect(sniffed?.headerRow).toBe(wanted.headerRow);
    if (wanted.sheet !== undefined) expect(sniffed?.sheet).toBe(wanted.sheet);
  });
});

it('is large enough and names each case once', () => {
  const names = Object.values(groups).flatMap((cases) => cases.map((found) => found.name));
  expect(names.length).toBeGreaterThanOrEqual(90);
  expect(new Set(names).size).toBe(names.length);
});

describe('what is secret is not shown either', () => {
  it('neither in the preview nor in the issues', async () => {
    const wanted = secrets.filter((found) => found.error === undefined);
    for (const { file, content } of wanted) {
      const { sniffed, issues, drafts } = await readAll(save(file, content));
      const refused = issues.filter(({ code }) => code === 'SECRET_PATENT' || code === 'DEFENCE_NUMBER');
      for (const { row, value } of refused) {
        expect(sniffed?.preview[row - 1]?.join('')).toBe('');
        expect(value.length).toBeLessThanOrEqual(16);
        expect(drafts.some((draft) => draft.row === row)).toBe(false);
      }
    }
  });
});
