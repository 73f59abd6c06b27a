// One value of a record as the text of its cell, and back. Exact: digits are moved, nothing is multiplied.
import { formatAmount, parseAmount } from '../../money';
import { parseDate } from '../../patents/dates';
import type { SheetColumn } from './columns';
import { inLanguage, type Language, no, yes } from './words';

/** Why a cell can not be taken; words are the window's. */
export type CellProblem = 'DATE' | 'NUMBER' | 'RANGE' | 'CHOICE' | 'YES_NO' | 'TOO_LONG';

type Read =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly code: CellProblem };

const taken = (value: unknown): Read => ({ ok: true, value });
const refused = (code: CellProblem): Read => ({ ok: false, code });

/** Digits with the point moved: 7850 with two places is 78.50. */
function withPoint(value: number, places: number): string {
  const digits = String(value).padStart(places + 1, '0');
  const [whole, rest] = [digits.slice(0, -places), digits.slice(-places).replace(/0+$/, '')];
  return rest === '' ? whole : `${whole}.${rest}`;
}

/** 78.5 with two places is 7850; undefined where it is no number or has more places. */
function withoutPoint(text: string, places: number): number | undefined {
  const found = /^(\d{1,9})(?:\.(\d+?)0*)?$/.exec(text);
  const rest = found?.[2] ?? '';
  return found === null || rest.length > places
    ? undefined
    : Number(`${found[1]}${rest.padEnd(places, '0')}`);
}

export function writeCell(column: SheetColumn, value: unknown, language: Language): string {
  if (value === undefined || value === null) return '';
  switch (column.kind) {
    case 'yuan':
      return formatAmount(value as number, { group: false });
    case 'percent':
      return withPoint(value as number, 4);
    case 'points':
      return withPoint(value as number, 2);
    case 'yesNo':
      return inLanguage(value === true ? yes : no, language);
    case 'choice': {
      const words = column.choices[String(value)];
      return words === undefined ? String(value) : inLanguage(words, language);
    }
    case 'list':
      return (value as readonly string[]).join('；');
    case 'text':
    case 'date':
    case 'whole':
      return String(value);
  }
}

function ranged({ min, max }: SheetColumn, value: number | undefined): Read {
  if (value === undefined) return refused('NUMBER');
  return value < (min ?? value) || value > (max ?? value) ? refused('RANGE') : taken(value);
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** @param text filled, without spaces around it */
export function readCell(column: SheetColumn, text: string): Read {
  const plain = text.normalize('NFKC').replace(/[,，\s]/g, '');
  switch (column.kind) {
    case 'date': {
      const date = parseDate(text);
      return date.ok ? taken(date.value) : refused('DATE');
    }
    case 'yuan': {
      const amount = parseAmount(text);
      return ranged(column, amount.ok ? amount.fen : undefined);
    }
    case 'percent':
      return ranged(column, withoutPoint(plain.replace(/%$/, ''), 4));
    case 'points':
      return ranged(column, withoutPoint(plain.replace(/分$/, ''), 2));
    case 'whole':
      return ranged(column, withoutPoint(plain, 0));
    case 'yesNo': {
      if ([...yes, 'true', '1'].some((word) => same(word, plain))) return taken(true);
      return [...no, 'false', '0'].some((word) => same(word, plain)) ? taken(false) : refused('YES_NO');
    }
    case 'choice': {
      const found = Object.entries(column.choices).find(([code, words]) =>
        [code, ...words].some((word) => same(word.replace(/\s/g, ''), plain)),
      );
      return found === undefined ? refused('CHOICE') : taken(found[0]);
    }
    case 'list':
      return taken(
        text
          .split(/[；;、\n]/)
          .map((part) => part.trim())
          .filter((part) => part !== ''),
      );
    case 'text':
      return text.length > (column.max ?? text.length) ? refused('TOO_LONG') : taken(text);
  }
}
