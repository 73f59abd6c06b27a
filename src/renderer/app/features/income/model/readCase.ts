// From what was typed to the facts the engine takes; whatever can not be read is named with its place. Pure.
import type { Facts } from '../../../../../domain/distribution';
import type { CaseNames, PaperPerson } from '../../../../../domain/distribution/papers';
import { type AmountError, compareRates, parseAmount, readRate } from '../../../../../domain/money';
import { isoDate } from '../../../lib/fieldEdit';
import type { CaseBody, InventorRow, ReceiptKind } from './caseDraft';

export type DraftFault = AmountError | 'DATE' | 'SHARE' | 'WHOLE' | 'NEGATIVE';

export interface DraftProblem {
  /** `receipts.ID.amount`: list, row and column. */
  readonly place: string;
  readonly code: DraftFault;
}

export interface ReadCase {
  readonly facts: Facts;
  readonly names: CaseNames;
  readonly persons: readonly PaperPerson[];
  /** Day of the distribution; the last receipt where none can be read. */
  readonly date: string;
  readonly problems: readonly DraftProblem[];
}

const plain = (typed: string): string => typed.normalize('NFKC').trim();

/** 45, 45% and 9/20 as a rate; a bare number is per cent. */
export function shareRate(typed: string): string | undefined {
  const value = plain(typed).replace(/\s+/g, '');
  const rate = /^\d+(\.\d+)?$/.test(value) ? `${value}%` : value;
  return readRate(rate) === undefined ? undefined : rate;
}

/** Reads one field after the other and remembers what it could not read. */
class Reader {
  readonly problems: DraftProblem[] = [];

  private miss(place: string, code: DraftFault): undefined {
    this.problems.push({ place, code });
    return undefined;
  }

  amount(place: string, typed: string, sign: 'any' | 'notBelowZero' = 'any'): number | undefined {
    const read = parseAmount(typed);
    if (!read.ok) return this.miss(place, read.code);
    return read.fen < 0 && sign === 'notBelowZero' ? this.miss(place, 'NEGATIVE') : read.fen;
  }

  date(place: string, typed: string): string | undefined {
    return isoDate(plain(typed)) ?? this.miss(place, 'DATE');
  }

  share(place: string, typed: string): string | undefined {
    const rate = shareRate(typed);
    return rate !== undefined && compareRates(rate, '1') <= 0 ? rate : this.miss(place, 'SHARE');
  }

  whole(place: string, typed: string): number | undefined {
    return /^\d{1,9}$/.test(plain(typed)) ? Number(plain(typed)) : this.miss(place, 'WHOLE');
  }
}

const isBlank = (...typed: readonly string[]): boolean => typed.every((one) => plain(one) === '');

/** Whole numbers are shares; as soon as one is no whole number all of them are rates. */
function weightsOf(rows: readonly InventorRow[], reader: Reader): (number | string | undefined)[] {
  const given = rows.filter((row) => !isBlank(row.weight));
  const areWhole = given.every((row) => /^\d{1,9}$/.test(plain(row.weight)));
  return rows.map((row) => {
    if (isBlank(row.weight)) return undefined;
    const place = `inventors.${row.id}.weight`;
    return areWhole ? reader.whole(place, row.weight) : reader.share(place, row.weight);
  });
}

function inventorsOf(body: CaseBody, reader: Reader): Facts['inventors'] {
  const rows = body.inventors.filter((row) => !isBlank(row.name, row.weight));
  const weights = weightsOf(rows, reader);
  return rows.map((row, index) => {
    const weight = weights[index];
    const research = isBlank(row.research)
      ? undefined
      : reader.share(`inventors.${row.id}.research`, row.research);
    return {
      person: row.id,
      signed: row.signed,
      main: row.main,
      ...(weight === undefined ? {} : { weight }),
      ...(research === undefined ? {} : { research }),
    };
  });
}

function priorYearOf(body: CaseBody, reader: Reader): Facts['priorYear'] | undefined {
  const units = body.units.filter((row) => !isBlank(row.name, row.weight));
  if (isBlank(body.priorIncome) && units.length === 0) return undefined;
  const income = isBlank(body.priorIncome)
    ? 0
    : (reader.amount('priorIncome', body.priorIncome, 'notBelowZero') ?? 0);
  const activity = units.map((row) => ({
    unit: row.id,
    weight: isBlank(row.weight) ? 0 : (reader.whole(`units.${row.id}.weight`, row.weight) ?? 0),
  }));
  return { income, activity };
}

const named = (rows: readonly { readonly id: string; readonly name: string }[], kind: string) =>
  Object.fromEntries(rows.map(({ id, name }, index) => [id, plain(name) || `${kind} ${index + 1}`]));

export interface CaseWords {
  readonly receiptKind: (kind: ReceiptKind) => string;
  /** What a row without a name is called: 发明人, 共有单位, 单位. */
  readonly inventor: string;
  readonly coOwner: string;
  readonly unit: string;
}

/** Rows without an amount are left out; what is typed wrongly is left out and named. */
export function readCase(body: CaseBody, words: CaseWords): ReadCase {
  const reader = new Reader();
  const receipts = body.receipts.flatMap((row) => {
    if (isBlank(row.amount)) return [];
    const fen = reader.amount(`receipts.${row.id}.amount`, row.amount);
    const date = reader.date(`receipts.${row.id}.date`, row.date);
    return fen === undefined || date === undefined ? [] : [{ id: row.id, date, fen }];
  });
  const costs = body.costs.flatMap((row) => {
    if (isBlank(row.amount)) return [];
    const fen = reader.amount(`costs.${row.id}.amount`, row.amount);
    const date = reader.date(`costs.${row.id}.date`, row.date);
    if (fen === undefined || date === undefined) return [];
    return [{ id: row.id, date, kind: row.kind, fen, bornBy: row.bornBy }];
  });
  const inventors = inventorsOf(body, reader);
  const coOwners = body.coOwners.flatMap((row) => {
    if (isBlank(row.rate)) return [];
    const rate = reader.share(`coOwners.${row.id}.rate`, row.rate);
    return rate === undefined ? [] : [{ id: row.id, rate }];
  });
  const priorYear = priorYearOf(body, reader);
  const last =
    receipts
      .map((receipt) => receipt.date)
      .sort()
      .at(-1) ?? '';
  const names: CaseNames = {
    persons: named(body.inventors, words.inventor),
    coOwners: named(body.coOwners, words.coOwner),
    units: named(body.units, words.unit),
    receipts: Object.fromEntries(body.receipts.map(({ id, kind }) => [id, words.receiptKind(kind)])),
  };
  return {
    facts: { mode: body.mode, receipts, costs, inventors, coOwners, ...(priorYear && { priorYear }) },
    names,
    persons: body.inventors
      .filter((row) => inventors.some(({ person }) => person === row.id))
      .map(({ id, post, work }) => ({ id, name: names.persons[id] ?? '', post, work })),
    date: reader.date('date', body.date) ?? last,
    problems: reader.problems,
  };
}
