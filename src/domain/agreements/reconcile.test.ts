import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minus } from '../money';
import type { StatementLine } from './bankStatement';
import { type OurLine, periodOf, reconcile } from './reconcile';

const theirs = (row: number, fen: number, more: Partial<StatementLine> = {}): StatementLine => ({
  row,
  date: '2024-01-15',
  fen,
  payer: '甲',
  ...more,
});
const ours = (id: string, fen: number, more: Partial<OurLine> = {}): OurLine => ({
  id,
  date: '2024-01-15',
  fen,
  payer: '甲',
  ...more,
});

describe('a reconciliation with the finance office', () => {
  it('tells theirs, ours, and one payment with two amounts', () => {
    const found = reconcile(
      [
        theirs(1, 100, { bankRef: 'A' }),
        theirs(2, 200, { bankRef: 'B' }),
        theirs(3, 300),
        theirs(4, 400, { bankRef: 'D' }),
      ],
      [
        ours('1', 100, { bankRef: 'A' }),
        ours('2', 250, { bankRef: 'B' }),
        ours('3', 300),
        ours('5', 500, { bankRef: 'E' }),
      ],
    );
    expect(found.pairs.map(({ ours: own, differs }) => [own.id, differs])).toEqual([
      ['1', 'nothing'],
      ['2', 'amount'],
      ['3', 'nothing'],
    ]);
    expect(found.onlyTheirs).toMatchObject([{ row: 4 }]);
    expect(found.onlyOurs).toMatchObject([{ id: '5' }]);
    expect(found.totals).toEqual({ theirs: 1000, ours: 1150, difference: -150 });
  });

  it('counts two equal payments of one day as two', () => {
    const found = reconcile([theirs(1, 100), theirs(2, 100)], [ours('1', 100)]);
    expect(found).toMatchObject({ pairs: [{ differs: 'nothing' }], onlyTheirs: [{ row: 2 }], onlyOurs: [] });
  });

  it('pairs a payment booked some days later, with the nearest of several', () => {
    const late = theirs(1, 100, { date: '2024-01-20' });
    const found = reconcile(
      [late],
      [ours('far', 100, { date: '2024-01-08' }), ours('near', 100, { date: '2024-01-18' })],
    );
    expect(found.pairs).toMatchObject([{ ours: { id: 'near' }, differs: 'day' }]);
    expect(reconcile([late], [ours('old', 100, { date: '2023-11-01' })]).pairs).toEqual([]);
  });

  it('looks at whole months of their list; ours outside them are not missing from it', () => {
    const list = [theirs(1, 100, { date: '2024-02-20' })];
    expect(periodOf(list)).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    const own = [ours('in', 7, { date: '2024-02-28' }), ours('out', 8, { date: '2024-03-20' })];
    expect(reconcile(list, own).onlyOurs).toMatchObject([{ id: 'in' }]);
    expect(reconcile(list, own, { from: '2024-01-01', to: '2024-12-31' }).onlyOurs).toHaveLength(2);
  });

  it('pairs a payment that was taken back since, and does not miss it where they leave it out', () => {
    const back = ours('1', 100, { isReversed: true });
    expect(reconcile([theirs(1, 100)], [back])).toMatchObject({
      pairs: [{ differs: 'nothing' }],
      onlyOurs: [],
    });
    expect(reconcile([theirs(1, 70)], [back])).toMatchObject({
      pairs: [],
      onlyOurs: [],
      totals: { ours: 0 },
    });
  });

  it('loses no line, uses none twice, and the difference is theirs less ours', () => {
    const when = fc.integer({ min: 1, max: 28 }).map((day) => `2024-01-${String(day).padStart(2, '0')}`);
    const some = fc.array(
      fc.record({ date: when, fen: fc.integer({ min: 1, max: 4 }), payer: fc.constantFrom('甲', '乙') }),
      { maxLength: 15 },
    );
    fc.assert(
      fc.property(some, some, (a, b) => {
        const left = a.map((one, row) => ({ ...one, row }));
        const right = b.map((one, id) => ({ ...one, id: `${id}` }));
        const all = { from: '2024-01-01', to: '2024-01-31' };
        const found = reconcile(left, right, all);
        const rows = [
          ...found.pairs.map((pair) => pair.theirs.row),
          ...found.onlyTheirs.map(({ row }) => row),
        ];
        const ids = [...found.pairs.map((pair) => pair.ours.id), ...found.onlyOurs.map(({ id }) => id)];
        expect(rows.sort((x, y) => x - y)).toEqual(left.map(({ row }) => row));
        expect(ids.sort()).toEqual(right.map(({ id }) => id).sort());
        expect(found.totals.difference).toBe(minus(found.totals.theirs, found.totals.ours));
      }),
    );
  });
});
