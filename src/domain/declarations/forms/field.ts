// A form as data: every field once, with its words, its schema, where it stands, whether the paper insists on it.
import { z } from 'zod';
import { PositiveFen } from '../../money';
import { IsoDate, Share, text } from '../../patents/parts';
import { type Words, words } from '../check';

/** How a field is entered and printed. Money is fen, a share an exact part of one. */
export type FieldInput =
  | 'text'
  | 'long'
  | 'date'
  | 'fen'
  | 'share'
  | 'count'
  | 'yesNo'
  | 'choice'
  | 'code'
  | 'region'
  | 'names'
  | 'papers'
  | 'amounts'
  | 'custom';

export interface Choice {
  readonly value: string;
  readonly label: Words;
}

export interface Field<S extends z.ZodType = z.ZodType> {
  readonly schema: S;
  readonly input: FieldInput;
  readonly label: Words;
  /** Heading of the paper it stands under. */
  readonly section: Words;
  readonly choices?: readonly Choice[];
  /** The paper is not accepted without it; a function where that depends on the rest of the form. */
  readonly required: boolean | ((form: Readonly<Record<string, unknown>>) => boolean);
  /** Hidden where it does not apply. */
  readonly when?: (form: Readonly<Record<string, unknown>>) => boolean;
  readonly hint?: Words;
}

type More = Partial<Pick<Field, 'required' | 'when' | 'hint'>>;

const field = <S extends z.ZodType>(
  schema: S,
  input: FieldInput,
  section: Words,
  label: Words,
  more: More & { choices?: readonly Choice[] } = {},
): Field<S> => ({ schema, input, section, label, required: false, ...more });

/** Fields of one section of a paper, made with its heading. */
export const sectionOf = (section: Words) => ({
  text: (zh: string, en: string, more?: More) => field(text(500), 'text', section, words(zh, en), more),
  long: (zh: string, en: string, more?: More) => field(text(5000), 'long', section, words(zh, en), more),
  date: (zh: string, en: string, more?: More) => field(IsoDate, 'date', section, words(zh, en), more),
  fen: (zh: string, en: string, more?: More) => field(PositiveFen, 'fen', section, words(zh, en), more),
  share: (zh: string, en: string, more?: More) => field(Share, 'share', section, words(zh, en), more),
  count: (zh: string, en: string, more?: More) =>
    field(z.number().int().min(0).max(100_000), 'count', section, words(zh, en), more),
  yesNo: (zh: string, en: string, more?: More) => field(z.boolean(), 'yesNo', section, words(zh, en), more),
  /** 统一社会信用代码 or another number of a party; a wrong check character is found by a pre-check, not refused here. */
  code: (zh: string, en: string, more?: More) => field(text(50), 'code', section, words(zh, en), more),
  /** GB/T 2260 code of six digits. */
  region: (zh: string, en: string, more?: More) => field(text(20), 'region', section, words(zh, en), more),
  names: (zh: string, en: string, more?: More) =>
    field(z.array(z.string().min(1).max(300)).max(100), 'names', section, words(zh, en), more),
  choice: <const V extends string>(
    zh: string,
    en: string,
    choices: Readonly<Record<V, readonly [string, string]>>,
    more?: More,
  ) =>
    field(z.enum(Object.keys(choices) as [V, ...V[]]), 'choice', section, words(zh, en), {
      ...more,
      choices: Object.entries<readonly [string, string]>(choices).map(([value, [a, b]]) => ({
        value,
        label: words(a, b),
      })),
    }),
  papers: <const V extends string>(
    zh: string,
    en: string,
    choices: Readonly<Record<V, readonly [string, string]>>,
    more?: More,
  ) =>
    field(z.array(z.enum(Object.keys(choices) as [V, ...V[]])).max(30), 'papers', section, words(zh, en), {
      ...more,
      choices: Object.entries<readonly [string, string]>(choices).map(([value, [a, b]]) => ({
        value,
        label: words(a, b),
      })),
    }),
  amounts: (zh: string, en: string, more?: More) =>
    field(
      z.array(z.object({ title: z.string().min(1).max(200), fen: PositiveFen })).max(100),
      'amounts',
      section,
      words(zh, en),
      more,
    ),
  custom: <S extends z.ZodType>(schema: S, zh: string, en: string, more?: More) =>
    field(schema, 'custom', section, words(zh, en), more),
});

export type Fields = Readonly<Record<string, Field>>;
type Shape<F extends Fields> = { [K in keyof F]: z.ZodOptional<F[K]['schema']> };

/** A form is kept as far as it is filled in: no field is refused for being absent. */
export function schemaOf<F extends Fields>(fields: F): z.ZodObject<Shape<F>> {
  const shape = Object.fromEntries(
    Object.entries(fields).map(([key, one]) => [key, one.schema.optional()]),
  ) as Shape<F>;
  return z.object(shape);
}

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.length === 0);

export const applies = (one: Field, form: Readonly<Record<string, unknown>>): boolean =>
  one.when?.(form) ?? true;

export const isRequired = (one: Field, form: Readonly<Record<string, unknown>>): boolean =>
  applies(one, form) && (typeof one.required === 'boolean' ? one.required : one.required(form));

/** Keys the paper insists on and the form lacks, in the order of the paper. */
export const missingOf = (fields: Fields, form: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.entries(fields)
    .filter(([key, one]) => isRequired(one, form) && isEmpty(form[key]))
    .map(([key]) => key);

/** What of a stored form fits its schema; a field that does not is left out rather than losing the rest. */
export function readForm<F extends Fields>(
  fields: F,
  form: unknown,
): z.infer<ReturnType<typeof schemaOf<F>>> {
  const given = typeof form === 'object' && form !== null ? (form as Record<string, unknown>) : {};
  const read = Object.entries(fields).flatMap(([key, one]) => {
    const parsed = one.schema.safeParse(given[key]);
    return given[key] === undefined || given[key] === null || !parsed.success ? [] : [[key, parsed.data]];
  });
  return Object.fromEntries(read) as z.infer<ReturnType<typeof schemaOf<F>>>;
}
