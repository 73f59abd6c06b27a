// Groups of patents that look like one, found and judged from book and projection, kept until their facts change.
import type { CheckCode, FindingData } from '../../../domain/patents/quality/codes';
import {
  duplicateGroups,
  isLawful,
  judgeGroup,
  type PairFacts,
  type PairKind,
  pairKinds,
  sharedPublications,
} from '../../../domain/patents/quality/duplicates';
import { fingerprint } from '../../../domain/patents/quality/fingerprint';
import { breather } from '../breath';
import { bucketCodes, typeCodes } from '../projection';
import type { StoreState } from '../state';
import { bookOf, type QualityBook, type RowFacts } from './book';
import type { Decisions } from './decisions';
import { inSlices } from './slices';

export interface Group {
  readonly id: string;
  readonly kind: PairKind | 'publication';
  readonly rows: readonly number[];
  readonly lawful: boolean;
  /** What its patents are told; none where it is lawful. */
  readonly codes: readonly CheckCode[];
}

const codeOf: Partial<Record<Group['kind'], CheckCode>> = {
  typo: 'numberTypo',
  sameText: 'duplicate',
  sameTitle: 'sameTitle',
  doubleGrant: 'doubleGrant',
  publication: 'publicationTwice',
};

/** What most likely is one patent comes first. */
const gravity: ReadonlyArray<Group['kind']> = ['publication', ...pairKinds];

const none: readonly number[] = [];

async function findGroups(state: StoreState, book: QualityBook): Promise<Group[]> {
  const { projection: p } = state;
  const row = (index: number): RowFacts | undefined => book.rows[index];
  const candidates = await inSlices(
    duplicateGroups({
      size: book.rows.length,
      title: (index) => row(index)?.title,
      applicationNumber: (index) => p.numbers[index] ?? '',
      inventors: (index) => (row(index)?.inventors ?? none).map((code) => book.inventors.form(code)),
      applicants: (index) => (row(index)?.applicants ?? none).map((code) => book.applicants.form(code)),
    }),
  );
  const shared = await inSlices(
    sharedPublications(book.rows.length, (index) => row(index)?.publications ?? none),
  );
  const idOf = (index: number): string => row(index)?.id ?? '';
  // Patents that share a title and a publication are one group, told both.
  const groups = new Map<string, Group>();
  const add = (kind: Group['kind'], rows: readonly number[]): void => {
    const id = fingerprint(rows.map(idOf));
    const known = groups.get(id);
    const lawful = kind !== 'publication' && isLawful(kind);
    const code = codeOf[kind];
    const codes = lawful || code === undefined ? [] : [code];
    if (known === undefined) groups.set(id, { id, kind, rows, lawful, codes });
    else groups.set(id, { ...known, codes: [...new Set([...known.codes, ...codes])] });
  };
  for (const rows of shared.values()) add('publication', rows);
  const facts = (index: number): PairFacts => ({
    applicationNumber: p.numbers[index] ?? '',
    type: typeCodes[p.type.data[index] ?? 0] ?? 'invention',
    filed: p.filed.data[index] ?? 0,
    legalBucket: bucketCodes[p.bucket.data[index] ?? 0] ?? 'unknown',
    completed: p.completed.data[index] === 1,
    priority: row(index)?.priority ?? '',
    content: row(index)?.content ?? 0,
  });
  const breath = breather();
  for (const rows of candidates) {
    add(judgeGroup(rows.map(facts)), rows);
    await breath();
  }
  return [...groups.values()].sort((a, b) => gravity.indexOf(a.kind) - gravity.indexOf(b.kind));
}

const cache = new WeakMap<QualityBook, { key: string; groups: Promise<Group[]> }>();

/** All groups, lawful ones included; the caller has brought the book up to date. */
export function groupsOf(state: StoreState): Promise<Group[]> {
  const book = bookOf(state);
  const { shapes } = state.projection;
  const key = [book.shape, book.today, shapes.legalBucket, shapes.filingDate, shapes.applicationNumber].join(
    ' ',
  );
  const known = cache.get(book);
  if (known?.key === key) return known.groups;
  const groups = findGroups(state, book);
  cache.set(book, { key, groups });
  return groups;
}

export interface GroupFinding {
  readonly code: CheckCode;
  readonly group: Group;
}

/** Findings of the open groups by row; a group decided on gives none. */
export async function findingsOfGroups(
  groups: readonly Group[],
  decisions: Decisions,
): Promise<Map<number, GroupFinding[]>> {
  const found = new Map<number, GroupFinding[]>();
  const breath = breather();
  for (const [i, group] of groups.entries()) {
    if (i % 200 === 199) await breath();
    if (group.codes.length === 0 || decisions.groups.has(group.id)) continue;
    for (const row of group.rows) {
      const list = found.get(row) ?? [];
      for (const code of group.codes) {
        if (!list.some((finding) => finding.code === code)) list.push({ code, group });
      }
      found.set(row, list);
    }
  }
  return found;
}

/** Numbers named in the words of a finding. */
const named = 3;

/** Numbers of the others in a group, for the words of the finding. */
export function othersOf(state: StoreState, { rows }: Group, row: number): FindingData {
  const others = rows.filter((other) => other !== row);
  const numbers = others.slice(0, named).map((other) => state.projection.numbers[other] ?? '');
  return { others: numbers.join('、') + (others.length > named ? ' …' : '') };
}
