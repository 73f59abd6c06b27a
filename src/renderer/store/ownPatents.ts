// Patents as lines of an own report: fields that are columns come from the columns, the others from the heap, a block of
// records at a time, and only of the lines that are left when the conditions on columns have been asked.
import type { OwnFilter } from '../../domain/reporting/own/design';
import {
  fieldName,
  industryWord,
  patentFields,
  strategicName,
} from '../../domain/reporting/own/fields/patent';
import { yes } from '../../domain/reporting/own/fields/words';
import { matching } from '../../domain/reporting/own/filter';
import type { OwnRows } from '../../domain/reporting/own/sources';
import { type Around, listMark, type Value } from '../../domain/reporting/own/value';
import { breather } from './breath';
import type { Dictionary } from './dictionary';
import {
  bucketCodes,
  feeCodes,
  implementationCodes,
  isoOfDay,
  type Projection,
  typeCodes,
} from './projection';
import type { StoreState } from './state';

type Reader = (row: number) => Value;

/** Records read from the disk at once. */
const block = 2048;

const words =
  ({ words: of }: Dictionary, { data }: { data: Uint32Array }): Reader =>
  (row) =>
    of[data[row] ?? 0] ?? '';

const day =
  ({ data }: { data: Uint32Array }): Reader =>
  (row) =>
    isoOfDay(data[row] ?? 0) ?? '';

/** What the columns know, by field; the same words `patentFields` reads from a record. */
function columnReaders({ projection: p }: StoreState, { name }: Around): Readonly<Record<string, Reader>> {
  const named = (entity: 'department' | 'family', dictionary: Dictionary, column: { data: Uint32Array }) => {
    // A name is looked up once a record that is pointed at, not once a patent.
    const names = dictionary.words.map((id) => name(entity, id));
    return (row: number): Value => names[column.data[row] ?? 0] ?? '';
  };
  const strategic = p.strategicIndustries.columnUnder(p.strategic, p.industryCodes, p.ipcMain);
  const industry = p.industries.columnUnder(p.industry, p.industryCodes, p.ipcMain);
  const ipcMain = words(p.ipcs, p.ipcMain);
  return {
    number: (row) => p.numbers[row] ?? '',
    title: (row) => p.titles[row] ?? '',
    type: (row) => typeCodes[p.type.data[row] ?? 0] ?? '',
    bucket: (row) => bucketCodes[p.bucket.data[row] ?? 0] ?? '',
    status: words(p.statuses, p.status),
    filed: day(p.filed),
    granted: day(p.granted),
    department: named('department', p.departments, p.department),
    inventors: (row) => p.inventors[row] ?? '',
    applicants: (row) => p.applicants[row] ?? '',
    ipcMain,
    ipcClass: (row) => String(ipcMain(row)).slice(0, 3),
    field: (row) => {
      const key = p.wipoFields.keyOf(p.ipcMain.data[row] ?? 0);
      return fieldName(key === '' ? undefined : Number(key));
    },
    strategic: (row) => strategicName(strategic.key(strategic.code(row))),
    industry: (row) => industryWord(industry.key(industry.code(row))),
    agency: words(p.agencies, p.agency),
    agent: (row) => p.cases.agents.words[p.cases.agentCode(row)] ?? '',
    internalNumber: (row) => p.internalNumbers[row] ?? '',
    tier: words(p.tiers, p.tier),
    family: named('family', p.families, p.family),
    implementation: (row) => implementationCodes[p.implementation.data[row] ?? 0] ?? '',
    fee: (row) => feeCodes[p.fee.data[row] ?? 0] ?? '',
    funded: (row) => yes(p.projectIds[row] !== undefined),
    projects: (row) =>
      (p.projectIds[row] ?? [])
        .map((id) => name('project', id))
        .filter((one) => one !== '')
        .join(listMark),
    mark: (row) => p.markOf(row),
  };
}

const alive = ({ present, length }: Projection): number[] => {
  const rows: number[] = [];
  for (let row = 0; row < length; row++) if (present.data[row] === 1) rows.push(row);
  return rows;
};

/** Values of fields that are no columns, by field, a value a line. */
async function heapValues(
  state: StoreState,
  around: Around,
  ids: readonly string[],
  wanted: readonly string[],
): Promise<Map<string, Value[]>> {
  const fields = patentFields.filter(({ id }) => wanted.includes(id));
  const values = new Map(fields.map(({ id }) => [id, new Array<Value>(ids.length).fill(null)]));
  const breath = breather();
  for (let from = 0; from < ids.length && fields.length > 0; from += block) {
    const part = ids.slice(from, from + block);
    const found = await state.heaps.patent.getMany(part);
    for (const [i, id] of part.entries()) {
      const patent = found.get(id);
      if (patent === undefined) continue;
      for (const field of fields) (values.get(field.id) ?? [])[from + i] = field.read(patent, around);
    }
    await breath();
  }
  return values;
}

export interface OwnPatents {
  readonly rows: OwnRows;
  /** Conditions that have not been asked yet: those on fields of the heap. */
  readonly filters: readonly OwnFilter[];
}

/** @param wanted every field the report reads */
export async function ownPatents(
  state: StoreState,
  around: Around,
  wanted: readonly string[],
  filters: readonly OwnFilter[],
): Promise<OwnPatents> {
  const readers = columnReaders(state, around);
  const isColumn = (field: string): boolean => Object.hasOwn(readers, field);
  const { ids } = state.projection;
  const present = alive(state.projection);
  const columns = (rows: readonly number[]): OwnRows => ({
    length: rows.length,
    id: (line) => ids[rows[line] ?? 0] ?? '',
    value: (field) => {
      const read = readers[field];
      return (line) => read?.(rows[line] ?? 0) ?? null;
    },
  });
  const asked = filters.filter(({ field }) => isColumn(field));
  const left = matching('patent', asked, columns(present)).map((line) => present[line] ?? 0);
  const rows = columns(left);
  const rest = wanted.filter((field) => !isColumn(field));
  const values = await heapValues(
    state,
    around,
    left.map((row) => ids[row] ?? ''),
    rest,
  );
  return {
    rows: {
      ...rows,
      value: (field) => {
        const own = values.get(field);
        return own === undefined ? rows.value(field) : (line) => own[line] ?? null;
      },
    },
    filters: filters.filter(({ field }) => !isColumn(field)),
  };
}
