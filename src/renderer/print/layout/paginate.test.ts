import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, paginate, type Sheet } from './paginate';

const room = { first: 60, rest: 100 };
const line = (height = 10, over: Partial<Block> = {}): Block => ({ height, keepWithNext: false, ...over });
const lines = (n: number): Block[] => Array.from({ length: n }, () => line());

/** Groups as a report has them: head, lines, subtotal; the last line kept with the subtotal; a closing at the end. */
const anyReport = fc
  .array(fc.array(fc.integer({ min: 5, max: 30 }), { minLength: 1, maxLength: 25 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((groups) => {
    const blocks: Block[] = [];
    for (const heights of groups) {
      const under = blocks.push(line(9, { keepWithNext: true })) - 1;
      heights.forEach((height, i) => {
        blocks.push(line(height, { keepWithNext: i === heights.length - 1, under }));
      });
      blocks.push(line(8, { under }));
    }
    blocks.push(line(20));
    return blocks;
  });
const anyRoom = fc.record({
  first: fc.integer({ min: 0, max: 150 }),
  rest: fc.integer({ min: 80, max: 200 }),
});

const heightOf = (blocks: readonly Block[], sheet: Sheet): number =>
  blocks.slice(sheet.from, sheet.to).reduce((sum, block) => sum + block.height, 0) +
  (sheet.repeated === undefined ? 0 : (blocks[sheet.repeated]?.height ?? 0));

describe('sheets', () => {
  it('fill the first under its title and the others wholly', () => {
    expect(paginate(lines(20), room)).toEqual([
      { from: 0, to: 6 },
      { from: 6, to: 16 },
      { from: 16, to: 20 },
    ]);
  });

  it('number one where there is nothing to distribute: the title page', () => {
    expect(paginate([], room)).toEqual([{ from: 0, to: 0 }]);
  });

  it('never end with a group head', () => {
    const blocks = [...lines(5), line(10, { keepWithNext: true }), line(10, { under: 5 })];
    expect(paginate(blocks, room).map((sheet) => sheet.to)).toEqual([5, 7]);
  });

  it('repeat the head of a group that goes on, and count its height', () => {
    const under = { under: 0 };
    const blocks = [line(10, { keepWithNext: true }), ...lines(16).map((block) => ({ ...block, ...under }))];
    expect(paginate(blocks, room)).toEqual([
      { from: 0, to: 6 },
      { from: 6, to: 15, repeated: 0 },
      { from: 15, to: 17, repeated: 0 },
    ]);
  });

  it('keep the last line with the signatures, so that nobody signs an empty sheet', () => {
    const blocks = [...lines(5), line(10, { keepWithNext: true }), line(30)];
    expect(paginate(blocks, room)).toEqual([
      { from: 0, to: 5 },
      { from: 5, to: 7 },
    ]);
  });

  it('leave the first sheet to the title where its first chain fits only a fresh one', () => {
    expect(paginate([line(50, { keepWithNext: true }), line(40)], room)).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 2 },
    ]);
  });

  it('cut a chain that is taller than any sheet rather than run over', () => {
    const chain = lines(30).map((block) => ({ ...block, keepWithNext: true }));
    expect(paginate(chain, room).map((sheet) => sheet.to)).toEqual([6, 16, 26, 30]);
  });

  it('give a block taller than the sheet a sheet of its own rather than loop', () => {
    expect(paginate([line(500), line()], room).map((sheet) => [sheet.from, sheet.to])).toEqual([
      [0, 0],
      [0, 1],
      [1, 2],
    ]);
  });

  it('hold every block exactly once and in order', () => {
    fc.assert(
      fc.property(anyReport, anyRoom, (blocks, anySize) => {
        const sheets = paginate(blocks, anySize);
        expect(sheets[0]?.from).toBe(0);
        expect(sheets.at(-1)?.to).toBe(blocks.length);
        sheets.slice(1).forEach((sheet, i) => {
          expect(sheet.from).toBe(sheets[i]?.to);
          expect(sheet.to).toBeGreaterThan(sheet.from);
        });
      }),
    );
  });

  it('never hold more than their room', () => {
    fc.assert(
      fc.property(anyReport, anyRoom, (blocks, anySize) => {
        paginate(blocks, anySize).forEach((sheet, i) => {
          const capacity = i === 0 ? Math.max(anySize.first, 0) : anySize.rest;
          if (sheet.to > sheet.from) expect(heightOf(blocks, sheet)).toBeLessThanOrEqual(capacity);
        });
      }),
    );
  });

  it('start with the head of the group their first line belongs to, and break no pair kept together', () => {
    fc.assert(
      fc.property(anyReport, anyRoom, (blocks, anySize) => {
        for (const sheet of paginate(blocks, anySize)) {
          if (sheet.to > sheet.from) expect(sheet.repeated).toBe(blocks[sheet.from]?.under);
          const last = blocks[sheet.to - 1];
          if (last && sheet.to < blocks.length && sheet.to > sheet.from)
            expect(last.keepWithNext).toBe(false);
        }
      }),
    );
  });
});
