// Finds the header row of a list and the column of each field. Looks at text only; nothing is read here.
import { EXPORT_HEADERS } from './exportHeaders';
import { HEADER_WORDS } from './headerWords';
import { type ColumnMapping, ImportField } from './importRow';
import { guessColumns } from './sniffColumns';

type HeaderProblem =
  | 'NO_HEADER'
  | 'HEADER_GUESSED'
  | 'TWO_HEADERS'
  | 'MISSING_APPLICATION_NUMBER'
  | 'MISSING_TITLE';

export interface HeaderFinding {
  /** 0-based row of the header (the lower one where it has two rows), -1 where there is none. */
  readonly headerRow: number;
  /** Header text of each column; of a two-row header the more telling one. */
  readonly header: string[];
  readonly mapping: ColumnMapping;
  /** Columns with a header text that fill no field. */
  readonly unmapped: number[];
  readonly problems: HeaderProblem[];
}

interface Word {
  readonly field: ImportField;
  readonly rank: number;
}

/** Normal form of a header text: half-width, lower case, without spaces, [标], `*`, quotes, trailing colon. */
export function normaliseHeader(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\u200b\ufeff"'“”]+/g, '')
    .replace(/[[【](?:标|必填|选填)[\]】]/g, '')
    .replace(/^\*+|[*:]+$/g, '')
    .replace(/\((?:必填|选填|yyyy.*|\*)\)$/g, '');
}

const WORDS = new Map<string, Word>();
for (const field of ImportField.options) {
  const { zh, en } = EXPORT_HEADERS[field];
  for (const word of [field, zh, en]) WORDS.set(normaliseHeader(word), { field, rank: 0 });
  for (const [rank, word] of HEADER_WORDS[field].entries()) WORDS.set(word, { field, rank });
}

/** Field a header text stands for, and how well (0 = best). */
export function fieldOfHeader(text: string): Word | undefined {
  if (text === '' || text.length > 60) return undefined;
  return WORDS.get(normaliseHeader(text));
}

interface Recognised {
  readonly mapping: ColumnMapping;
  /** Number of different fields. */
  readonly fields: number;
  readonly filled: number;
}

function recognise(row: readonly string[]): Recognised {
  const best = new Map<ImportField, { column: number; rank: number }>();
  let filled = 0;
  for (const [column, text] of row.entries()) {
    if (text.trim() === '') continue;
    filled += 1;
    const word = fieldOfHeader(text);
    if (!word) continue;
    const known = best.get(word.field);
    if (!known || word.rank < known.rank) best.set(word.field, { column, rank: word.rank });
  }
  const mapping: ColumnMapping = {};
  for (const [field, { column }] of best) mapping[field] = column;
  return { mapping, fields: best.size, filled };
}

/** A header names the number or the title and one thing more, or three things; a sentence of data does neither. */
function isHeader(found: Recognised): boolean {
  const key = found.mapping.applicationNumber !== undefined || found.mapping.title !== undefined;
  return found.fields >= 3 || (found.fields >= 2 && key);
}

/** True where a row of data repeats a header, whatever its layout. */
export function isHeaderRow(row: readonly string[]): boolean {
  return isHeader(recognise(row));
}

/** True where `row`, already known as a header, puts a field into another column than `mapping` does. */
export function layoutDiffers(row: readonly string[], mapping: ColumnMapping): boolean {
  return conflicts(recognise(row).mapping, mapping);
}

function conflicts(a: ColumnMapping, b: ColumnMapping): boolean {
  return ImportField.options.some((field) => {
    const left = a[field];
    const right = b[field];
    return left !== undefined && right !== undefined && left !== right;
  });
}

/** Second row of a merged head: every text in it is a header text, and it adds a field. */
function combine(upper: readonly string[], lower: readonly string[]): string[] | undefined {
  const texts = lower.filter((text) => text.trim() !== '');
  const known = texts.filter((text) => fieldOfHeader(text));
  if (known.length === 0 || known.length < texts.length / 2) return undefined;
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, i) => {
    const low = lower[i] ?? '';
    const up = upper[i] ?? '';
    return low.trim() !== '' && (fieldOfHeader(low) || !fieldOfHeader(up)) ? low : up;
  });
}

function finding(headerRow: number, header: readonly string[], problems: HeaderProblem[]): HeaderFinding {
  const { mapping } = recognise(header);
  const used = new Set(Object.values(mapping));
  const unmapped = [...header.keys()].filter((i) => (header[i] ?? '').trim() !== '' && !used.has(i));
  if (mapping.applicationNumber === undefined) problems.push('MISSING_APPLICATION_NUMBER');
  if (mapping.title === undefined) problems.push('MISSING_TITLE');
  return { headerRow, header: [...header], mapping, unmapped, problems };
}

/** The columns of a header row a person pointed at. */
export function mapHeader(header: readonly string[], headerRow: number): HeaderFinding {
  return finding(headerRow, header, []);
}

/**
 * Finds the header in the first rows of a list.
 *
 * Title lines above it are passed over; a head of two rows (merged cells) is read as one; a second header with the
 * fields in other columns is `TWO_HEADERS`; without any header the number and title columns are guessed from their
 * contents (`HEADER_GUESSED`), else `NO_HEADER`.
 * @param rows first 20 rows or so, as text
 */
export function detectHeader(rows: readonly (readonly string[])[]): HeaderFinding {
  const found = rows.map((row) => recognise(row));
  const first = found.findIndex(isHeader);
  if (first < 0) {
    const mapping = guessColumns(rows);
    if (!mapping) return { headerRow: -1, header: [], mapping: {}, unmapped: [], problems: ['NO_HEADER'] };
    return { headerRow: -1, header: [], mapping, unmapped: [], problems: ['HEADER_GUESSED'] };
  }
  let headerRow = first;
  let header: readonly string[] = rows[first]!;
  const problems: HeaderProblem[] = [];
  const next = rows[first + 1];
  const both = next && combine(header, next);
  if (both && found[first + 1] && !conflicts(found[first + 1]!.mapping, found[first]!.mapping)) {
    header = both;
    headerRow = first + 1;
  }
  const mapping = recognise(header).mapping;
  const other = found.some((row, i) => i > headerRow && isHeader(row) && conflicts(row.mapping, mapping));
  const stacked = found[first + 1];
  if (other || (headerRow === first && stacked && isHeader(stacked) && conflicts(stacked.mapping, mapping))) {
    problems.push('TWO_HEADERS');
  }
  return finding(headerRow, header, problems);
}

/**
 * Fingerprint of a header, to find again the mapping a person confirmed for it. Column order counts, writing does not.
 * FNV-1a over the normal form, 2 x 32 bit: no secrecy needed, only rarity of collisions.
 */
export function headerSignature(header: readonly string[]): string {
  const texts = header.map(normaliseHeader);
  while (texts.at(-1) === '') texts.pop();
  const text = texts.join('\u001f');
  const hash = (seed: number) => {
    let h = seed;
    for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
    return (h >>> 0).toString(16).padStart(8, '0');
  };
  return `${texts.length}-${hash(0x811c9dc5)}${hash(0x01234567)}`;
}
