// What is due from agreements and in disputes, by day, with what is late of it: for the page, the first page and the reminders.
import type { z } from 'zod';
import { isOver, openDeadlines } from '../../../domain/agreements/matters';
import { type Fen, plus } from '../../../domain/money';
import { daysFrom, ymdOf } from '../../../domain/patents/deadlines/ymd';
import type { Filing } from '../../../domain/patents/records';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { DutyGroup, DutyRow } from '../../../shared/store/queries/register';
import { amendmentIndex, standings } from '../agreementFacts';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

const isSettled = (state: DutyRow['state']): boolean =>
  state === 'done' || state === 'doneLate' || state === 'waived';

export function groupOf({ state, daysLeft }: Pick<DutyRow, 'state' | 'daysLeft'>): DutyGroup {
  if (isSettled(state)) return 'done';
  if (daysLeft < 0) return 'overdue';
  if (daysLeft <= 30) return 'd30';
  return daysLeft <= 90 ? 'd90' : 'later';
}

const waits: ReadonlySet<Filing['state']> = new Set(['draft', 'ready', 'returned', 'submitted']);

/** Filings that were begun and have a last day, or a day the authority decides by. */
function filingDuties(state: StoreState, today: string): DutyRow[] {
  return [...state.small.filing.values()].flatMap((one): DutyRow[] => {
    if (one.due === undefined || !waits.has(one.state)) return [];
    const agreement = state.small.agreement.get(one.agreementId ?? '');
    const daysLeft = daysFrom(ymdOf(today), ymdOf(one.due));
    const row = {
      key: `filing:${one.id}`,
      source: 'filing',
      id: one.id,
      parentId: one.id,
      parentTitle: agreement?.title ?? state.small.deal.get(one.dealId ?? '')?.title ?? '',
      party: agreement?.party ?? '',
      kind: 'filing',
      title: one.title,
      by: one.state === 'submitted' && one.kind !== 'publicNotice' ? 'them' : 'us',
      due: one.due,
      daysLeft,
      // A notice that is over is not late: it may be closed.
      state: daysLeft < 0 && one.kind !== 'publicNotice' ? 'overdue' : daysLeft <= 30 ? 'soon' : 'open',
      outstanding: 0,
      interest: 0,
    } as const;
    return [row];
  });
}

/** Agreements whose recordal was begun: from then on the filing stands for the obligation. */
const recordedAgreements = (state: StoreState): ReadonlySet<string> =>
  new Set(
    [...state.small.filing.values()].flatMap((one) =>
      one.kind === 'licenceRecordal' && (waits.has(one.state) || one.state === 'accepted')
        ? [one.agreementId ?? '']
        : [],
    ),
  );

/** Every duty there is, unsorted; drafts of agreements oblige to nothing yet. */
function allDuties(state: StoreState, today: string, withInterest: boolean): DutyRow[] {
  const rows: DutyRow[] = filingDuties(state, today);
  const recorded = recordedAgreements(state);
  const index = amendmentIndex(state);
  const obligations = standings(state, [...state.small.obligation.values()], index, today, withInterest);
  for (const { obligation: one, standing } of obligations) {
    const agreement = state.small.agreement.get(one.agreementId);
    if (agreement === undefined) continue;
    if (one.kind === 'recordal' && recorded.has(agreement.id)) continue;
    rows.push({
      key: `obligation:${one.id}`,
      source: 'obligation',
      id: one.id,
      parentId: agreement.id,
      parentTitle: agreement.title,
      party: agreement.party,
      kind: one.kind,
      title: one.title,
      by: one.by,
      due: one.due,
      daysLeft: standing.daysLeft,
      state: standing.state,
      outstanding: standing.outstanding,
      interest: standing.interest?.fen ?? 0,
      ...(one.fen === undefined ? {} : { fen: one.fen }),
      ...(one.owner === undefined ? {} : { owner: one.owner }),
    });
  }
  for (const matter of state.small.matter.values()) {
    if (isOver(matter)) continue;
    for (const [at, { title, due }] of openDeadlines(matter).entries()) {
      const daysLeft = daysFrom(ymdOf(today), ymdOf(due));
      rows.push({
        key: `matter:${matter.id}:${at}`,
        source: 'matter',
        id: matter.id,
        parentId: matter.id,
        parentTitle: matter.title,
        party: matter.parties[0]?.name ?? '',
        kind: 'matter',
        title,
        by: 'us',
        due,
        daysLeft,
        state: daysLeft < 0 ? 'overdue' : daysLeft <= 30 ? 'soon' : 'open',
        outstanding: 0,
        interest: 0,
        ...(matter.owner === undefined ? {} : { owner: matter.owner }),
      });
    }
  }
  return rows;
}

export function listDuties(
  state: StoreState,
  { today, text, agreementId, by, kinds, group, offset, limit }: Input<'register.duties'>,
): QueryOutput<'register.duties'> {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const searched = allDuties(state, today, true).filter((row) => {
    if (agreementId !== undefined && (row.source !== 'obligation' || row.parentId !== agreementId))
      return false;
    if (by !== undefined && row.by !== by) return false;
    if (kinds.length > 0 && !kinds.includes(row.kind)) return false;
    if (words.length === 0) return true;
    const all = [row.title, row.parentTitle, row.party, row.owner].join('\n').toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const groups = { overdue: 0, d30: 0, d90: 0, later: 0, done: 0 };
  let [overdueFen, interestFen]: [Fen, Fen] = [0, 0];
  for (const row of searched) {
    const its = groupOf(row);
    groups[its] += 1;
    if (its !== 'overdue' || row.by !== 'them') continue;
    overdueFen = plus(overdueFen, row.outstanding);
    interestFen = plus(interestFen, row.interest);
  }
  const order: Record<DutyGroup, number> = { overdue: 0, d30: 0, d90: 0, later: 0, done: 1 };
  const rows = searched
    .filter((row) => group === undefined || groupOf(row) === group)
    .sort(
      (a, b) =>
        order[groupOf(a)] - order[groupOf(b)] ||
        (a.due === b.due ? (a.key < b.key ? -1 : 1) : a.due < b.due ? -1 : 1),
    );
  return { total: rows.length, rows: rows.slice(offset, offset + limit), groups, overdueFen, interestFen };
}

/** For the first page and the reminders: what is late and what is due within thirty days. */
export function countDuties(
  state: StoreState,
  { today }: Input<'register.due'>,
): QueryOutput<'register.due'> {
  const counts = { overdue: 0, d30: 0 };
  if (state.small.obligation.size === 0 && state.small.matter.size === 0 && state.small.filing.size === 0)
    return counts;
  for (const row of allDuties(state, today, false)) {
    const group = groupOf(row);
    if (group === 'overdue' || group === 'd30') counts[group] += 1;
  }
  return counts;
}
