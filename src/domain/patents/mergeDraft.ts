// How a row of a list meets a patent the store already holds: fill in, overwrite what the list states, never blank out.

import type { DepartmentId, PersonId, ProjectId } from '../ids';
import type { PatentDraft } from './importRow';
import type { InventorRef, PatentFields, Publication } from './records';

/** Names of a draft already resolved to records of the store. */
export type ResolvedNames = {
  departmentId?: DepartmentId;
  /** Person of each inventor name, where the office knows the person. */
  persons: ReadonlyMap<string, PersonId>;
  projectId?: ProjectId;
};

export type Conflict = {
  code: 'CONFLICTS_WITH_STORE';
  field: 'filingDate' | 'title';
  stored: string;
  found: string;
};

const scalars = [
  'abstract',
  'filingDate',
  'grantDate',
  'ipcMain',
  'locarno',
  'legalBucket',
  'legalStatus',
  'agency',
  'agent',
  'address',
  'claimsCount',
  'firstClaim',
  'priority',
  'internalNumber',
  'note',
] as const;

function mergePublications(known: readonly Publication[], found: readonly Publication[]): Publication[] {
  const byNumber = new Map(known.map((publication) => [publication.number, publication]));
  for (const publication of found) {
    byNumber.set(publication.number, { ...byNumber.get(publication.number), ...publication });
  }
  return [...byNumber.values()];
}

function inventorsOf(draft: PatentDraft, names: ResolvedNames, known: readonly InventorRef[]): InventorRef[] {
  const linked = new Map(known.map((inventor) => [inventor.name, inventor.personId]));
  return draft.inventors.map((name) => {
    const personId = names.persons.get(name) ?? linked.get(name);
    return personId === undefined ? { name } : { name, personId };
  });
}

/** The patent a draft makes on its own. */
export function patentFromDraft(draft: PatentDraft, names: ResolvedNames): PatentFields {
  const fields: PatentFields = {
    applicationNumber: draft.applicationNumber,
    type: draft.type,
    title: draft.title,
    publications: draft.publications,
    applicants: draft.applicants,
    inventors: inventorsOf(draft, names, []),
    ipc: draft.ipc,
    legalBucket: draft.legalBucket ?? 'unknown',
    projectIds: names.projectId === undefined ? [] : [names.projectId],
  };
  for (const key of scalars) {
    const value = draft[key];
    if (value !== undefined) Object.assign(fields, { [key]: value });
  }
  if (names.departmentId !== undefined) fields.departmentId = names.departmentId;
  if (draft.checkDigitCompleted) fields.checkDigitCompleted = true;
  return fields;
}

/** The stored patent with what the draft states; a list that is silent about a field leaves it alone. */
export function mergeIntoPatent(
  stored: PatentFields,
  draft: PatentDraft,
  names: ResolvedNames,
): PatentFields {
  const merged: PatentFields = { ...stored, title: draft.title };
  for (const key of scalars) {
    const value = draft[key];
    if (value !== undefined) Object.assign(merged, { [key]: value });
  }
  merged.publications = mergePublications(stored.publications, draft.publications);
  if (draft.applicants.length > 0) merged.applicants = draft.applicants;
  if (draft.inventors.length > 0) merged.inventors = inventorsOf(draft, names, stored.inventors);
  if (draft.ipc.length > 0) merged.ipc = draft.ipc;
  if (names.departmentId !== undefined) merged.departmentId = names.departmentId;
  if (names.projectId !== undefined && !stored.projectIds.includes(names.projectId)) {
    merged.projectIds = [...stored.projectIds, names.projectId];
  }
  return merged;
}

const bigrams = (text: string): Set<string> => {
  const plain = text.replace(/\s+/g, '').toLowerCase();
  return new Set(Array.from({ length: Math.max(0, plain.length - 1) }, (_, i) => plain.slice(i, i + 2)));
};

/**
 * Whether a row with a known number describes another patent than the stored one: one application has exactly one
 * filing date (专利法 art. 28), and a title and applicants that share nothing are those of another case.
 */
export function conflictWith(stored: PatentFields, draft: PatentDraft): Conflict | null {
  if (stored.filingDate && draft.filingDate && stored.filingDate !== draft.filingDate) {
    return {
      code: 'CONFLICTS_WITH_STORE',
      field: 'filingDate',
      stored: stored.filingDate,
      found: draft.filingDate,
    };
  }
  const known = new Set(stored.publications.map((publication) => publication.number));
  if (draft.publications.some((publication) => known.has(publication.number))) return null;
  const sharesApplicant =
    draft.applicants.length === 0 || draft.applicants.some((name) => stored.applicants.includes(name));
  if (sharesApplicant) return null;
  const storedPairs = bigrams(stored.title);
  const sharesTitle = [...bigrams(draft.title)].some((pair) => storedPairs.has(pair));
  return sharesTitle
    ? null
    : { code: 'CONFLICTS_WITH_STORE', field: 'title', stored: stored.title, found: draft.title };
}
