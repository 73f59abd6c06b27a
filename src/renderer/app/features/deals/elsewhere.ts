// Pages of others that a negotiation leads to. Features meet only in the navigation.
import { go } from '../../state/navigation';

export function openDealPage(page: 'drafting' | 'filings' | 'agreement', dealId: string, id?: string): void {
  if (page === 'drafting') go('drafting', { dealId });
  else if (page === 'filings') go('filings', { dealId });
  else go('agreements', id === undefined ? { dealId } : { id });
}
