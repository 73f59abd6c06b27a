// The record of licensees and buyers: what they owed, paid late, left unanswered, dispute. Counts only; no marks are given.
import { type Fen, plus } from '../money';
import type { Agreement, Obligation, RoyaltyReport } from '../patents/records';
import type { Standing } from './obligationsState';

export interface Credit {
  readonly party: string;
  readonly agreements: number;
  /** Obligations of theirs that were or are due. */
  readonly due: number;
  readonly onTime: number;
  /** Met after the day. */
  readonly late: number;
  /** Due, not met, not disputed. */
  readonly silent: number;
  readonly disputed: number;
  /** Days of the latest one, met or not. */
  readonly worstDays: number;
  readonly unpaid: Fen;
  readonly interest: Fen;
  readonly reports: number;
}

export interface CreditSource {
  readonly agreements: readonly Agreement[];
  readonly obligations: ReadonlyArray<{ readonly obligation: Obligation; readonly standing: Standing }>;
  readonly reports: readonly RoyaltyReport[];
}

const none = (party: string): Credit => ({
  party,
  agreements: 0,
  due: 0,
  onTime: 0,
  late: 0,
  silent: 0,
  disputed: 0,
  worstDays: 0,
  unpaid: 0,
  interest: 0,
  reports: 0,
});

function counted(credit: Credit, { state, daysLeft, outstanding, interest }: Standing): Credit {
  const fallenDue = state !== 'waived' && (daysLeft < 0 || state === 'done' || state === 'doneLate');
  if (!fallenDue && state !== 'disputed') return credit;
  const isSilent = state === 'overdue';
  const isOpen = isSilent || state === 'disputed';
  return {
    ...credit,
    due: credit.due + 1,
    onTime: credit.onTime + (state === 'done' ? 1 : 0),
    late: credit.late + (state === 'doneLate' ? 1 : 0),
    silent: credit.silent + (isSilent ? 1 : 0),
    disputed: credit.disputed + (state === 'disputed' ? 1 : 0),
    worstDays: isOpen ? Math.max(credit.worstDays, -daysLeft) : credit.worstDays,
    unpaid: isOpen ? plus(credit.unpaid, outstanding) : credit.unpaid,
    interest: plus(credit.interest, interest?.fen ?? 0),
  };
}

/** One line a party, those with most unanswered first, then by name. Amounts in fen. */
export function creditOf({ agreements, obligations, reports }: CreditSource): Credit[] {
  const partyOf = new Map(agreements.map(({ id, party }) => [id, party]));
  const found = new Map<string, Credit>();
  const at = (id: string, change: (credit: Credit) => Credit): void => {
    const party = partyOf.get(id as Agreement['id']);
    if (party !== undefined) found.set(party, change(found.get(party) ?? none(party)));
  };
  for (const { id, amends } of agreements)
    if (amends === undefined) at(id, (credit) => ({ ...credit, agreements: credit.agreements + 1 }));
  for (const { obligation, standing } of obligations)
    if (obligation.by === 'them') at(obligation.agreementId, (credit) => counted(credit, standing));
  for (const { agreementId, disputed } of reports)
    at(agreementId, (credit) => ({
      ...credit,
      reports: credit.reports + 1,
      disputed: credit.disputed + (disputed === undefined ? 0 : 1),
    }));
  return [...found.values()].sort(
    (a, b) => b.silent - a.silent || b.late - a.late || a.party.localeCompare(b.party, 'zh'),
  );
}
