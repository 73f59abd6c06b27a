import { describe, expect, it } from 'vitest';
import { joinPdf } from './joinPdf';
import { pagesOfPdf } from './readPdf';

/** A file as the browser engine writes it: one page an entry, a stream each, classic cross-reference table. */
function pdf(texts: string[], title = 'Titel'): Uint8Array {
  const bodies: string[] = [`<</Title (${title})>>`];
  const root = texts.length * 2 + 2;
  texts.forEach((text, i) => {
    bodies.push(`<</Type /Page\n/Contents ${i * 2 + 3} 0 R\n/Parent ${root} 0 R>>`);
    bodies.push(`<</Length ${text.length}>> stream\n${text}\nendstream`);
  });
  const kids = texts.map((_, i) => `${i * 2 + 2} 0 R`).join(' ');
  bodies.push(`<</Type /Pages\n/Count ${texts.length}\n/Kids [${kids}]>>`);
  bodies.push(`<</Type /Catalog\n/Pages ${root} 0 R>>`);
  let out = '%PDF-1.4\n%\xd3\xeb\xe9\xe1\n';
  const offsets = bodies.map((body, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const start = out.length;
  out += `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${lines}`;
  out += `trailer\n<</Size ${bodies.length + 1}\n/Root ${root + 1} 0 R\n/Info 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(out, 'latin1');
}

/** Reads a file the way a viewer does: from its end, through the table, down the tree of pages. */
function textsOf(file: Uint8Array): string[] {
  const all = Buffer.from(file).toString('latin1');
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(all)?.[1]);
  const table = all.slice(all.indexOf('0000000000 65535', start));
  const object = (number: number): string => {
    const at = Number(table.slice(number * 20, number * 20 + 10));
    expect(all.slice(at, at + 20)).toMatch(new RegExp(`^${number} 0 obj\n`));
    return all.slice(at, all.indexOf('endobj', at));
  };
  const down = (number: number, parent?: number): string[] => {
    const node = object(number);
    if (parent !== undefined) expect(node).toContain(`/Parent ${parent} 0 R`);
    if (!node.includes('/Type /Pages')) {
      const contents = object(Number(/\/Contents (\d+)/.exec(node)?.[1]));
      return [/stream\n([\s\S]*)\nendstream/.exec(contents)?.[1] ?? ''];
    }
    const kids = /\/Kids \[([^\]]*)\]/.exec(node)?.[1] ?? '';
    const texts = [...kids.matchAll(/(\d+) 0 R/g)].flatMap((kid) => down(Number(kid[1]), number));
    expect(Number(/\/Count (\d+)/.exec(node)?.[1])).toBe(texts.length);
    return texts;
  };
  const catalog = object(Number(/\/Root (\d+) 0 R/.exec(all.slice(start))?.[1]));
  return down(Number(/\/Pages (\d+) 0 R/.exec(catalog)?.[1]));
}

const object = (file: string, number: number): string =>
  new RegExp(`(?:^|\\n)${number} 0 obj\\n([\\s\\S]*?)\\nendobj`).exec(file)?.[1] ?? '';

/** The outline as a reader walks it: down by First, along by Next. */
function outlineOf(file: Uint8Array): { title: string; page: string; below: unknown[] }[] {
  const all = Buffer.from(file).toString('latin1');
  const ref = (text: string, key: string): number => Number(new RegExp(`/${key} (\\d+) 0 R`).exec(text)?.[1]);
  const walk = (parent: number): { title: string; page: string; below: unknown[] }[] => {
    const lines = [];
    for (let at = ref(object(all, parent), 'First'); !Number.isNaN(at); at = ref(object(all, at), 'Next')) {
      const item = object(all, at);
      expect(ref(item, 'Parent')).toBe(parent);
      const hex = /\/Title <FEFF([0-9A-F]*)>/.exec(item)?.[1] ?? '';
      const page = object(all, Number(/\/Dest \[(\d+) 0 R/.exec(item)?.[1]));
      const contents = object(all, ref(page, 'Contents'));
      lines.push({
        title: Buffer.from(hex, 'hex').swap16().toString('utf16le'),
        page: /stream\n([\s\S]*)\nendstream/.exec(contents)?.[1] ?? '',
        below: walk(at),
      });
    }
    return lines;
  };
  const catalog = object(all, Number(/\/Root (\d+) 0 R/.exec(all.slice(all.lastIndexOf('trailer')))?.[1]));
  return walk(ref(catalog, 'Outlines'));
}

describe('the outline of a joined file', () => {
  const entries = [
    { title: '化学学院', page: 0 },
    { title: '医学院', page: 2 },
    { title: '不存在', page: 99 },
    { title: '未填院系', page: 5 },
  ];

  it('leads from each heading to its sheet, over the borders of the parts', () => {
    const joined = joinPdf([pdf(['a', 'b']), pdf(['c']), pdf(['d', 'e', 'f'])], {
      outline: { title: '专利资产清单', entries },
      lang: 'zh-CN',
    });
    expect(joined && outlineOf(joined)).toEqual([
      {
        title: '专利资产清单',
        page: 'a',
        below: [
          { title: '化学学院', page: 'a', below: [] },
          { title: '医学院', page: 'c', below: [] },
          { title: '未填院系', page: 'f', below: [] },
        ],
      },
    ]);
    expect(joined && textsOf(joined)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(Buffer.from(joined ?? []).toString('latin1')).toContain('/Lang (zh-CN)');
  });

  it('is the title alone where there are no headings', () => {
    const joined = joinPdf([pdf(['a'])], { outline: { title: '清单', entries: [] } });
    expect(joined && outlineOf(joined)).toEqual([{ title: '清单', page: 'a', below: [] }]);
  });
});

describe('runs of one document', () => {
  it('become one file with every page in order', () => {
    const joined = joinPdf([pdf(['a', 'b']), pdf(['c']), pdf(['d', 'e', 'f'])]);
    expect(joined && textsOf(joined)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(joined && pagesOfPdf(joined)).toBe(6);
  });

  it('can be joined again, and a single one stays what it was', () => {
    const once = joinPdf([pdf(['a']), pdf(['b'])])!;
    expect(textsOf(joinPdf([once, pdf(['c'])])!)).toEqual(['a', 'b', 'c']);
    expect(textsOf(joinPdf([pdf(['a', 'b'])])!)).toEqual(['a', 'b']);
  });

  it('keep the bytes of their streams, even those that look like references', () => {
    const joined = joinPdf([pdf(['a']), pdf(['7 0 R \xff\x00 endstrea?'])]);
    expect(joined && textsOf(joined)).toEqual(['a', '7 0 R \xff\x00 endstrea?']);
  });

  it('keep the title of the first', () => {
    const joined = joinPdf([pdf(['a'], 'Erste'), pdf(['b'], 'Zweite')])!;
    const text = Buffer.from(joined).toString('latin1');
    const info = /\/Info (\d+) 0 R/.exec(text)?.[1];
    expect(text).toContain(`${info} 0 obj\n<</Title (Erste)>>`);
  });

  it('are refused where one is not of the known make, rather than guessed at', () => {
    const cut = pdf(['a', 'b']).subarray(0, 200);
    expect(joinPdf([pdf(['a']), cut])).toBeUndefined();
    expect(joinPdf([Buffer.from('no pdf')])).toBeUndefined();
    expect(joinPdf([])).toBeUndefined();
    expect(pagesOfPdf(Buffer.from('%PDF-1.7 startxref 3 %%EOF'))).toBeUndefined();
  });
});
