// What a PDF says of itself: title and office, in any language, without touching what is printed.
import { describe, expect, it } from 'vitest';
import { describePdf } from './describePdf';

/** As the browser engine writes it: description first, classic table. */
function pdf(): Buffer {
  const bodies = ['<</Producer (Skia/PDF)\n/CreationDate (D:20261123)>>', '<</Type /Catalog>>'];
  let out = '%PDF-1.4\n';
  const entries = bodies.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = out.length;
  out += `xref\n0 3\n0000000000 65535 f \n${entries.join('')}`;
  out += `trailer\n<</Size 3\n/Root 2 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}
const said = { title: '收益报告', author: '示例大学', creator: 'Zhuanhua Desk' };

describe('the description of a PDF', () => {
  it('is appended: every byte before stays', () => {
    const file = pdf();
    const out = Buffer.from(describePdf(file, said));
    expect(out.subarray(0, file.length).equals(file)).toBe(true);
  });

  it('is found from the end of the file, with title, office and the day of making', () => {
    const out = Buffer.from(describePdf(pdf(), said)).toString('latin1');
    const table = out.slice(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(out)?.[1]));
    const [, place] = /^xref\n1 1\n(\d{10}) 00000 n \n/.exec(table) ?? [];
    expect(table).toContain(`/Prev ${pdf().toString('latin1').indexOf('xref\n')}`);
    const object = out.slice(Number(place), out.indexOf('endobj', Number(place)));
    expect(object).toMatch(/^1 0 obj\n/);
    expect(object).toContain('/Author <FEFF793A4F8B59275B66>');
    expect(object).toContain('/CreationDate (D:20261123)');
    expect(object).not.toContain('Mozilla');
  });

  it('leaves an office without a name out, and a file of another make alone', () => {
    expect(Buffer.from(describePdf(pdf(), { ...said, author: '' })).toString('latin1')).not.toContain(
      '/Author',
    );
    const foreign = Buffer.from('%PDF-1.7 something else');
    expect(describePdf(foreign, said)).toBe(foreign);
  });
});
