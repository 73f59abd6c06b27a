// Finds the header row of a list and the column of each field. Looks at text only; nothing is read here.
import { parseApplicationNumber } from './applicationNumber';
import { EXPORT_HEADERS } from './exportHeaders';
import { continuesHead, joinHeads } from './headerJoin';
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
  /** Header text of each column; those of a two-row header are joined. */
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

function unusedOf(header: readonly string[], mapping: ColumnMapping): number[] {
  const used = new Set(Object.values(mapping));
  return [...header.keys()].filter((i) => (header[i] ?? '').trim() !== '' && !used.has(i));
}

function finding(headerRow: number, header: readonly string[], problems: HeaderProblem[]): HeaderFinding {
  const { mapping } = recognise(header);
  const unmapped = unusedOf(header, mapping);
  if (mapping.applicationNumber === undefined) problems.push('MISSING_APPLICATION_NUMBER');
  if (mapping.title === undefined) problems.push('MISSING_TITLE');
  return { headerRow, header: [...header], mapping, unmapped, problems };
}

/** The columns of a header row a person pointed at. */
export function mapHeader(header: readonly string[], headerRow: number): HeaderFinding {
  return finding(headerRow, header, []);
}

const isKnown = (text: string) => fieldOfHeader(text) !== undefined;
const fieldsOf = (mapping: ColumnMapping) => Object.keys(mapping).length;

interface Head {
  /** The lower row of the head. */
  readonly row: number;
  readonly texts: readonly string[];
}

/** The first head: one row that is a header, alone or joined with the row below it. */
function firstHead(rows: readonly (readonly string[])[]): Head | undefined {
  for (const [i, row] of rows.entries()) {
    const alone = recognise(row);
    const next = rows[i + 1];
    const joined = next && continuesHead(row, next, isKnown) ? joinHeads(row, next, isKnown) : undefined;
    const both = joined && recognise(joined);
    const below = next && recognise(next);
    if (isHeader(alone)) {
      const agrees = both && !conflicts(both.mapping, alone.mapping);
      return agrees ? { row: i + 1, texts: joined } : { row: i, texts: row };
    }
    const more = both && below && isHeader(both) && fieldsOf(both.mapping) > fieldsOf(below.mapping);
    if (more && alone.filled > 1) return { row: i + 1, texts: joined };
  }
  return undefined;
}

/** A header nobody knows, above a list recognised by its contents: texts without figures, where numbers stand below. */
function unknownHead(rows: readonly (readonly string[])[], mapping: ColumnMapping): number {
  const number = mapping.applicationNumber ?? 0;
  const first = rows.findIndex((row) => parseApplicationNumber(row[number] ?? '').ok);
  const above = rows[first - 1];
  if (!above) return -1;
  const texts = above.filter((text) => text.trim() !== '');
  const plain = texts.every((text) => text.length <= 30 && !/\d{4}/.test(text));
  return plain && texts.length >= 3 && (above[number] ?? '').trim() !== '' ? first - 1 : -1;
}

/** A mapping completed from contents: columns and fields the header names come first. */
function completed(mapping: ColumnMapping, guess: ColumnMapping): ColumnMapping {
  const taken = new Set(Object.values(mapping));
  const result: ColumnMapping = { ...mapping };
  for (const field of ImportField.options) {
    const column = guess[field];
    if (column === undefined || result[field] !== undefined || taken.has(column)) continue;
    result[field] = column;
  }
  return result;
}

function withoutHeader(rows: readonly (readonly string[])[]): HeaderFinding {
  const guess = guessColumns(rows);
  if (!guess) return { headerRow: -1, header: [], mapping: {}, unmapped: [], problems: ['NO_HEADER'] };
  const headerRow = unknownHead(rows, guess);
  const header = headerRow < 0 ? [] : [...rows[headerRow]!];
  const mapping = completed(recognise(header).mapping, guess);
  return { headerRow, header, mapping, unmapped: unusedOf(header, mapping), problems: ['HEADER_GUESSED'] };
}

/**
 * Finds the header in the first rows of a list.
 *
 * Title lines above it are passed over; a head of two rows (merged cells) is read as one; a second header with the
 * fields in other columns is `TWO_HEADERS`; a header that does not name the number or the title is completed from the
 * contents, and a list without any header is read by its contents (`HEADER_GUESSED`), else `NO_HEADER`.
 * @param rows first 20 rows or so, as text
 */
export function detectHeader(rows: readonly (readonly string[])[]): HeaderFinding {
  const head = firstHead(rows);
  if (!head) return withoutHeader(rows);
  const { mapping } = recognise(head.texts);
  const problems: HeaderProblem[] = [];
  const other = rows.some((row, i) => {
    const found = i > head.row ? recognise(row) : undefined;
    return found !== undefined && isHeader(found) && conflicts(found.mapping, mapping);
  });
  if (other) problems.push('TWO_HEADERS');
  const found = finding(head.row, head.texts, problems);
  if (mapping.applicationNumber !== undefined && mapping.title !== undefined) return found;
  const guess = guessColumns(rows.slice(head.row + 1));
  const full = guess ? completed(mapping, guess) : mapping;
  if (full.applicationNumber === undefined || full.title === undefined) return found;
  const kept = problems.filter((problem) => !problem.startsWith('MISSING'));
  return {
    ...found,
    mapping: full,
    unmapped: unusedOf(head.texts, full),
    problems: [...kept, 'HEADER_GUESSED'],
  };
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
