// A filled-in spreadsheet as records. What can not be taken is said by row and column; the other records are not held up.
import { kindOf } from '../kinds';
import { checkDraft } from '../sources/check';
import { keyOfText } from '../template/result';
import { type CellProblem, readCell } from './cells';
import { columnsOf, emptyLists, listOf, type SheetColumn } from './columns';
import { exampleMark, inLanguage, type Language, markHead, type SheetKind } from './words';

export interface SheetIssue {
  /** As the spreadsheet counts, 1 = first. */
  readonly row: number;
  /** Head of the column; empty where it is about the row. */
  readonly column: string;
  /** A problem of the cell, what the record lacks, or HEAD_MISSING, HEAD_UNKNOWN, NO_RECORD, TWICE. */
  readonly code: string;
  readonly value: string;
}

export interface SheetRead {
  /** Records without an issue. */
  readonly payloads: readonly Record<string, unknown>[];
  /** Records in the file, those with issues included. */
  readonly records: number;
  readonly issues: readonly SheetIssue[];
}

const headRows = 20;
const plain = (text: string): string => text.replace(/[\s*＊]+$/u, '').trim();

type Placed = ReadonlyMap<number, SheetColumn>;

function placesOf(columns: readonly SheetColumn[], cells: readonly string[]): Map<number, SheetColumn> {
  const found = new Map<number, SheetColumn>();
  cells.forEach((cell, at) => {
    const column = columns.find(({ head, path }) => [...head, path].includes(plain(cell)));
    if (column !== undefined) found.set(at, column);
  });
  return found;
}

interface Draft {
  readonly row: number;
  readonly payload: Record<string, unknown>;
  /** Row of the nth entry of each list, for what is said about it. */
  readonly entries: Map<string, number[]>;
  bad: boolean;
}

/** Sets a value at a path; `*` is the last entry of its list. */
function put(draft: Draft, path: string, value: unknown): void {
  let place: Record<string, unknown> = draft.payload;
  const steps = path.split('.');
  for (const [i, step] of steps.slice(0, -1).entries()) {
    if (step === '*') continue;
    if (steps[i + 1] === '*') {
      const list = place[step] as Record<string, unknown>[];
      place = list.at(-1) ?? place;
    } else {
      place[step] ??= {};
      place = place[step] as Record<string, unknown>;
    }
  }
  place[steps.at(-1) ?? ''] = value;
}

/** Opens an entry in every list that has something in this row. */
function openEntries(draft: Draft, lists: ReadonlySet<string>, row: number): void {
  for (const list of lists) {
    draft.payload[list] = [...((draft.payload[list] as object[] | undefined) ?? []), {}];
    draft.entries.set(list, [...(draft.entries.get(list) ?? []), row]);
  }
}

/** Undefined where no row holds two heads of the kind. */
export function readSheet(
  kind: SheetKind,
  rows: readonly (readonly string[])[],
  language: Language,
): SheetRead | undefined {
  const columns = columnsOf(kind);
  const headAt = rows.slice(0, headRows).findIndex((cells) => placesOf(columns, cells).size > 1);
  const heads = rows[headAt];
  if (heads === undefined) return undefined;
  const places = placesOf(columns, heads);
  const issues: SheetIssue[] = headIssues(columns, heads, places, headAt + 1, language);
  const drafts: Draft[] = [];
  const word = (column: SheetColumn): string => inLanguage(column.head, language);
  for (const [at, cells] of rows.entries()) {
    if (at <= headAt || isMarked(heads, cells)) continue;
    const filled = [...places].flatMap(([place, column]) => {
      const text = (cells[place] ?? '').trim();
      return text === '' ? [] : [{ column, text }];
    });
    if (filled.length === 0) continue;
    const row = at + 1;
    const lists = new Set(filled.flatMap(({ column }) => listOf(column) ?? []));
    const begins = filled.some(({ column }) => listOf(column) === undefined);
    if (begins) drafts.push(fresh(kind, row));
    const draft = drafts.at(-1);
    if (draft === undefined) {
      issues.push({ row, column: '', code: 'NO_RECORD', value: '' });
      continue;
    }
    openEntries(draft, lists, row);
    for (const { column, text } of filled) {
      const read = readCell(column, column.path.endsWith('applicationNumber') ? keyOfText(text) : text);
      if (read.ok) put(draft, column.path, read.value);
      else {
        draft.bad = true;
        issues.push({ row, column: word(column), code: read.code satisfies CellProblem, value: text });
      }
    }
  }
  return { ...checked(kind, drafts, issues, columns, word), records: drafts.length };
}

const fresh = (kind: SheetKind, row: number): Draft => ({
  row,
  payload: Object.fromEntries(emptyLists(kind).map((name) => [name, []])),
  entries: new Map(),
  bad: false,
});

/** Rows of the example; the column that marks them may have gone with them. */
function isMarked(heads: readonly string[], cells: readonly string[]): boolean {
  const at = heads.findIndex((head) => (markHead as readonly string[]).includes(plain(head)));
  const mark = at < 0 ? '' : (cells[at] ?? '').trim();
  return exampleMark.some((word) => mark !== '' && mark.slice(0, 2) === word.slice(0, 2));
}

function headIssues(
  columns: readonly SheetColumn[],
  heads: readonly string[],
  places: Placed,
  row: number,
  language: Language,
): SheetIssue[] {
  const known = new Set([...places.values()].map(({ path }) => path));
  const missing = columns
    .filter(({ path, required }) => required && !path.includes('*') && !known.has(path))
    .map((column) => ({ row, column: inLanguage(column.head, language), code: 'HEAD_MISSING', value: '' }));
  const strange = heads.flatMap((head, at) =>
    plain(head) === '' || places.has(at) || (markHead as readonly string[]).includes(plain(head))
      ? []
      : [{ row, column: plain(head), code: 'HEAD_UNKNOWN', value: '' }],
  );
  return [...missing, ...strange];
}

/** What the rules of the kind say of each record that could be read, by the row it stands in. */
function checked(
  kind: SheetKind,
  drafts: readonly Draft[],
  found: readonly SheetIssue[],
  columns: readonly SheetColumn[],
  word: (column: SheetColumn) => string,
): Pick<SheetRead, 'payloads' | 'issues'> {
  const issues = [...found];
  const seen = new Set<string>();
  const payloads = drafts.flatMap((draft) => {
    if (draft.bad) return [];
    const result = checkDraft(kindOf(kind), draft.payload);
    for (const { code, field, weight } of result.lacks)
      if (weight === 'blocking') issues.push({ ...placeOf(draft, field, columns, word), code, value: '' });
    if (!result.ok || result.lacks.some(({ weight }) => weight === 'blocking')) return [];
    if (seen.has(result.key)) {
      issues.push({ row: draft.row, column: '', code: 'TWICE', value: result.key });
      return [];
    }
    seen.add(result.key);
    return [draft.payload];
  });
  return { payloads, issues: issues.sort((a, b) => a.row - b.row) };
}

/** Row and head of `modes.1.contracts`, or of `patents` as a whole. */
function placeOf(
  draft: Draft,
  field: string,
  columns: readonly SheetColumn[],
  word: (column: SheetColumn) => string,
): Pick<SheetIssue, 'row' | 'column'> {
  const [list = '', n] = field.split('.');
  const path = field.replace(/\.\d+\./, '.*.');
  const column = columns.find((one) => one.path === path || one.path.startsWith(`${path}.`));
  const row = draft.entries.get(list)?.[Number(n)] ?? draft.row;
  return { row, column: column === undefined ? field : word(column) };
}
