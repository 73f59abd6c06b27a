// The offers of a deal, every version judged; what was judged is kept until terms or facts change.
import { useMemo } from 'react';
import { useDeskQuery } from '../../../lib/useQuery';
import { type Judged, judge, type OffersAnswer, type VersionOffer, type Whims } from './judge';

/** Records that offers rest on. */
const entities = ['offer', 'deal', 'patent', 'agreement', 'policy'];

export interface Version {
  readonly offer: VersionOffer;
  readonly judged: Judged;
}

export const useOffers = (dealId: string, today: string) =>
  useDeskQuery('offers.of', { dealId, today }, { entities, keepPrevious: true });

export const useVersions = (answer: OffersAnswer, today: string, whims: Whims): readonly Version[] =>
  useMemo(
    () => answer.offers.map((offer) => ({ offer, judged: judge(answer, offer.terms, today, whims) })),
    [answer, today, whims],
  );
