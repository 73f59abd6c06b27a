// What the rules of the register need, collected from memory: terms in force, the life of patents, what belongs to an agreement.
import { amendmentsOf, effectiveTerms } from '../../domain/agreements/amendments';
import { type Standing, settled, standingOf } from '../../domain/agreements/obligationsState';
import type { Held, PatentLife } from '../../domain/agreements/registerChecks';
import { termEnd } from '../../domain/patents/deadlines/terms';
import { isoOf } from '../../domain/patents/deadlines/ymd';
import type { Agreement, Obligation, RoyaltyReport } from '../../domain/patents/records';
import { bucketCodes, typeCodes } from './projection';
import type { StoreState } from './state';

/** Beyond every day: the terms with all amendments, whenever they take effect. */
export const always = '9999-12-31';

/** Amendments by the agreement they amend; made once for a question about many. */
export function amendmentIndex(state: StoreState): Map<string, Agreement[]> {
  const found = new Map<string, Agreement[]>();
  for (const one of state.small.agreement.values())
    if (one.amends !== undefined) found.set(one.amends, [...(found.get(one.amends) ?? []), one]);
  return found;
}

export const heldOf = (
  agreement: Agreement,
  index: ReadonlyMap<string, Agreement[]>,
  today: string,
): Held => ({
  agreement,
  terms: effectiveTerms(agreement, amendmentsOf(agreement.id, index.get(agreement.id) ?? []), today),
});

export interface PatentFacts extends PatentLife {
  readonly title: string;
  /** `yyyy-MM-dd`; absent where it is unknown. */
  readonly filingDate?: string | undefined;
}

export function patentFacts(state: StoreState, ids: readonly string[]): PatentFacts[] {
  const { projection: p } = state;
  return ids.flatMap((id): PatentFacts[] => {
    const row = p.rowOf(id);
    if (row === undefined) return [];
    const filed = p.filed.data[row] ?? 0;
    const type = typeCodes[p.type.data[row] ?? 0] ?? 'invention';
    return [
      {
        id,
        number: p.numbers[row] ?? '',
        title: p.titles[row] ?? '',
        lapsed: bucketCodes[p.bucket.data[row] ?? 0] === 'lapsed',
        ...(filed === 0 ? {} : { ends: isoOf(termEnd(type, filed)), filingDate: isoOf(filed) }),
      },
    ];
  });
}

/** Every agreement in force beside one, for contradictions: the confirmed ones that share a patent. */
export function neighbours(
  state: StoreState,
  mine: Agreement,
  index: ReadonlyMap<string, Agreement[]>,
): Held[] {
  const patents = new Set<string>(mine.patentIds);
  return [...state.small.agreement.values()].flatMap((one) =>
    one.confirmedOn !== undefined && one.id !== mine.id && one.patentIds.some((id) => patents.has(id))
      ? [heldOf(one, index, always)]
      : [],
  );
}

const byAgreement = <T extends { readonly agreementId?: string | undefined }>(
  all: Iterable<T>,
  id: string,
): T[] => [...all].filter(({ agreementId }) => agreementId === id);

export const obligationsOfAgreement = (state: StoreState, id: string): Obligation[] =>
  byAgreement(state.small.obligation.values(), id);

export const reportsOf = (state: StoreState, id: string): RoyaltyReport[] =>
  byAgreement(state.small.royaltyReport.values(), id).sort((a, b) => a.from.localeCompare(b.from));

/** By agreement the day its recordal was handed in: the duty to record is met by the filing. */
function recordals(state: StoreState): Map<string, string> {
  const found = new Map<string, string>();
  for (const { kind, agreementId, submittedOn, decidedOn, state: at } of state.small.filing.values()) {
    const on = submittedOn ?? decidedOn;
    const isIn = at === 'submitted' || at === 'accepted' || at === 'returned';
    if (kind === 'licenceRecordal' && agreementId !== undefined && on !== undefined && isIn)
      found.set(agreementId, on);
  }
  return found;
}

export interface StandingObligation {
  readonly obligation: Obligation;
  readonly standing: Standing;
}

/**
 * Obligations with where they stand; the daily rate comes from the terms in force of each agreement. Without interest
 * where only the states are asked for: tens of thousands are then read in a moment.
 */
export function standings(
  state: StoreState,
  obligations: readonly Obligation[],
  index: ReadonlyMap<string, Agreement[]>,
  today: string,
  withInterest = true,
): StandingObligation[] {
  const linked = new Set(obligations.flatMap(({ incomeIds = [] }) => incomeIds));
  const incomes = [...linked].flatMap((id) => state.small.income.get(id) ?? []);
  const paid = settled(obligations, incomes);
  const rates = new Map<string, ReturnType<typeof rateOf>>();
  function rateOf(id: string) {
    const agreement = state.small.agreement.get(id);
    return agreement === undefined ? undefined : heldOf(agreement, index, today).terms?.lateRatePerDay;
  }
  const recorded = recordals(state);
  return obligations.map((given) => {
    const { agreementId } = given;
    const on = given.kind === 'recordal' ? recorded.get(agreementId) : undefined;
    const obligation = on === undefined || given.doneOn !== undefined ? given : { ...given, doneOn: on };
    if (withInterest && !rates.has(agreementId)) rates.set(agreementId, rateOf(agreementId));
    return {
      obligation,
      standing: standingOf(obligation, paid.get(obligation.id) ?? [], today, rates.get(agreementId)),
    };
  });
}
