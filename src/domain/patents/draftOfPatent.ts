// A stored patent in the shape a list has: names instead of ids. The way out of the desk, the opposite of mergeDraft.ts.
import type { PatentDraft } from './importRow';
import { statedAlike } from './mergeDraft';
import type { FundedProjectFields, PatentFields } from './records';

/** Names of the records a patent points at. */
export interface DraftNames {
  readonly department?: string;
  readonly family?: string;
  /** In the order of `projectIds`. */
  readonly projects: readonly FundedProjectFields[];
}

/** Last year an annuity was paid for; years count from the filing date. */
function paidThrough(patent: PatentFields): number | undefined {
  const paid = (patent.annuities ?? []).filter(
    (entry) => entry.paid !== undefined || entry.paidOn !== undefined || entry.paidFen !== undefined,
  );
  return paid.length === 0 ? undefined : Math.max(...paid.map((entry) => entry.year));
}

/**
 * Draft of a stored patent. What a list can not carry is left out: persons behind the names, documents, costs, evidence,
 * single annuity decisions.
 * @param row number the draft carries, 1-based
 */
export function draftOfPatent(patent: PatentFields, names: DraftNames, row: number): PatentDraft {
  const draft: PatentDraft = {
    row,
    applicationNumber: patent.applicationNumber,
    type: patent.type,
    title: patent.title,
    publications: patent.publications,
    applicants: patent.applicants,
    inventors: patent.inventors.map(({ name }) => name),
    ipc: patent.ipc,
    legalBucket: patent.legalBucket,
  };
  for (const key of [...statedAlike, 'legalEvents'] as const)
    if (patent[key] !== undefined) Object.assign(draft, { [key]: patent[key] });
  if (patent.inventors.some(({ contribution }) => contribution)) {
    draft.contributions = patent.inventors.map(({ contribution }) => contribution ?? null);
  }
  if (names.department !== undefined) draft.department = names.department;
  if (names.family !== undefined) draft.familyName = names.family;
  const year = paidThrough(patent);
  if (year !== undefined) draft.annuityPaidThrough = year;
  const projects = names.projects.map(({ projectType, name, number }) => ({
    number,
    name,
    ...(projectType && { projectType }),
  }));
  if (projects[0]) draft.project = projects[0];
  if (projects.length > 1) draft.moreProjects = projects.slice(1);
  return draft;
}
