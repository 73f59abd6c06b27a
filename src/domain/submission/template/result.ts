// The platform's result file for a template: one state a row, found by number. A row that can not be read is named and
// leaves the others alone.
import { parseApplicationNumber } from '../../patents/applicationNumber';
import type { ReceiptStatus } from '../receipt';
import type { TemplateSpec } from './spec';

export interface ResultRow {
  /** 1-based row of the file. */
  row: number;
  key: string;
  status: ReceiptStatus;
  /** The platform's own word for the state. */
  word: string;
  message: string;
  number?: string | undefined;
}

export interface BadResult {
  row: number;
  code: 'KEY_MISSING' | 'STATE_MISSING' | 'STATE_UNKNOWN' | 'KEY_TWICE' | 'NOT_IN_BATCH';
  text: string;
}

export type ResultRead =
  | { ok: true; rows: ResultRow[]; bad: BadResult[] }
  /** Neither the column of the number nor that of the state was found in the first rows. */
  | { ok: false; code: 'NO_HEADER' };

const HEAD_ROWS = 20;
const same = (text: string): string => text.replace(/[\s*＊（(].*$/u, '').trim();

/** The same thing under one name, however the platform writes its number. */
export function keyOfText(text: string): string {
  const parsed = parseApplicationNumber(text.trim());
  return parsed.ok ? parsed.value.canonical : text.trim();
}

export function readResult(spec: TemplateSpec, table: readonly (readonly string[])[]): ResultRead {
  const { key, state, message, number, states } = spec.result;
  const at = (row: readonly string[], name: string | undefined): number =>
    name === undefined ? -1 : row.findIndex((cell) => cell === name || same(cell) === same(name));
  const top = table.slice(0, HEAD_ROWS).findIndex((row) => at(row, key) >= 0 && at(row, state) >= 0);
  const head = table[top];
  if (head === undefined) return { ok: false, code: 'NO_HEADER' };
  const column = {
    key: at(head, key),
    state: at(head, state),
    message: at(head, message),
    number: at(head, number),
  };
  const rows: ResultRow[] = [];
  const bad: BadResult[] = [];
  const seen = new Set<string>();
  table.slice(top + 1).forEach((cells, i) => {
    const row = top + i + 2;
    const text = (index: number): string => (cells[index] ?? '').trim();
    if (cells.every((cell) => cell.trim() === '')) return;
    const name = keyOfText(text(column.key));
    const word = text(column.state);
    const status = states[word];
    const wrong = (code: BadResult['code'], shown: string): void => {
      bad.push({ row, code, text: shown });
    };
    if (name === '') wrong('KEY_MISSING', word);
    else if (word === '') wrong('STATE_MISSING', name);
    else if (status === undefined) wrong('STATE_UNKNOWN', word);
    else if (seen.has(name)) wrong('KEY_TWICE', name);
    else {
      seen.add(name);
      const given = text(column.number);
      const number = given === '' ? {} : { number: given };
      rows.push({ row, key: name, status, word, message: text(column.message), ...number });
    }
  });
  return { ok: true, rows, bad };
}
