// What may not be changed any more of a signed agreement and of what follows it. Pure: the store asks before every write.
import type { Agreement, Obligation } from '../patents/records';
import { sameValue } from '../replication/patch';
import type { Change } from './guards';

export type RegisterFault =
  | 'AGREEMENT_CONFIRMED'
  | 'AGREEMENT_BY_COMMAND'
  | 'VERSION_FIXED'
  | 'OBLIGATION_FIXED';

export interface RegisterRefusal {
  readonly code: RegisterFault;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Fields of a confirmed agreement that the office goes on keeping: numbers, papers, who made the result, who divides. */
const open: ReadonlySet<string> = new Set([
  'number',
  'techContractNumber',
  'techContractOn',
  'departmentId',
  'contributors',
  'coOwners',
  'policyId',
  'shippedPolicy',
  'partyCode',
  'dealId',
  'offerId',
  'versions',
  'invoices',
  'documents',
  'note',
]);
/** Fields that change by a command of their own. */
const byCommand: ReadonlySet<string> = new Set(['state', 'termination']);
const bookkeeping: ReadonlySet<string> = new Set(['id', 'rev', 'seq', 'sample']);

type Values = Readonly<Record<string, unknown>>;

/** Fields that differ, without those of the store. */
function changed(before: Values, after: Values): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => !bookkeeping.has(name) && !sameValue(before[name], after[name]));
}

/** True of a field that a confirmed agreement keeps as it was signed; a form need not offer what is refused. */
export const isFixed = ({ confirmedOn }: Pick<Agreement, 'confirmedOn'>, field: string): boolean =>
  confirmedOn !== undefined && !open.has(field);

/** Texts are added, never taken away or swapped: what was sent stays what was sent. */
function keepsVersions(before: Agreement['versions'] = [], after: Agreement['versions'] = []): boolean {
  return before.every((version, at) => {
    const now = after[at];
    return now !== undefined && now.hash === version.hash && now.way === version.way && now.on === version.on;
  });
}

/**
 * A confirmed agreement is changed by an amendment alone (民法典 art. 543) and is never removed; ending it goes by its own
 * command. Undo is asked like everything else: it takes back what is still open, and the end of an agreement.
 */
export function agreementRefusal(
  { before, after }: Change<Agreement>,
  by: 'agreement' | 'undo' | 'other',
): RegisterRefusal | null {
  if (before === null) return null;
  const { confirmedOn, title } = before;
  if (confirmedOn === undefined) {
    const confirms = after?.confirmedOn !== undefined;
    return confirms && by !== 'agreement' ? { code: 'AGREEMENT_BY_COMMAND', data: { title } } : null;
  }
  const refuse = (field: string): RegisterRefusal => ({
    code: 'AGREEMENT_CONFIRMED',
    data: { title, on: confirmedOn, field },
  });
  if (after === null) return refuse('');
  if (!keepsVersions(before.versions, after.versions)) return { code: 'VERSION_FIXED', data: { title } };
  for (const field of changed(before as Values, after as Values)) {
    if (!isFixed(before, field)) continue;
    if (!byCommand.has(field)) return refuse(field);
    if (by === 'other') return { code: 'AGREEMENT_BY_COMMAND', data: { title } };
  }
  return null;
}

/** What the terms made stays as they made it: its day, amount and origin change with the terms alone. */
export function obligationRefusal(
  { before, after }: Change<Obligation>,
  isConfirmed: boolean,
  by: 'agreement' | 'undo' | 'other',
): RegisterRefusal | null {
  if (before?.origin === undefined || !isConfirmed || by !== 'other') return null;
  const fixed = ['agreementId', 'kind', 'by', 'due', 'fen', 'origin'] as const;
  if (after !== null && fixed.every((field) => sameValue(before[field], after[field]))) return null;
  return { code: 'OBLIGATION_FIXED', data: { title: before.title } };
}
