// Names that are probably one, gathered from registers and book; kept until the names change.
import type { NameItem, VariantCluster } from '../../../domain/patents/quality/names/cluster';
import { departmentVariants } from '../../../domain/patents/quality/names/departments';
import { agencyVariants, applicantVariants } from '../../../domain/patents/quality/names/organisations';
import { personVariants } from '../../../domain/patents/quality/names/persons';
import { evidenceOf, type Filing, pairKey } from '../../../domain/patents/quality/names/renamed';
import type { VariantKind } from '../../../shared/store/queries/quality';
import { breather } from '../breath';
import type { StoreState } from '../state';
import { bookOf, type QualityBook } from './book';
import type { Names } from './names';
import { inSlices } from './slices';

/** How many patents carry each name of a list of names. */
function textItems(book: QualityBook, names: Names, codesOf: 'applicants' | 'agency'): NameItem[] {
  const counts = new Map<number, number>();
  for (const row of book.rows) {
    if (row === undefined) continue;
    const codes = codesOf === 'agency' ? [row.agency] : row.applicants;
    for (const code of new Set(codes)) if (code !== 0) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].map(([code, count]) => ({ key: names.word(code), label: names.word(code), count }));
}

function* filings(book: QualityBook): Generator<Filing> {
  for (const row of book.rows) {
    const [first] = row?.applicants ?? [];
    if (row === undefined || first === undefined) continue;
    const inventors = row.inventors.map((code) => book.inventors.word(code));
    yield { applicant: book.applicants.word(first), inventors, year: row.year };
  }
}

/** Applicants that stand on one patent. */
async function applicantsTogether(book: QualityBook): Promise<Set<string>> {
  const together = new Set<string>();
  const breath = breather();
  for (const [index, row] of book.rows.entries()) {
    if (index % 2000 === 1999) await breath();
    const names = (row?.applicants ?? []).map((code) => book.applicants.word(code));
    for (const [i, a] of names.entries()) for (const b of names.slice(i + 1)) together.add(pairKey(a, b));
  }
  return together;
}

async function personItems(state: StoreState) {
  const { projection: p } = state;
  const counts = new Map<string, number>();
  /** Persons of one name only: others never meet in a cluster. */
  const together = new Set<string>();
  const breath = breather();
  for (let row = 0; row < p.length; row += 1) {
    if (row % 2000 === 1999) await breath();
    const ids = p.present.data[row] === 1 ? (p.personIds[row] ?? []) : [];
    for (const [i, id] of ids.entries()) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      const name = state.small.person.get(id)?.name.charAt(0);
      for (const other of ids.slice(i + 1)) {
        const begins = state.small.person.get(other)?.name.charAt(0);
        if (begins === name || /[a-z]/i.test(`${begins}${name}`)) together.add(pairKey(id, other));
      }
    }
  }
  const items = [...state.small.person.values()].map((person) => ({
    key: person.id,
    label: person.name,
    count: counts.get(person.id) ?? 0,
    departmentId: person.departmentId ?? '',
    ...(person.staffNumber === undefined ? {} : { staffNumber: person.staffNumber }),
    detail: [state.small.department.get(person.departmentId ?? '')?.name, person.staffNumber]
      .filter(Boolean)
      .join(' · '),
  }));
  return { items, together };
}

async function findVariants(state: StoreState, kind: VariantKind): Promise<VariantCluster[]> {
  const book = bookOf(state);
  switch (kind) {
    case 'applicant': {
      const items = textItems(book, book.applicants, 'applicants');
      const evidence = await inSlices(evidenceOf(filings(book), await applicantsTogether(book)));
      return inSlices(applicantVariants(items, evidence));
    }
    case 'agency':
      return inSlices(agencyVariants(textItems(book, book.agencies, 'agency')));
    case 'person': {
      const { items, together } = await personItems(state);
      return inSlices(personVariants(items, together));
    }
    case 'department': {
      const counts = new Map<string, number>();
      for (const row of book.rows) {
        if (row === undefined) continue;
        const id = book.departments.word(row.department);
        counts.set(id, (counts.get(id) ?? 0) + 1);
      }
      return departmentVariants(
        [...state.small.department.values()].map(({ id, name, code }) => ({
          key: id,
          label: name,
          count: counts.get(id) ?? 0,
          ...(code === undefined ? {} : { code, detail: code }),
        })),
      );
    }
  }
}

const cache = new WeakMap<
  StoreState,
  Map<VariantKind, { version: string; found: Promise<VariantCluster[]> }>
>();

/** Clusters of one kind; the caller has brought the book up to date. */
export function variantsOf(state: StoreState, kind: VariantKind): Promise<VariantCluster[]> {
  const kinds = cache.get(state) ?? new Map();
  cache.set(state, kinds);
  const version = `${state.seq} ${state.projection.version}`;
  const known = kinds.get(kind);
  // Persons may be half-way through a change of many: they are gathered anew every time.
  if (known?.version === version && kind !== 'person') return known.found;
  const found = findVariants(state, kind);
  kinds.set(kind, { version, found });
  return found;
}
