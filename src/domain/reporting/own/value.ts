// A field of a source: what it is called, of what kind its values are, and how it is read from a record. Shapes and their makers.
import type { Fen } from '../../money';
import type { EntityName } from '../../patents/records';

/** In Chinese and in English. */
export type Words = readonly [zh: string, en: string];

/** Words of a closed list by its values, in the order an office names them. */
export type ValueWords = Readonly<Record<string, readonly [zh: string, en: string, ...others: string[]]>>;

export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

/** Text, date (ISO) and value of a closed list as text, '' = not filled; fen and counts as numbers; ids of other records. */
export type Value = string | number | Ratio | readonly string[] | null;

/** `records` counts other records: a sum counts each of them once. */
export type FieldKind = 'text' | 'count' | 'money' | 'share' | 'date' | 'records';

/** What a field needs to know beside its record. */
export interface Around {
  /** '' where the record is gone. */
  name(entity: EntityName, id: string | undefined): string;
  patent(id: string): { readonly number: string; readonly title: string } | undefined;
  /** Of an agreement up to today, fen. */
  receivedFen(agreementId: string): Fen;
  costFen(agreementId: string): Fen;
  /** Patents a person is an inventor of. */
  patentsOf(personId: string): readonly string[];
  /** What became of a patent's registration with the platform. */
  mark(patentId: string): string;
}

export interface FieldInfo {
  readonly id: string;
  readonly label: Words;
  readonly kind: FieldKind;
  /** Of a closed list. */
  readonly words?: ValueWords;
  /** Several values in one text, joined by `；`: no group, because a record would stand in several. */
  readonly many?: true;
  /** Titles and sentences: hardly two records share one, so they make no groups. */
  readonly long?: true;
  /** Of `records`: which. */
  readonly of?: EntityName;
  /** Share of the width. */
  readonly weight: number;
  /** A count that may be added up. */
  readonly adds?: true;
  /** What the figure is, where its name does not say it. */
  readonly define?: string;
}

export interface OwnField<R> extends FieldInfo {
  readonly read: (record: R, around: Around) => Value;
}

type More = Partial<Pick<FieldInfo, 'words' | 'many' | 'long' | 'weight' | 'adds' | 'define'>>;
type Read<R, V> = (record: R, around: Around) => V;

/** Makers of the fields of one kind of record. */
export const makers = <R>() => ({
  text: (id: string, label: Words, read: Read<R, string | undefined>, more: More = {}): OwnField<R> => ({
    weight: 1.4,
    ...more,
    id,
    label,
    kind: 'text',
    read: (record, around) => read(record, around) ?? '',
  }),
  choice: (id: string, label: Words, words: ValueWords, read: Read<R, string | undefined>): OwnField<R> => ({
    weight: 1,
    words,
    id,
    label,
    kind: 'text',
    read: (record, around) => read(record, around) ?? '',
  }),
  list: (id: string, label: Words, read: Read<R, readonly string[]>, more: More = {}): OwnField<R> => ({
    weight: 1.8,
    ...more,
    many: true,
    id,
    label,
    kind: 'text',
    read: (record, around) =>
      read(record, around)
        .filter((one) => one !== '')
        .join(listMark),
  }),
  date: (id: string, label: Words, read: Read<R, string | undefined>): OwnField<R> => ({
    weight: 1.1,
    id,
    label,
    kind: 'date',
    read: (record, around) => read(record, around) ?? '',
  }),
  money: (id: string, label: Words, read: Read<R, Fen | undefined>, more: More = {}): OwnField<R> => ({
    weight: 1.3,
    ...more,
    id,
    label,
    kind: 'money',
    read: (record, around) => read(record, around) ?? null,
  }),
  count: (id: string, label: Words, read: Read<R, number | undefined>, more: More = {}): OwnField<R> => ({
    weight: 0.8,
    ...more,
    id,
    label,
    kind: 'count',
    read: (record, around) => read(record, around) ?? null,
  }),
  share: (id: string, label: Words, read: Read<R, Ratio | undefined>): OwnField<R> => ({
    weight: 0.9,
    id,
    label,
    kind: 'share',
    read: (record, around) => read(record, around) ?? null,
  }),
  records: (id: string, label: Words, of: EntityName, read: Read<R, readonly string[]>): OwnField<R> => ({
    weight: 0.9,
    id,
    label,
    kind: 'records',
    of,
    read,
  }),
});

/** Between the values of one text. */
export const listMark = '；';

export const textOf = (value: Value): string => (typeof value === 'string' ? value : '');
export const numberOf = (value: Value): number | null => (typeof value === 'number' ? value : null);
export const idsIn = (value: Value): readonly string[] => (Array.isArray(value) ? value : []);
export const ratioOf = (value: Value): Ratio | null =>
  typeof value === 'object' && value !== null && 'part' in value ? value : null;

export const isEmpty = (value: Value): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

export const canGroup = ({ kind, many, long }: FieldInfo): boolean =>
  kind === 'date' || (kind === 'text' && many === undefined && long === undefined);
export const canSum = ({ kind, adds }: FieldInfo): boolean =>
  kind === 'money' || kind === 'records' || adds === true;
