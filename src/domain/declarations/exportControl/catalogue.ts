// 《中国禁止出口限制出口技术目录》 as the office imports it: none is shipped, an edition replaces the one before. Pure.
import { z } from 'zod';
import { text } from '../../patents/parts';

export const CatalogueEntry = z.object({
  /** e.g. `252604X`. */
  code: z.string().min(1).max(30),
  name: z.string().min(1).max(500),
  part: z.enum(['prohibited', 'restricted']),
  /** 控制要点 */
  points: text(5000).optional(),
});
export type CatalogueEntry = z.infer<typeof CatalogueEntry>;

export const Catalogue = z.object({
  /** What the office calls the edition: number and day of the notice. */
  edition: z.string().min(1).max(200),
  entries: z.array(CatalogueEntry).max(5000),
});
export type Catalogue = z.infer<typeof Catalogue>;

/** Key of the settings that holds it; its contents are the office's own and shown as 未核实. */
export const catalogueSetting = 'export.catalogue';

const partOf = (text: string): CatalogueEntry['part'] | undefined =>
  /禁止|prohibit/i.test(text) ? 'prohibited' : /限制|restrict/i.test(text) ? 'restricted' : undefined;

export interface CatalogueRead {
  readonly entries: readonly CatalogueEntry[];
  /** Lines (from 1) that are no entry; a head line is none either. */
  readonly refused: readonly number[];
}

/**
 * Lines as copied from a spreadsheet: number, name, 禁止 or 限制, points of control, parted by tabs. A number that occurs
 * again replaces the entry before.
 */
export function readCatalogue(pasted: string): CatalogueRead {
  const found = new Map<string, CatalogueEntry>();
  const refused: number[] = [];
  for (const [at, line] of pasted.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const [code = '', name = '', part = '', points = ''] = line.split('\t').map((cell) => cell.trim());
    const kind = partOf(part);
    const given = { code, name, part: kind, ...(points === '' ? {} : { points }) };
    const entry = CatalogueEntry.safeParse(given);
    if (entry.success && /\d/.test(code)) found.set(code, entry.data);
    else refused.push(at + 1);
  }
  return { entries: [...found.values()], refused };
}

/** Entries that hold every word, by number, name or points; at most `limit`. */
export function findInCatalogue(
  { entries }: Catalogue,
  words: string,
  limit = 20,
): readonly CatalogueEntry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  return entries
    .filter(({ code, name, points = '' }) => {
      const all = `${code}\n${name}\n${points}`.toLowerCase();
      return wanted.every((word) => all.includes(word));
    })
    .slice(0, limit);
}
