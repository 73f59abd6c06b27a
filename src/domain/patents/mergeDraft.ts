// How a row of a list meets a patent the store already holds: fill in, overwrite what the list states, never blank out.

import type { DepartmentId, FamilyId, PersonId, ProjectId } from '../ids';
import type { PatentDraft } from './importRow';
import type { AnnuityEntry, LegalEvent } from './parts';
import type { InventorRef, PatentFields, Publication } from './records';

/** Names of a draft already resolved to records of the store. */
export type ResolvedNames = {
  departmentId?: DepartmentId;
  /** Person of each inventor name, where the office knows the person. */
  persons: ReadonlyMap<string, PersonId>;
  projectId?: ProjectId;
  /** Projects after the first. */
  moreProjectIds?: readonly ProjectId[];
  familyId?: FamilyId;
};

export type Conflict = {
  code: 'CONFLICTS_WITH_STORE';
  field: 'filingDate' | 'title';
  stored: string;
  found: string;
};

/** What a list and a record call alike; taken as the list states it, given to a list as the record has it. */
export const statedAlike = [
  'abstract',
  'filingDate',
  'grantDate',
  'ipcMain',
  'locarno',
  'legalStatus',
  'agency',
  'agent',
  'address',
  'claimsCount',
  'firstClaim',
  'priority',
  'internalNumber',
  'note',
  'rightHolders',
  'tier',
  'feeReduction',
  'implementationStatus',
  'transferModes',
  'maturity',
  'selfRating',
  'prospects',
  'contact',
  'fundingDeclaration',
  'strategicIndustry',
  'industry',
] as const;

function mergePublications(known: readonly Publication[], found: readonly Publication[]): Publication[] {
  const byNumber = new Map(known.map((publication) => [publication.number, publication]));
  for (const publication of found) {
    byNumber.set(publication.number, { ...byNumber.get(publication.number), ...publication });
  }
  return [...byNumber.values()];
}

/** Inventors in the order of the draft. What the store knows of a name, its first bearer first, stays with it. */
function inventorsOf(draft: PatentDraft, names: ResolvedNames, known: readonly InventorRef[]): InventorRef[] {
  const bearers = new Map<string, InventorRef[]>();
  for (const inventor of known) bearers.set(inventor.name, [...(bearers.get(inventor.name) ?? []), inventor]);
  return draft.inventors.map((name, i) => {
    const before = bearers.get(name)?.shift();
    // A link the office has is not moved by a list that only repeats the name: after a merge two persons may bear it.
    const personId = before?.personId ?? names.persons.get(name);
    const contribution = draft.contributions ? draft.contributions[i] : before?.contribution;
    return { name, ...(personId !== undefined && { personId }), ...(contribution && { contribution }) };
  });
}

const eventKey = ({ date, code, text }: LegalEvent) => `${date} ${code ?? ''} ${text}`;

/** Known and found events, each once, oldest first; a list that names fewer takes none away. */
function mergeEvents(known: readonly LegalEvent[], found: readonly LegalEvent[]): LegalEvent[] {
  const keys = new Set(known.map(eventKey));
  const fresh = found.filter((event) => !keys.has(eventKey(event)));
  if (fresh.length === 0) return [...known];
  return [...known, ...fresh].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

const isPaid = ({ paid, paidOn, paidFen }: AnnuityEntry) =>
  paid !== undefined || paidOn !== undefined || paidFen !== undefined;

/** 已缴年度: that year is paid, on a day and for an amount the list does not name. A later known payment stays. */
function mergePaidThrough(known: readonly AnnuityEntry[], year: number): AnnuityEntry[] {
  if (known.some((entry) => entry.year >= year && isPaid(entry))) return [...known];
  const entry: AnnuityEntry = { ...known.find((old) => old.year === year), year, paid: true };
  return [...known.filter((old) => old.year !== year), entry].sort((a, b) => a.year - b.year);
}

/** What both a new patent and a stored one take over from the draft beside its plain fields. */
function addTo(fields: PatentFields, draft: PatentDraft, names: ResolvedNames): void {
  for (const key of [...statedAlike, 'legalBucket'] as const) {
    const value = draft[key];
    if (value !== undefined) Object.assign(fields, { [key]: value });
  }
  if (draft.legalEvents) fields.legalEvents = mergeEvents(fields.legalEvents ?? [], draft.legalEvents);
  if (draft.annuityPaidThrough !== undefined) {
    fields.annuities = mergePaidThrough(fields.annuities ?? [], draft.annuityPaidThrough);
  }
  if (names.departmentId !== undefined) fields.departmentId = names.departmentId;
  if (names.familyId !== undefined) fields.familyId = names.familyId;
  const projects = [
    ...(names.projectId === undefined ? [] : [names.projectId]),
    ...(names.moreProjectIds ?? []),
  ];
  const added = projects.filter((id) => !fields.projectIds.includes(id));
  if (added.length > 0) fields.projectIds = [...fields.projectIds, ...new Set(added)];
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
    projectIds: [],
  };
  addTo(fields, draft, names);
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
  addTo(merged, draft, names);
  merged.publications = mergePublications(stored.publications, draft.publications);
  if (draft.applicants.length > 0) merged.applicants = draft.applicants;
  if (draft.inventors.length > 0) merged.inventors = inventorsOf(draft, names, stored.inventors);
  if (draft.ipc.length > 0) merged.ipc = draft.ipc;
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
