// Values of fields as cells of a statistic, and the sums under them. Every cell names the records of the source it rests on.
import { type Fen, plus } from '../../money';
import type { EntityName } from '../../patents/records';
import { type Cell, count, date, money, type Source, type StatColumn, text } from '../statistics/report';
import type { OwnDesign } from './design';
import { fieldOf, type OwnRows, sourceOf } from './sources';
import { canSum, type FieldInfo, idsIn, numberOf, ratioOf, textOf, type Value } from './value';

/** What a cell of a table on paper holds. */
const longest = 1900;
export const cut = (words: string, most = longest): string =>
  words.length <= most ? words : `${words.slice(0, most - 1)}…`;

const nothing = text('');

/** @param from the record of the line */
function cellOf(field: FieldInfo, value: Value, from: Source): Cell {
  switch (field.kind) {
    case 'text': {
      const words = textOf(value);
      return text(cut(field.words?.[words]?.[0] ?? words));
    }
    case 'date':
      return date(textOf(value) || undefined);
    case 'money': {
      const fen = numberOf(value);
      return fen === null ? nothing : money(fen, from.entity, from.ids);
    }
    case 'count': {
      const figure = numberOf(value);
      return figure === null ? nothing : { kind: 'count', value: figure, from };
    }
    case 'records':
      return field.of === undefined ? nothing : count(field.of, idsIn(value));
    case 'share': {
      const ratio = ratioOf(value);
      return ratio === null ? nothing : { kind: 'share', ...ratio, from };
    }
  }
}

/** The unit stands in the head of the column. */
function headOf(field: FieldInfo, label: string | undefined): string {
  const name = label?.trim() || field.label[0];
  if (field.kind === 'money') return /元/.test(name) ? name : `${name}（元）`;
  if (field.kind === 'records' && field.of === 'patent') return /件/.test(name) ? name : `${name}（件）`;
  return name;
}

type Column = OwnDesign['columns'][number];

const columnOf = (field: FieldInfo, { label }: Column): StatColumn => ({
  label: headOf(field, label),
  kind: field.kind === 'records' ? 'count' : field.kind,
  weight: field.weight,
});

/** Columns of a design with what reads them. */
export interface Read {
  readonly field: FieldInfo;
  readonly column: StatColumn;
  /** @param place of the line in the whole list, from 0 */
  readonly cell: (row: number, place: number) => Cell;
  readonly value: (row: number) => Value;
}

export function readers({ source, columns }: Pick<OwnDesign, 'source' | 'columns'>, rows: OwnRows): Read[] {
  const { entity } = sourceOf(source);
  const heads = new Map<string, number>();
  /** Two columns of one head could not be told apart. */
  const apart = (column: StatColumn): StatColumn => {
    const times = (heads.get(column.label) ?? 0) + 1;
    heads.set(column.label, times);
    return times === 1 ? column : { ...column, label: `${column.label}（${times}）` };
  };
  return columns.flatMap((column) => {
    const field = fieldOf(source, column.field);
    if (field === undefined) return [];
    const value = rows.value(field.id);
    const isSerial = field.id === 'serial';
    return [
      {
        field,
        column: apart(columnOf(field, column)),
        value,
        cell: (row: number, place: number) =>
          cellOf(field, isSerial ? place + 1 : value(row), { entity, ids: [rows.id(row)] }),
      },
    ];
  });
}

/** The first cell that says something opens the record of its line. */
export function lineOf(reads: readonly Read[], row: number, place: number, from: Source): Cell[] {
  const cells = reads.map(({ cell }) => cell(row, place));
  const first = cells.findIndex((cell) => cell.kind !== 'text' || cell.text !== '');
  return cells.map((cell, i) => (i === first ? { ...cell, from } : cell));
}

/** Sum of a column; null where a sum would say nothing. Money and counts are added, other records are counted once. */
export function sumOf({ field, value }: Read, found: readonly number[], from: Source): Cell | null {
  if (!canSum(field)) return null;
  if (field.kind === 'records') {
    return field.of === undefined
      ? null
      : count(field.of, [...new Set(found.flatMap((row) => idsIn(value(row))))]);
  }
  let total: Fen = 0;
  for (const row of found) total = plus(total, numberOf(value(row)) ?? 0);
  return field.kind === 'money' ? money(total, from.entity, from.ids) : { kind: 'count', value: total, from };
}

/** Different records of some lines. */
export const recordsOf = (entity: EntityName, rows: OwnRows, found: readonly number[]): Source => ({
  entity,
  ids: [...new Set(found.map((row) => rows.id(row)))],
});
