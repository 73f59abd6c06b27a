// The columns of a kind's spreadsheet, read off its schema: path, how a cell is written, limits, whether it must be there.
import { z } from 'zod';
import { IsoDate } from '../../patents/records';
import { kindOf } from '../kinds';
import { choiceWords, heads, type Pair, type SheetKind } from './words';

export type CellKind =
  | 'text'
  /** Several words in one cell. */
  | 'list'
  | 'date'
  | 'yuan'
  | 'percent'
  /** Points with up to two decimals; hundredths in the record. */
  | 'points'
  | 'whole'
  | 'yesNo'
  | 'choice';

export interface SheetColumn {
  /** Path in the payload; `*` = one entry of a list, one row each. */
  readonly path: string;
  readonly head: Pair;
  readonly kind: CellKind;
  readonly required: boolean;
  /** Largest length of a text, largest value of a number. */
  readonly max?: number;
  readonly min?: number;
  readonly choices: Readonly<Record<string, Pair>>;
}

/** The list a column belongs to, `modes`; undefined where it is of the record itself. */
export const listOf = ({ path }: Pick<SheetColumn, 'path'>): string | undefined => {
  const at = path.indexOf('.*.');
  return at < 0 ? undefined : path.slice(0, at);
};

const points: ReadonlySet<string> = new Set(['legal', 'technical', 'economic', 'total', 'score']);

function numberKind(path: string): CellKind {
  const name = path.split('.').at(-1) ?? path;
  if (name.endsWith('Fen')) return 'yuan';
  if (name.endsWith('Ppm')) return 'percent';
  return points.has(name) ? 'points' : 'whole';
}

type Shape = Pick<SheetColumn, 'kind' | 'max' | 'min'>;

function shapeOf(type: z.ZodType, path: string): Shape {
  if (type === IsoDate) return { kind: 'date' };
  if (type instanceof z.ZodEnum) return { kind: 'choice' };
  if (type instanceof z.ZodBoolean) return { kind: 'yesNo' };
  if (type instanceof z.ZodArray) return { kind: 'list' };
  if (type instanceof z.ZodNumber) {
    const { minValue, maxValue } = type;
    return {
      kind: numberKind(path),
      ...(minValue === null || minValue < 0 ? {} : { min: minValue }),
      ...(maxValue === null || maxValue === Number.MAX_SAFE_INTEGER ? {} : { max: maxValue }),
    };
  }
  const longest = type instanceof z.ZodString ? type.maxLength : null;
  return { kind: 'text', ...(longest === null ? {} : { max: longest }) };
}

function walk(kind: SheetKind, type: z.ZodType, path: string, required: boolean): SheetColumn[] {
  if (type instanceof z.ZodOptional) return walk(kind, type.unwrap() as z.ZodType, path, false);
  if (type instanceof z.ZodObject)
    return Object.entries(type.shape).flatMap(([name, inner]) =>
      walk(kind, inner as z.ZodType, path === '' ? name : `${path}.${name}`, required),
    );
  if (type instanceof z.ZodArray && type.element instanceof z.ZodObject)
    return walk(kind, type.element, `${path}.*`, true);
  const shape = shapeOf(type, path);
  return [
    {
      path,
      head: heads[kind][path] ?? [path, path],
      ...shape,
      // A list of words may stay empty.
      required: required && shape.kind !== 'list',
      choices: choiceWords(kind, path),
    },
  ];
}

export const columnsOf = (kind: SheetKind): SheetColumn[] => walk(kind, kindOf(kind).payload, '', true);

/** Names of the lists of a record that are there even when they are empty. */
export function emptyLists(kind: SheetKind): string[] {
  const { payload } = kindOf(kind);
  return payload instanceof z.ZodObject
    ? Object.entries(payload.shape).flatMap(([name, type]) => (type instanceof z.ZodArray ? [name] : []))
    : [];
}
