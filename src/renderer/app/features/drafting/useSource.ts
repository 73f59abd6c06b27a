// The facts a draft is written from: the record the page was opened with, and what the office says of itself.
import type { DraftFacts } from '../../../../domain/drafting/facts';
import { factsOfAgreement, factsOfDeal } from '../../../../domain/drafting/fromRecords';
import type { DeskError } from '../../../../shared/result';
import type { QueryOutput } from '../../../../shared/store/queries';
import { useDeskQuery } from '../../lib/useQuery';
import { usePageParams } from '../../state/navigation';

export type Source = QueryOutput<'drafting.source'>;

export interface DraftingSource {
  /** Null where the page was opened without a record. */
  readonly source: Source | null;
  readonly facts: DraftFacts | null;
  readonly loading: boolean;
  readonly error: DeskError | null;
}

const keys = ['organisation.name', 'organisation.code', 'user.name'];
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The version both sides agreed to, else the newest. */
function offerOf({ deal, offers }: Source, offerId: string | null): Source['offers'][number] | undefined {
  const wanted = offerId ?? deal?.agreedOfferId;
  return offers.find(({ id }) => id === wanted) ?? offers[0];
}

export function useSource(offerId: string | null): DraftingSource {
  const params = usePageParams('drafting');
  const isGiven = params?.dealId !== undefined || params?.agreementId !== undefined;
  const found = useDeskQuery(
    'drafting.source',
    { dealId: params?.dealId, agreementId: params?.agreementId },
    { entities: ['deal', 'offer', 'agreement', 'patent'], enabled: isGiven },
  );
  const office = useDeskQuery('settings.get', { keys }, { entities: ['settings'] });
  const source = isGiven ? (found.data ?? null) : null;
  const values = office.data?.values ?? {};
  const code = textOf(values['organisation.code']);
  const officer = textOf(values['user.name']);
  const us = {
    name: textOf(values['organisation.name']),
    ...(code === '' ? {} : { code }),
    ...(officer === '' ? {} : { officer }),
  };
  const facts =
    source === null
      ? null
      : source.agreement !== null
        ? factsOfAgreement(source.agreement, source.patents, us)
        : source.deal === null
          ? null
          : factsOfDeal(source.deal, offerOf(source, offerId), source.patents, us);
  return { source, facts, loading: isGiven && found.data === undefined, error: found.error };
}
