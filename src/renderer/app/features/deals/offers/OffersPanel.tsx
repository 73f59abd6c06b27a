// Offers of one negotiation: versions side by side with their money underneath. The deal room mounts it.
import { useT } from '../../../lib/i18n';

interface OffersPanelProps {
  readonly dealId: string;
}

export function OffersPanel({ dealId }: OffersPanelProps) {
  const t = useT();
  return <section aria-label={t('domain.entity.offer')} data-testid="offers-panel" data-deal={dealId} />;
}
