// What ends with an agreement and what stays, and when the law ends a licence by itself. Pure.
import type { Obligation } from '../patents/records';
import type { PatentLife } from './registerChecks';

export interface TerminationEffects {
  /** Stay owed: due by then, or for a time before it, or kept by nature. */
  readonly kept: readonly Obligation[];
  /** Fall away. */
  readonly dropped: readonly Obligation[];
}

const isOpen = ({ doneOn, waived }: Obligation): boolean => doneOn === undefined && waived === undefined;

/** First day of the time an obligation is for: reports owe for a period, everything else for its day. */
const ownedFrom = ({ origin, due }: Obligation): string => /^report:(.+)$/.exec(origin ?? '')?.[1] ?? due;

/**
 * Open obligations after an end on `on`: rights and duties end (民法典 art. 557), what had arisen before stays owed, and so
 * do settlement and clearing (art. 567). A report for a period that began before the end is still owed.
 */
export function terminationEffects(obligations: readonly Obligation[], on: string): TerminationEffects {
  const open = obligations.filter(isOpen);
  const isKept = (one: Obligation): boolean => ownedFrom(one) <= on || one.kind === 'audit';
  return { kept: open.filter(isKept), dropped: open.filter((one) => !isKept(one)) };
}

/**
 * Every patent of it has lapsed or reached its term: a licence is good only within the patent's life (民法典 art. 865).
 * @returns the day the last one ended where it is known, '' where only its state is; undefined while one lives
 */
export function endedByLaw(patents: readonly PatentLife[], today: string): string | undefined {
  if (patents.length === 0) return undefined;
  if (!patents.every(({ lapsed, ends }) => lapsed || (ends !== undefined && ends < today))) return undefined;
  return patents.reduce((last, { lapsed, ends = '' }) => (!lapsed && ends > last ? ends : last), '');
}
