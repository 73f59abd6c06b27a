// Where the objects of a PDF lie. Reads only what the browser engine writes (PDF 1.4, classic cross-reference table);
// anything else is refused, never guessed.

export interface PdfParts {
  readonly bytes: Buffer;
  /** Byte range of each object by its number. */
  readonly objects: Map<number, readonly [from: number, to: number]>;
  readonly size: number;
  readonly root: number;
  readonly pagesRoot: number;
  readonly pages: number;
  readonly info: number | undefined;
  readonly catalog: string;
  /** An object with its number, empty where there is none. */
  text(number: number): string;
  /** What stands in it. */
  body(number: number): string;
}

export function readPdf(file: Uint8Array): PdfParts | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const tail = bytes.subarray(-200).toString('latin1');
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  if (!Number.isInteger(start) || start >= bytes.length) return undefined;
  const table = bytes.subarray(start).toString('latin1');
  const head = /^xref\s+0 (\d+)\s+/.exec(table);
  const trailer = table.slice(table.lastIndexOf('trailer'));
  const catalogNumber = Number(/\/Root (\d+) 0 R/.exec(trailer)?.[1] ?? Number.NaN);
  if (!head) return undefined;
  const objects = rangesOf(table.slice(head[0].length), Number(head[1]), start);
  const text = (number: number): string => {
    const range = objects.get(number);
    return range ? bytes.subarray(...range).toString('latin1') : '';
  };
  const catalog = bodyOf(text(catalogNumber));
  const pagesRoot = Number(/\/Pages (\d+) 0 R/.exec(catalog)?.[1] ?? Number.NaN);
  const pages = Number(/\/Count (\d+)/.exec(text(pagesRoot))?.[1] ?? Number.NaN);
  if (!Number.isInteger(pages)) return undefined;
  const info = /\/Info (\d+) 0 R/.exec(trailer)?.[1];
  return {
    bytes,
    objects,
    size: Number(head[1]),
    pagesRoot,
    pages,
    info: info ? Number(info) : undefined,
    root: catalogNumber,
    catalog,
    text,
    body: (number) => bodyOf(text(number)),
  };
}

/** Lines of twenty characters: offset, generation, n(used) or f(ree). */
function rangesOf(table: string, size: number, end: number): PdfParts['objects'] {
  const starts: [number: number, offset: number][] = [];
  for (let number = 0; number < size; number += 1) {
    const line = table.slice(number * 20, number * 20 + 20);
    if (line[17] === 'n') starts.push([number, Number(line.slice(0, 10))]);
  }
  starts.sort((a, b) => a[1] - b[1]);
  return new Map(starts.map(([number, from], i) => [number, [from, starts[i + 1]?.[1] ?? end] as const]));
}

export const bodyOf = (object: string): string =>
  object.replace(/^\d+ 0 obj\s*/, '').replace(/\s*endobj\s*$/, '');

/** Number of pages, or undefined where the file is not of the known make. */
export const pagesOfPdf = (file: Uint8Array): number | undefined => readPdf(file)?.pages;
