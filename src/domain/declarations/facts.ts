// What a filing is judged by: its own record and what the desk knows around it. Gathered by the store, read by the pre-checks.
import type { IsWorkingDay } from '../distribution';
import { eachDeadline } from '../patents/deadlines/clocks';
import { dutyFacts } from '../patents/deadlines/facts';
import { termEnd } from '../patents/deadlines/terms';
import type { WorkingDays } from '../patents/deadlines/workingDays';
import { isoOf, ymdOf } from '../patents/deadlines/ymd';
import type { Agreement, Deal, Filing, FundedProject, Matter, Patent } from '../patents/records';
import type { NoticeTerm } from './notice/publicNotice';
import type { FilingFields } from './records';

/** A filing before or after it was saved. */
export type Draft = Pick<
  FilingFields,
  'kind' | 'patentIds' | 'agreementId' | 'dealId' | 'form' | 'documents' | 'submittedOn'
> & { readonly id?: string };

export interface FilingFacts {
  /** ISO day of the question. */
  readonly today: string;
  readonly agreement?: Agreement;
  readonly deal?: Deal;
  /** Of the filing, in its order. */
  readonly patents: readonly Patent[];
  /** Other filings, agreements and matters that share a patent, an agreement or a deal with it. */
  readonly filings: readonly Filing[];
  readonly agreements: readonly Agreement[];
  readonly matters: readonly Matter[];
  readonly projects: readonly FundedProject[];
  /** 本单位 as the settings name it. */
  readonly organisation: string;
  /** Its 统一社会信用代码, where the settings have it. */
  readonly organisationCode?: string;
  readonly days: WorkingDays;
  readonly noticeTerm: NoticeTerm;
}

/** Whether a day (ISO) is worked, by the office's own calendar. */
export const isWorkingIn =
  ({ days }: Pick<FilingFacts, 'days'>): IsWorkingDay =>
  (date) =>
    days.isWorking(ymdOf(date));

/** Without spaces and brackets of either width: names are compared as people mean them. */
export const plainName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()]/g, '')
    .toLowerCase();

export const holdersOf = ({
  rightHolders,
  applicants,
}: Pick<Patent, 'rightHolders' | 'applicants'>): string[] =>
  rightHolders === undefined || rightHolders.length === 0 ? applicants : rightHolders.map(({ name }) => name);

/** Last day of the right, ISO; undefined where the filing date is not known. */
export const endOfTerm = ({ type, filingDate }: Pick<Patent, 'type' | 'filingDate'>): string | undefined =>
  filingDate === undefined ? undefined : isoOf(termEnd(type, ymdOf(filingDate)));

/** State of the annuities on a day: late, presumed paid within the grace period, or in order. */
export function arrearsOf(patent: Patent, today: string, days: WorkingDays): 'late' | 'presumed' | 'none' {
  const on = ymdOf(today);
  let found: 'late' | 'presumed' | 'none' = 'none';
  eachDeadline(dutyFacts(patent), on, on, days, (kind, _date, state) => {
    if (kind !== 'annuity') return;
    if (state === 'overdue' || state === 'graceOver') found = 'late';
    else if (state === 'presumed' && found === 'none') found = 'presumed';
  });
  return found;
}

/** Whether the bulletin says that a burden is on the right: the last event of its kind begins or ends it. */
function stands(patent: Patent, begins: readonly string[], ends: readonly string[], words: RegExp): boolean {
  let isOn = false;
  for (const { code = '', text } of patent.legalEvents ?? []) {
    if (begins.includes(code)) isOn = true;
    else if (ends.includes(code)) isOn = false;
    else if (code === '' && words.test(text)) isOn = !/注销|解除|恢复|终结/.test(text);
  }
  return isOn;
}

/** 保全或中止 */
export const isFrozen = (patent: Patent): boolean => stands(patent, ['PP01'], ['PD01'], /保全|中止/);
/** 质押 */
export const isPledged = (patent: Patent): boolean => stands(patent, ['PE01', 'PM01'], ['PC01'], /质押/);

/** Two spans of ISO days touch; an open end never ends. */
export const overlap = (
  a: { from: string; until?: string | undefined },
  b: { from: string; until?: string | undefined },
): boolean => a.from <= (b.until ?? '9999') && b.from <= (a.until ?? '9999');
