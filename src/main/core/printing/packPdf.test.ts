import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packPdf } from './packPdf';

const said = { title: '收益报告', author: '示例大学', creator: 'Zhuanhua Desk' };

/** A tagged file as the browser engine writes it: description, page, its content, pages, catalog, then the tags. */
function tagged(tags: number): { file: Buffer; bodies: string[] } {
  const content = 'x'.repeat(1000);
  const bodies = [
    '<</Title (a)\n/Producer (Skia/PDF)>>',
    '<</Type /Page\n/Contents 3 0 R\n/Parent 4 0 R>>',
    `<</Length ${content.length}>> stream\n${content}\nendstream`,
    '<</Type /Pages\n/Count 1\n/Kids [2 0 R]>>',
    '<</Type /Catalog\n/Pages 4 0 R\n/StructTreeRoot 6 0 R>>',
    '<</Type /StructTreeRoot\n/K [7 0 R]>>',
    ...Array.from(
      { length: tags },
      (_, i) => `<</Type /StructElem\n/S /TD\n/P ${6 + i} 0 R\n/ID (node${i})>>`,
    ),
    '[7 0 R 8 0 R]',
  ];
  let out = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const entries = bodies.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = out.length;
  const size = bodies.length + 1;
  out += `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  out += `trailer\n<</Size ${size}\n/Root 5 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return { file: Buffer.from(out, 'latin1'), bodies };
}

/** Reads objects the way a viewer does: through the table, which is itself a packed stream. */
function reader(file: Uint8Array) {
  const bytes = Buffer.from(file);
  const all = bytes.toString('latin1');
  const unpacked = (at: number): { head: string; content: Buffer } => {
    const from = all.indexOf('stream\n', at) + 7;
    const head = all.slice(at, from);
    const length = Number(/\/Length (\d+)/.exec(head)?.[1]);
    return { head, content: inflateSync(bytes.subarray(from, from + length)) };
  };
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(all)?.[1]);
  const table = unpacked(start);
  const size = Number(/\/Size (\d+)/.exec(table.head)?.[1]);
  expect(table.content.length).toBe(size * 7);
  const object = (number: number): string => {
    const kind = table.content.readUInt8(number * 7);
    const place = table.content.readUInt32BE(number * 7 + 1);
    const index = table.content.readUInt16BE(number * 7 + 5);
    if (kind === 1) {
      expect(all.slice(place).startsWith(`${number} 0 obj\n`)).toBe(true);
      return all.slice(all.indexOf('\n', place) + 1, all.indexOf('\nendobj', place));
    }
    expect(kind).toBe(2);
    const container = unpacked(table.content.readUInt32BE(place * 7 + 1));
    const first = Number(/\/First (\d+)/.exec(container.head)?.[1]);
    const text = container.content.toString('latin1');
    const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
    expect(heads[index * 2]).toBe(number);
    const end = heads[index * 2 + 3];
    return text
      .slice(first + (heads[index * 2 + 1] ?? 0), end === undefined ? undefined : first + end)
      .trimEnd();
  };
  return { head: table.head, size, object };
}

describe('a tagged file', () => {
  const { file, bodies } = tagged(4000);

  it('is a fraction of its size, and every object is where the table says, as it was', () => {
    const packed = packPdf(file, said);
    expect(packed.length).toBeLessThan(file.length / 5);
    const { object, head, size } = reader(packed);
    expect(size).toBeGreaterThan(bodies.length);
    expect(head).toContain('/Root 5 0 R');
    bodies.forEach((body, i) => {
      if (i > 0) expect(object(i + 1)).toBe(body);
    });
  });

  it('says what it is, and keeps pages and catalogue in the clear', () => {
    const packed = Buffer.from(packPdf(file, said)).toString('latin1');
    expect(packed.startsWith('%PDF-1.5\n')).toBe(true);
    expect(packed).toContain('/Author <FEFF793A4F8B59275B66>');
    expect(packed).toContain('/Producer (Skia/PDF)');
    for (const part of ['/Type /Page\n', '/Type /Catalog', '/StructTreeRoot 6 0 R'])
      expect(packed).toContain(part);
    expect(packed).not.toContain('/StructElem');
  });

  it('that is short, or of another make, is only described', () => {
    const short = tagged(3).file;
    const described = Buffer.from(packPdf(short, said));
    expect(described.subarray(0, short.length).equals(short)).toBe(true);
    const other = Buffer.alloc(300_000, 'no PDF');
    expect(packPdf(other, said)).toBe(other);
  });
});
