// The offers of a deal, every version judged; what was judged is kept until terms or facts change.
import { useMemo } from 'react';
import {
  judge,
  type OffersAnswer,
  type Version,
  type Whims,
} from '../../../../../domain/negotiation/offers/judge';
import { useDeskQuery } from '../../../lib/useQuery';

/** Records that offers rest on. */
const entities = ['offer', 'deal', 'patent', 'agreement', 'policy'];

export const useOffers = (dealId: string, today: string) =>
  useDeskQuery('offers.of', { dealId, today }, { entities, keepPrevious: true });

export const useVersions = (answer: OffersAnswer, today: string, whims: Whims): readonly Version[] =>
  useMemo(
    () => answer.offers.map((offer) => ({ offer, judged: judge(answer, offer.terms, today, whims) })),
    [answer, today, whims],
  );
