// What needs doing in the portfolio, most urgent first: counts of the store turned into lines that lead somewhere.
import type { DeskStatus } from '../../../../shared/events';
import type { PatentFilter, QueryOutput } from '../../../../shared/store/queries';
import type { TextKey } from '../../lib/i18n';

export type Overview = QueryOutput<'overview'>;

/** What is due, as the store counts it for a day. */
export type Due = QueryOutput<'deadlines.summary'>;

/** What is due in negotiations. */
type Talks = Pick<QueryOutput<'deals.due'>, 'late' | 'near'>;

/** What is due from agreements, in disputes and filings, and what waits for somebody. */
type Waiting = Pick<QueryOutput<'home.ahead'>, 'duties' | 'filings' | 'noticesOver' | 'runs' | 'batches'>;

export type Goal =
  | { readonly page: 'deadlines' }
  | { readonly page: 'deals' }
  | { readonly page: 'agreements' }
  | { readonly page: 'filings' }
  | { readonly page: 'receipts' }
  | { readonly page: 'patents'; readonly filter: PatentFilter }
  | { readonly page: 'submission' }
  | { readonly page: 'settings'; readonly section: string };

export interface Todo {
  readonly id:
    | 'overdue'
    | 'dueSoon'
    | 'dealsLate'
    | 'dealsSoon'
    | 'dutiesLate'
    | 'dutiesSoon'
    | 'filingsLate'
    | 'filingsSoon'
    | 'noticesOver'
    | 'runs'
    | 'batches'
    | 'nonUse'
    | 'rejected'
    | 'login'
    | 'frozen'
    | 'noDepartment'
    | 'unknownState'
    | 'notSubmitted'
    | 'backup';
  readonly tone: 'red' | 'amber' | 'ink';
  /** Absent where the matter has no number. */
  readonly count?: number;
  readonly label: TextKey;
  readonly hint: TextKey;
  readonly goal: Goal;
}

const DAY_MS = 86_400_000;
/** What is late or stopped, what comes, what may wait. */
const tones: readonly Todo['tone'][] = ['red', 'amber', 'ink'];
/** A backup older than a working week is due. */
const BACKUP_DAYS = 7;

const countOf = (facet: readonly { key: string; count: number }[], key: string): number =>
  facet.find((entry) => entry.key === key)?.count ?? 0;

/** Whole days since the last backup; null where there was none. */
export function backupAge(lastBackupAt: string | null, now: number): number | null {
  if (lastBackupAt === null) return null;
  const at = Date.parse(lastBackupAt);
  return Number.isNaN(at) ? null : Math.max(0, Math.floor((now - at) / DAY_MS));
}

/** @param due null while it is being counted */
export function todos(
  overview: Overview,
  status: DeskStatus | null,
  now: number,
  due: Due | null = null,
  talks: Talks | null = null,
  waiting: Waiting | null = null,
): Todo[] {
  if (overview.patents === 0) return [];
  const list: Todo[] = [];
  const add = (id: Todo['id'], tone: Todo['tone'], goal: Goal, count?: number) =>
    list.push({ id, tone, goal, count, label: `home.todo.${id}`, hint: `home.todoHint.${id}` });
  const patents = (filter: PatentFilter): Goal => ({ page: 'patents', filter });

  if (due) {
    const soon = due.annuity.d30.count;
    if (due.annuity.overdue.count > 0)
      add('overdue', 'red', { page: 'deadlines' }, due.annuity.overdue.count);
    if (soon > 0) add('dueSoon', 'amber', { page: 'deadlines' }, soon);
    const unused = due.nonUse.warned + due.nonUse.overdue;
    if (unused > 0) add('nonUse', 'amber', { page: 'deadlines' }, unused);
  }
  if (talks) {
    // A notice that is over is no delay: it has its own line.
    const late = talks.late - (waiting?.noticesOver ?? 0);
    if (late > 0) add('dealsLate', 'red', { page: 'deals' }, late);
    if (talks.near > 0) add('dealsSoon', 'amber', { page: 'deals' }, talks.near);
  }
  if (waiting) {
    const { duties, filings, noticesOver, runs } = waiting;
    if (duties.late > 0) add('dutiesLate', 'red', { page: 'agreements' }, duties.late);
    if (filings.late > 0) add('filingsLate', 'red', { page: 'filings' }, filings.late);
    if (duties.soon > 0) add('dutiesSoon', 'amber', { page: 'agreements' }, duties.soon);
    if (filings.soon > 0) add('filingsSoon', 'amber', { page: 'filings' }, filings.soon);
    if (noticesOver > 0) add('noticesOver', 'amber', { page: 'deals' }, noticesOver);
    if (runs > 0) add('runs', 'amber', { page: 'receipts' }, runs);
  }
  const rejected = countOf(overview.bySubmission, 'rejected');
  if (rejected > 0) add('rejected', 'red', patents({ submission: ['rejected'] }), rejected);
  if (status?.platform === 'frozen') add('frozen', 'red', { page: 'submission' });
  if (status?.platform === 'needsLogin') add('login', 'red', { page: 'submission' });
  if (status) {
    const age = backupAge(status.lastBackupAt, now);
    if (age === null || age >= BACKUP_DAYS) add('backup', 'amber', { page: 'settings', section: 'backup' });
  }
  if (waiting && waiting.batches > 0) add('batches', 'ink', { page: 'submission' }, waiting.batches);
  if (overview.withoutDepartment > 0)
    add('noDepartment', 'amber', patents({ departmentIds: [''] }), overview.withoutDepartment);
  const unknown = countOf(overview.byBucket, 'unknown');
  if (unknown > 0) add('unknownState', 'amber', patents({ buckets: ['unknown'] }), unknown);
  const fresh = countOf(overview.bySubmission, 'none');
  if (fresh > 0) add('notSubmitted', 'ink', patents({ submission: ['none'] }), fresh);
  return list.sort((a, b) => tones.indexOf(a.tone) - tones.indexOf(b.tone));
}
