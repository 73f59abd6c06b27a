// The state of a disclosure as a badge.
import type { DisclosureState } from '../../../../domain/patents/registers';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';

const TONE: Readonly<Record<DisclosureState, Tone>> = {
  draft: 'grey',
  submitted: 'ink',
  evaluating: 'ink',
  decided: 'amber',
  filed: 'green',
  closed: 'grey',
};

export function StateBadge({ state }: { readonly state: DisclosureState }) {
  const t = useT();
  return <StatusBadge tone={TONE[state]} label={t(`domain.disclosure.${state}`)} testId="disclosure-state" />;
}
