import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PaperDocument } from '../../../domain/reporting/paper';
import { blocksOfPaper, cutPaper } from './flow';

const paper = (over: object): PaperDocument =>
  PaperDocument.parse({
    kind: 'paper',
    title: '期限清单',
    sections: [],
    documentNumber: 'ZHD-LS-20261122-0001',
    organisation: '示例大学',
    operator: '王敏',
    madeAt: '2026-11-22 10:00',
    asOf: '2026-11-22',
    ...over,
  });
const table = (rows: number, foot = false) => ({
  columns: [{ label: '名称' }, { label: '金额' }],
  rows: Array.from({ length: rows }, (_, i) => [`第${i}行`, String(i)]),
  ...(foot ? { foot: ['合计', '1'] } : {}),
});
const room = { first: 800, rest: 1000 };

describe('a paper', () => {
  it('runs heading, sentences, table head, rows, totals, notes, signatures', () => {
    const document = paper({
      sections: [{ heading: '一', paragraphs: ['甲', '乙'], table: table(2, true) }],
      notes: ['口径'],
      signatures: ['制表'],
    });
    expect(
      blocksOfPaper(document)
        .map((block) => block.kind)
        .join(' '),
    ).toBe('heading paragraph paragraph head row row foot notes closing');
  });

  it('repeats the head of a table on every sheet the table goes on', () => {
    const blocks = blocksOfPaper(paper({ sections: [{ heading: '一', table: table(100) }] }));
    const sheets = cutPaper(
      blocks,
      blocks.map(() => 30),
      room,
    );
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets.slice(1)) expect(sheet.repeated).toBe(1);
  });

  it('moves a small table to the next sheet as a whole, a long one goes on', () => {
    const small = (rows: number) =>
      blocksOfPaper(
        paper({
          sections: [
            { heading: '一', table: table(30) },
            { heading: '二', table: table(rows) },
          ],
        }),
      );
    const cut = (blocks: ReturnType<typeof small>) =>
      cutPaper(
        blocks,
        blocks.map(() => 24),
        room,
      );
    // 31 blocks of the first table and its heading take 768 of 800 px.
    expect(cut(small(5))[0]?.to).toBe(32);
    expect(cut(small(30))[1]?.repeated).toBe(undefined);
    expect(cut(small(5))).toHaveLength(2);
  });

  it('never ends a sheet with a heading or a table head, whatever its sizes', () => {
    const height = fc.integer({ min: 10, max: 120 });
    const sections = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(sections, fc.infiniteStream(height), (made, heights) => {
        const document = paper({
          sections: made.map(([rows, foot]) => ({ heading: '节', table: table(rows + 1, foot) })),
          signatures: ['制表'],
        });
        const blocks = blocksOfPaper(document);
        const sheets = cutPaper(
          blocks,
          blocks.map(() => heights.next().value ?? 10),
          room,
        );
        expect(sheets[0]?.from).toBe(0);
        expect(sheets.at(-1)?.to).toBe(blocks.length);
        for (const [i, sheet] of sheets.entries()) {
          if (i > 0) expect(sheet.from).toBe(sheets[i - 1]?.to);
          const last = blocks[sheet.to - 1]?.kind;
          if (sheet.to < blocks.length && sheet.to > sheet.from)
            expect(['heading', 'head']).not.toContain(last);
        }
      }),
    );
  });
});
