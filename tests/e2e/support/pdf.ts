// Reads back what the desk printed: structure from the bytes themselves, text with poppler where it is installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export const canReadText = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

/** Text of every page, laid out as on paper. */
export const pageTexts = (file: string): string[] =>
  execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 })
    .split('\f')
    .slice(0, -1);

export interface PdfFacts {
  readonly pages: number;
  /** Names of the fonts, without the letters that mark a subset. */
  readonly fonts: readonly string[];
  /** Font programs inside the file; a font without one would look different on every computer. */
  readonly embedded: number;
  readonly fontDescriptors: number;
  readonly size: readonly [width: number, height: number];
}

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((hit) => hit[1] ?? '');

/** The engine writes its dictionaries in the clear; only streams are packed. */
export function pdfFacts(file: string): PdfFacts {
  const text = readFileSync(file, 'latin1');
  if (!text.startsWith('%PDF-') || !text.trimEnd().endsWith('%%EOF')) throw new Error(`${file} is no PDF`);
  const box = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]/.exec(text);
  return {
    pages: all(text, /\/Type\s*\/Page\b(?!s)()/g).length,
    fonts: [...new Set(all(text, /\/BaseFont\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g))],
    embedded: all(text, /\/FontFile[23]?\s+(\d+)/g).length,
    fontDescriptors: all(text, /\/Type\s*\/FontDescriptor()/g).length,
    size: [Number(box?.[1]), Number(box?.[2])],
  };
}

/** The outline as a reader shows it: titles and the pages they lead to, 1-based, in order. */
export function pdfOutline(file: string): { title: string; page: number }[] {
  const text = readFileSync(file, 'latin1');
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)endobj/g)].map(([, number, body]) => [
      number,
      body ?? '',
    ]),
  );
  const ref = (number: string | undefined, key: string): string | undefined =>
    new RegExp(`/${key} (\\d+) 0 R`).exec(objects.get(number ?? '') ?? '')?.[1];
  const catalog = [...text.matchAll(/\/Root (\d+) 0 R/g)].at(-1)?.[1];
  const pagesUnder = (number: string): string[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(number) ?? '')?.[1];
    return kids === undefined
      ? [number]
      : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pagesUnder(kid ?? ''));
  };
  const pages = pagesUnder(ref(catalog, 'Pages') ?? '');
  const walk = (parent: string | undefined): { title: string; page: number }[] => {
    const found = [];
    for (let at = ref(parent, 'First'); at !== undefined; at = ref(at, 'Next')) {
      const item = objects.get(at) ?? '';
      const hex = /\/Title <FEFF([0-9A-F]*)>/.exec(item)?.[1] ?? '';
      const page = /\/Dest \[(\d+) 0 R/.exec(item)?.[1] ?? '';
      found.push({
        title: Buffer.from(hex, 'hex').swap16().toString('utf16le'),
        page: pages.indexOf(page) + 1,
      });
      found.push(...walk(at));
    }
    return found;
  };
  return walk(ref(catalog, 'Outlines'));
}
