// The conditions of a design: which lines meet them, and how they read in words.
import { formatAmount } from '../../money';
import type { OwnDesign, OwnFilter } from './design';
import { fieldOf, type OwnRows, type OwnSourceId, sourceOf } from './sources';
import { type FieldInfo, idsIn, isEmpty, listMark, numberOf, textOf, type Value } from './value';

type Test = (value: Value) => boolean;

/** What `from` and `until` compare: ISO days as they are, figures as numbers, records by how many. */
const sizeOf = ({ kind }: FieldInfo, value: Value): number | null =>
  kind === 'records' ? idsIn(value).length : numberOf(value);

function testOf(field: FieldInfo, { is, values }: OwnFilter): Test {
  const [first = ''] = values;
  const wanted = new Set(values);
  const isWanted: Test =
    field.many === undefined
      ? (value) => wanted.has(textOf(value))
      : (value) =>
          textOf(value)
            .split(listMark)
            .some((one) => wanted.has(one));
  const low = first.toLowerCase();
  const limit = Number(first);
  const meets = (value: Value, fits: (order: number) => boolean): boolean => {
    if (field.kind !== 'date') {
      const size = sizeOf(field, value);
      return size !== null && fits(size - limit);
    }
    const day = textOf(value);
    return day !== '' && fits(day === first ? 0 : day < first ? -1 : 1);
  };
  switch (is) {
    case 'oneOf':
      return isWanted;
    case 'noneOf':
      return (value) => !isWanted(value);
    case 'contains':
      return (value) => textOf(value).toLowerCase().includes(low);
    case 'from':
      return (value) => meets(value, (order) => order >= 0);
    case 'until':
      return (value) => meets(value, (order) => order <= 0);
    case 'filled':
      return (value) => !isEmpty(value);
    case 'empty':
      return isEmpty;
  }
}

/** Both ends included, ISO. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

/** The period is a condition like any other where the design asks for one. */
export function filtersOf(
  { filter, period }: Pick<OwnDesign, 'filter' | 'period'>,
  span: Period,
): OwnFilter[] {
  if (period === undefined) return [...filter];
  return [
    { field: period, is: 'from', values: [span.from] },
    { field: period, is: 'until', values: [span.until] },
    ...filter,
  ];
}

/** Lines that meet all conditions, in the order of the source. */
export function matching(
  source: OwnSourceId,
  filters: readonly OwnFilter[],
  rows: Pick<OwnRows, 'length' | 'value'>,
): number[] {
  const tests = filters.flatMap((one) => {
    const field = fieldOf(source, one.field);
    return field === undefined ? [] : [{ read: rows.value(field.id), test: testOf(field, one) }];
  });
  const found: number[] = [];
  for (let row = 0; row < rows.length; row++)
    if (tests.every(({ read, test }) => test(read(row)))) found.push(row);
  return found;
}

const saidValue = ({ words, kind }: FieldInfo, value: string): string => {
  if (kind === 'money') return `${formatAmount(Number(value))} 元`;
  return words?.[value]?.[0] ?? value;
};

function said(field: FieldInfo, { is, values }: OwnFilter): string {
  const name = field.label[0];
  const all = values.map((value) => saidValue(field, value)).join('、');
  const first = saidValue(field, values[0] ?? '');
  const isDay = field.kind === 'date';
  switch (is) {
    case 'oneOf':
      return `${name}为${all}`;
    case 'noneOf':
      return `${name}不是${all}`;
    case 'contains':
      return `${name}包含“${first}”`;
    case 'from':
      return isDay ? `${name}自 ${first} 起` : `${name}不少于 ${first}`;
    case 'until':
      return isDay ? `${name}至 ${first} 止` : `${name}不超过 ${first}`;
    case 'filled':
      return `${name}已填写`;
    case 'empty':
      return `${name}未填写`;
  }
}

/** The conditions in words, the period left out: it stands beside them. */
export function filterWords({ source, filter }: Pick<OwnDesign, 'source' | 'filter'>): string {
  const parts = filter.flatMap((one) => {
    const field = fieldOf(source, one.field);
    return field === undefined ? [] : [said(field, one)];
  });
  return parts.length === 0 ? `全部${sourceOf(source).label[0]}` : parts.join('；');
}
