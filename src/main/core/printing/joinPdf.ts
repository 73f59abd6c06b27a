// Joins PDF files of one maker into one: objects are renumbered and copied, streams stay as they are.

import { type OutlineEntry, outlineObjects } from './pdfOutline';
import { bodyOf, type PdfParts, readPdf } from './readPdf';

export interface Joining {
  /** What a reader shows beside the pages; the parts' own outlines are lost where there are several. */
  readonly outline?: { title: string; entries: readonly OutlineEntry[] };
  /** Language of the document, as of RFC 5646. */
  readonly lang?: string;
}

/** One file with all pages in order and the first file's title, or undefined where a part is not of the known make. */
export function joinPdf(files: readonly Uint8Array[], how: Joining = {}): Uint8Array | undefined {
  const parts = files.map(readPdf);
  const [first] = parts;
  if (!first || parts.some((part) => part === undefined)) return undefined;
  const known = parts.filter((part) => part !== undefined);
  const out = new Writer();
  out.raw(first.bytes.subarray(0, first.bytes.indexOf(10, first.bytes.indexOf(10) + 1) + 1));
  const catalog = known.reduce((sum, part) => sum + part.size - 1, 0) + 1;
  const root = catalog + 1;
  let shift = 0;
  const kids: string[] = [];
  const pageNumbers: number[] = [];
  for (const part of known) {
    for (const number of pagesUnder(part, part.pagesRoot)) pageNumbers.push(number + shift);
    for (const [number, range] of part.objects) copyObject(out, part, number, range, shift, root);
    kids.push(`${part.pagesRoot + shift} 0 R`);
    shift += part.size - 1;
  }
  const top = Number(/\/MediaBox \[0 0 [\d.]+ ([\d.]+)\]/.exec(first.text(pageNumbers[0] ?? 0))?.[1] ?? 842);
  const outline =
    how.outline === undefined ? [] : outlineObjects(how.outline, root + 1, (page) => pageNumbers[page], top);
  outline.forEach((body, i) => {
    out.object(root + 1 + i, body);
  });
  out.object(catalog, catalogOf(first.catalog, root, outline.length > 0, how.lang));
  const pages = known.reduce((sum, part) => sum + part.pages, 0);
  out.object(root, `<</Type /Pages\n/Count ${pages}\n/Kids [${kids.join(' ')}]>>`);
  return out.finish(root + 1 + outline.length, catalog, first.info);
}

function catalogOf(first: string, root: number, hasOutline: boolean, lang: string | undefined): string {
  const paged = first.replace(/\/Pages \d+ 0 R/, `/Pages ${root} 0 R`);
  const outlined = hasOutline
    ? `${paged.replace(/\/Outlines \d+ 0 R\s*/, '').replace(/>>\s*$/, '')}\n/Outlines ${root + 1} 0 R>>`
    : paged;
  return lang === undefined || outlined.includes('/Lang')
    ? outlined
    : `${outlined.replace(/>>\s*$/, '')}\n/Lang (${lang})>>`;
}

/** Numbers of the pages in their order: the tree has a level for every eight of them. */
function pagesUnder(part: PdfParts, node: number): number[] {
  const text = part.text(node);
  if (!text.includes('/Type /Pages')) return [node];
  const kids = /\/Kids \[([^\]]*)\]/.exec(text)?.[1] ?? '';
  return [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(part, Number(kid)));
}

function copyObject(
  out: Writer,
  part: PdfParts,
  number: number,
  [from, to]: readonly [number, number],
  shift: number,
  root: number,
): void {
  const whole = part.bytes.subarray(from, to);
  const streamAt = whole.indexOf('stream\n');
  const dictionary = bodyOf((streamAt < 0 ? whole : whole.subarray(0, streamAt)).toString('latin1'));
  let moved = dictionary.replace(/\b(\d+) 0 R\b/g, (_, target: string) => `${Number(target) + shift} 0 R`);
  if (number === part.pagesRoot) moved = moved.replace('/Type /Pages', `/Type /Pages\n/Parent ${root} 0 R`);
  if (streamAt < 0) out.object(number + shift, moved);
  else out.stream(number + shift, moved, whole.subarray(streamAt));
}

class Writer {
  private readonly chunks: Buffer[] = [];
  private readonly offsets = new Map<number, number>();
  private length = 0;

  raw(chunk: Buffer): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
  }

  object(number: number, body: string): void {
    this.offsets.set(number, this.length);
    this.raw(Buffer.from(`${number} 0 obj\n${body}\nendobj\n`, 'latin1'));
  }

  /** @param rest from the word `stream` to the end of the object */
  stream(number: number, dictionary: string, rest: Buffer): void {
    this.offsets.set(number, this.length);
    this.raw(Buffer.from(`${number} 0 obj\n${dictionary} `, 'latin1'));
    this.raw(rest);
  }

  finish(size: number, catalog: number, info: number | undefined): Uint8Array {
    const start = this.length;
    const lines = ['xref', `0 ${size}`, '0000000000 65535 f '];
    for (let number = 1; number < size; number += 1) {
      const offset = this.offsets.get(number);
      lines.push(
        offset === undefined ? '0000000000 00000 f ' : `${String(offset).padStart(10, '0')} 00000 n `,
      );
    }
    const named = info === undefined ? '' : `\n/Info ${info} 0 R`;
    lines.push(
      'trailer',
      `<</Size ${size}\n/Root ${catalog} 0 R${named}>>`,
      'startxref',
      `${start}`,
      '%%EOF',
      '',
    );
    this.raw(Buffer.from(lines.join('\n'), 'latin1'));
    return Buffer.concat(this.chunks);
  }
}
