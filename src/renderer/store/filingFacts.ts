// Collects what the pre-checks of a filing rest on, from the records as they are.

import type { Draft, FilingFacts } from '../../domain/declarations/facts';
import { houseOn } from '../../domain/distribution';
import type { Deal } from '../../domain/patents/records';
import { officeRules } from './deadlineFacts';
import { houseNow } from './house';
import type { StoreState } from './state';

/** What is the same for every filing of one answer. */
export type FilingOffice = Pick<
  FilingFacts,
  'today' | 'organisation' | 'organisationCode' | 'days' | 'noticeTerm'
>;

export async function filingOffice(state: StoreState, today: string): Promise<FilingOffice> {
  const [{ days }, { house }, name, code] = await Promise.all([
    officeRules(state),
    houseNow(state),
    state.db.settings.get('organisation.name'),
    state.db.settings.get('organisation.code'),
  ]);
  const { days: count, unit } = houseOn(house, today).publicity;
  return {
    today,
    days,
    organisation: typeof name?.value === 'string' ? name.value : '',
    ...(typeof code?.value === 'string' ? { organisationCode: code.value } : {}),
    noticeTerm: { days: count, unit },
  };
}

/** The deal a filing belongs to: its own, that of its agreement, or the one that led to the agreement. */
function dealOf(state: StoreState, { dealId, agreementId }: Draft): Deal | undefined {
  const own =
    dealId ?? (agreementId === undefined ? undefined : state.small.agreement.get(agreementId)?.dealId);
  if (own !== undefined) return state.small.deal.get(own);
  if (agreementId === undefined) return undefined;
  return [...state.small.deal.values()].find((deal) => deal.agreementId === agreementId);
}

export async function filingFacts(
  state: StoreState,
  draft: Draft,
  office: FilingOffice,
): Promise<FilingFacts> {
  const found = await state.heaps.patent.getMany(draft.patentIds);
  const patents = draft.patentIds.flatMap((id) => found.get(id) ?? []);
  const own = new Set<string>(draft.patentIds);
  const shares = (ids: readonly string[]): boolean => ids.some((id) => own.has(id));
  const agreement =
    draft.agreementId === undefined ? undefined : state.small.agreement.get(draft.agreementId);
  const deal = dealOf(state, draft);
  const agreementId = draft.agreementId ?? deal?.agreementId;
  const projectIds = new Set(patents.flatMap((patent) => patent.projectIds));
  return {
    ...office,
    patents,
    ...(agreement === undefined ? {} : { agreement }),
    ...(deal === undefined ? {} : { deal }),
    filings: [...state.small.filing.values()].filter(
      (one) =>
        one.id !== draft.id &&
        (shares(one.patentIds) ||
          (agreementId !== undefined && one.agreementId === agreementId) ||
          (deal !== undefined && one.dealId === deal.id)),
    ),
    agreements: [...state.small.agreement.values()].filter((one) => shares(one.patentIds)),
    matters: [...state.small.matter.values()].filter((one) => shares(one.patentIds)),
    projects: [...projectIds].flatMap((id) => state.small.project.get(id) ?? []),
  };
}
