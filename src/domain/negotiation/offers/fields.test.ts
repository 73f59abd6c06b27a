// One table of fields for form, comparison and paper: what is written is read, and parts come and go with their fields.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { yuan } from '../../money';
import { TermSet } from '../terms';
import { compareTerms, diffTerms } from './diff';
import { readTerm, termFields, writeTerm } from './fields';
import { cleanTerms, p1, p2, terms } from './offer.testkit';

const share = { n: 1, d: 20 };
const sample = (kind: string, choices: readonly string[] = []): unknown =>
  ({
    text: '词',
    long: '更多',
    date: '2027-01-01',
    months: 7,
    days: 30,
    money: 12_345,
    share,
    yesNo: true,
    choice: choices[1],
    lines: ['一', '二'],
    patents: [p1, p2],
    instalments: [{ title: '一', fen: 1, due: { afterMonths: 1 } }],
    milestones: [{ title: '二', fen: 2 }],
    steps: [{ above: 5, rate: share }],
    minimums: [{ year: 1, fen: 3 }],
  })[kind];
const filled = ({ path, kind, choices }: (typeof termFields)[number]): unknown =>
  path === 'mode' ? 'soleLicence' : sample(kind, choices);
const bare: TermSet = { mode: 'transfer', patentIds: [], consideration: {} };

describe('a field of the terms', () => {
  it.each(termFields.map((field) => [field.path, field] as const))(
    '%s is read as it was written',
    (path, field) => {
      const value = filled(field);
      const written = writeTerm(bare, path, value);
      expect(readTerm(written, path)).toEqual(value);
      expect(TermSet.parse(written)).toEqual(written);
      expect(
        diffTerms(bare, written).every((change) =>
          change.field.path.startsWith(path.split('.').slice(0, 2).join('.')),
        ),
      ).toBe(true);
    },
  );

  it('takes its part with it when it goes', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...termFields]), (fields) => {
        const full = fields.reduce((now, field) => writeTerm(now, field.path, filled(field)), bare);
        expect(TermSet.safeParse(full).success).toBe(true);
        const optional = fields.filter(({ path }) => path !== 'mode' && path !== 'patentIds');
        const emptied = optional.reduce((now, { path }) => writeTerm(now, path, undefined), full);
        expect(emptied.consideration).toEqual({});
        expect(TermSet.safeParse(emptied).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('stands in the table once, and every field of the schema stands in it', () => {
    const paths = termFields.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    const tops = new Set(paths.map((path) => path.split('.')[0]));
    for (const key of Object.keys(TermSet.shape)) expect(tops).toContain(key);
  });
});

describe('the difference between two versions', () => {
  it('names each field with what it was and is', () => {
    const next = terms({ months: 48, field: '储能', consideration: { lumpSumFen: yuan(1) } });
    const paths = diffTerms(cleanTerms, next).map(({ field, before, after }) => [field.path, before, after]);
    expect(paths).toContainEqual(['months', 60, 48]);
    expect(paths).toContainEqual(['field', undefined, '储能']);
    expect(paths).toContainEqual(['consideration.upfrontFen', yuan(200_000), undefined]);
    expect(paths).toContainEqual(['consideration.royalty.rate', { n: 35, d: 1000 }, undefined]);
    expect(diffTerms(cleanTerms, cleanTerms)).toEqual([]);
  });

  it('tells the entries of a list apart by their title', () => {
    const first = { title: '首期', fen: 1, due: { afterMonths: 0 } };
    const last = { title: '尾款', fen: 2, due: { afterMonths: 6 } };
    const before = terms({ consideration: { instalments: [first, last] } });
    const after = terms({ consideration: { instalments: [{ ...last, fen: 3 }, first] } });
    expect(diffTerms(before, after)).toMatchObject([
      {
        field: { path: 'consideration.instalments' },
        entry: '尾款',
        before: last,
        after: { ...last, fen: 3 },
      },
    ]);
    const turned = terms({ consideration: { instalments: [last, first] } });
    expect(diffTerms(before, turned)).toMatchObject([{ before: [first, last], after: [last, first] }]);
  });

  it('stands side by side with what changed from each version to the next', () => {
    const rows = compareTerms([cleanTerms, terms({ months: 48 }), terms({ months: 48, field: '储能' })]);
    const of = (path: string) => rows.find((row) => row.field.path === path);
    expect(of('months')).toMatchObject({ values: [60, 48, 48], changed: [false, true, false] });
    expect(of('field')).toMatchObject({
      values: [undefined, undefined, '储能'],
      changed: [false, false, true],
    });
    expect(of('territory')).toBeUndefined();
  });
});
