// Applications that look like one: found by title and persons in near-linear time, judged on the records themselves.
import { type Ymd, yearOf, ymdOf } from '../deadlines/ymd';
import type { LegalBucket, Patent, PatentType } from '../records';
import { textNumber } from './fingerprint';
import { foldBare } from './names/fold';
import { organisationKey } from './names/organisation';
import type { Steps } from './steps';

/** Where finding candidates reads; numbers stand for texts in one form. */
export interface DuplicateSource {
  readonly size: number;
  /** `titleNumber`; undefined where there is no patent. */
  title(index: number): number | undefined;
  applicationNumber(index: number): string;
  inventors(index: number): readonly number[];
  applicants(index: number): readonly number[];
}

/** Rows looked at between two pauses. */
const piece = 5000;

export const titleNumber = (title: string): number => textNumber(foldBare(title));
export const inventorNumber = (name: string): number => textNumber(foldBare(name));
export const applicantNumber = (name: string): number => textNumber(organisationKey(name));
export const publicationNumber = (number: string): number =>
  textNumber(number.replace(/\s/g, '').toUpperCase());

/**
 * What two applications of one title are to each other. The first four want a person, the rest is lawful:
 * sameDay (专利法 art. 9: 发明 and 实用新型 of one day; `doubleGrant` where both are in force, which art. 9 forbids),
 * divisional (细则 art. 48), priority (专利法 art. 29), refiled (the earlier one had ended), series (several
 * applications of one day, or designs, under one title), withDesign (a design beside a technical right).
 */
export const pairKinds = [
  'typo',
  'sameText',
  'doubleGrant',
  'sameTitle',
  'refiled',
  'divisional',
  'priority',
  'series',
  'withDesign',
  'sameDay',
] as const;
export type PairKind = (typeof pairKinds)[number];

export const isLawful = (kind: PairKind): boolean => pairKinds.indexOf(kind) >= pairKinds.indexOf('refiled');

/** What judging two patents needs of each; few enough to be kept for a whole portfolio. */
export interface PairFacts {
  readonly applicationNumber: string;
  readonly type: PatentType;
  /** 0 = not known. */
  readonly filed: Ymd;
  readonly legalBucket: LegalBucket;
  /** The desk completed the check digit. */
  readonly completed: boolean;
  readonly priority: string;
  /** `contentNumber`; 0 = there is no text. */
  readonly content: number;
}

/** Stands for the first claim, else the abstract, spaces aside. */
export const contentNumber = ({ firstClaim, abstract }: Pick<Patent, 'firstClaim' | 'abstract'>): number => {
  const text = firstClaim ?? abstract ?? '';
  return text === '' ? 0 : textNumber(text.replace(/\s+/g, ''));
};

export const pairFacts = (patent: Patent): PairFacts => ({
  applicationNumber: patent.applicationNumber,
  type: patent.type,
  filed: ymdOf(patent.filingDate),
  legalBucket: patent.legalBucket,
  completed: patent.checkDigitCompleted ?? false,
  priority: patent.priority ?? '',
  content: contentNumber(patent),
});

/** The digits before the dot. */
const bodyOf = (number: string): string => number.split('.')[0] ?? '';

/** True where exactly one digit of the numbers differs, check digit aside. */
export function oneDigitApart(a: string, b: string): boolean {
  const [left, right] = [bodyOf(a), bodyOf(b)];
  if (left.length !== right.length) return false;
  let differing = 0;
  for (let i = 0; i < left.length && differing < 2; i += 1) if (left[i] !== right[i]) differing += 1;
  return differing === 1;
}

/** True where a priority text names the number. */
const names = (priority: string, number: string): boolean =>
  priority !== '' && priority.replace(/[\s.]/g, '').includes(bodyOf(number));

/** Judges two patents of one title; the same whichever comes first. */
export function judgePair(a: PairFacts, b: PairFacts): PairKind {
  const sameDay = a.filed !== 0 && a.filed === b.filed;
  const sameType = a.type === b.type;
  // A slip in one digit breaks the check digit: only a number without one of its own can be a slip of another.
  const maySlip = sameType && (a.completed || b.completed);
  if (maySlip && oneDigitApart(a.applicationNumber, b.applicationNumber)) return 'typo';
  const withDesign = a.type === 'design' || b.type === 'design';
  if (!sameType && !withDesign && sameDay) {
    return a.legalBucket === 'inForce' && b.legalBucket === 'inForce' ? 'doubleGrant' : 'sameDay';
  }
  if (names(a.priority, b.applicationNumber) || names(b.priority, a.applicationNumber)) return 'priority';
  if (sameDay && (keepsEarlierDate(a) || keepsEarlierDate(b))) return 'divisional';
  if (withDesign) return sameType ? 'series' : 'withDesign';
  if (hasEnded(a, b)) return 'refiled';
  if (sameType && a.content !== 0 && a.content === b.content) return 'sameText';
  return sameDay ? 'series' : 'sameTitle';
}

/** A number given in a later year than the filing date: a divisional application keeps the date of the first one. */
function keepsEarlierDate({ applicationNumber, filed }: PairFacts): boolean {
  const body = bodyOf(applicationNumber);
  if (filed === 0) return false;
  const digits = body.length === 12 ? 4 : 2;
  return body.slice(0, digits) !== String(yearOf(filed)).slice(-digits);
}

/** True where the earlier of the two never became a right or is one no more: the same thing was filed again. */
function hasEnded(a: PairFacts, b: PairFacts): boolean {
  if (a.filed === 0 || b.filed === 0 || a.filed === b.filed) return false;
  return (a.filed < b.filed ? a : b).legalBucket === 'lapsed';
}

/**
 * Groups of indices with one title and at least one inventor in common (where one of them names none: one applicant).
 * The order of groups and members follows the application numbers, whatever the order of the rows.
 */
export function* duplicateGroups(rows: DuplicateSource): Steps<number[][]> {
  const byTitle = new Map<number, number[]>();
  for (let index = 0; index < rows.size; index += 1) {
    if (index % piece === piece - 1) yield;
    const title = rows.title(index);
    if (title === undefined) continue;
    const same = byTitle.get(title);
    if (same === undefined) byTitle.set(title, [index]);
    else same.push(index);
  }
  const number = (index: number | undefined): string =>
    index === undefined ? '' : rows.applicationNumber(index);
  const groups: number[][] = [];
  let done = 0;
  for (const same of byTitle.values()) {
    done += 1;
    if (done % piece === 0) yield;
    if (same.length < 2) continue;
    for (const group of split(rows, same)) {
      if (group.length > 1) groups.push(group.sort((a, b) => (number(a) < number(b) ? -1 : 1)));
    }
  }
  return groups.sort((a, b) => (number(a[0]) < number(b[0]) ? -1 : 1));
}

/** Parts of one title's rows that persons tie together. */
function split(rows: DuplicateSource, same: readonly number[]): number[][] {
  const groupOf = new Map<number, number[]>();
  for (const index of same) groupOf.set(index, [index]);
  const join = (a: number, b: number): void => {
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    if (!left || !right || left === right) return;
    const [large, small] = left.length >= right.length ? [left, right] : [right, left];
    for (const index of small) groupOf.set(index, large);
    large.push(...small);
  };
  const firstOf = new Map<number, number>();
  /** Rows without inventors, by applicant. */
  const silentBy = new Map<number, number>();
  for (const index of same) {
    const inventors = rows.inventors(index);
    for (const inventor of inventors) {
      const first = firstOf.get(inventor);
      if (first === undefined) firstOf.set(inventor, index);
      else join(first, index);
    }
    if (inventors.length > 0) continue;
    for (const applicant of rows.applicants(index)) {
      if (!silentBy.has(applicant)) silentBy.set(applicant, index);
    }
  }
  if (silentBy.size > 0) {
    for (const index of same) {
      for (const applicant of rows.applicants(index)) {
        const silent = silentBy.get(applicant);
        if (silent !== undefined) join(silent, index);
      }
    }
  }
  return [...new Set(groupOf.values())];
}

/** Most pairs of one group that are judged; beyond it each member is judged against its neighbours only. */
const mostPairs = 300;

/** Kind of a group: that of its gravest pair. */
export function judgeGroup(patents: readonly PairFacts[]): PairKind {
  const all = patents.length * patents.length <= mostPairs * 2;
  let gravest = pairKinds.length - 1;
  for (const [i, a] of patents.entries()) {
    for (const b of all ? patents.slice(i + 1) : patents.slice(i + 1, i + 3)) {
      gravest = Math.min(gravest, pairKinds.indexOf(judgePair(a, b)));
    }
  }
  return pairKinds[gravest] ?? 'sameTitle';
}

/** Indices by publication, where several share one: its number belongs to one application alone. */
export function* sharedPublications(
  size: number,
  publicationsOf: (index: number) => readonly number[],
): Steps<Map<number, number[]>> {
  const first = new Map<number, number>();
  const shared = new Map<number, number[]>();
  for (let index = 0; index < size; index += 1) {
    if (index % piece === piece - 1) yield;
    for (const number of new Set(publicationsOf(index))) {
      const known = first.get(number);
      if (known === undefined) first.set(number, index);
      else shared.set(number, [...(shared.get(number) ?? [known]), index]);
    }
  }
  return shared;
}
