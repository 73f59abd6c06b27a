// Where an agreement stands, as word, icon and colour.
import type { QueryOutput } from '../../../../shared/store/queries';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';

type State = QueryOutput<'register.list'>['rows'][number]['state'];

const STATES: Readonly<Record<State, Tone>> = {
  draft: 'grey',
  active: 'green',
  expired: 'amber',
  terminated: 'red',
  closed: 'grey',
};

export function StateBadge({ state, confirmed }: { readonly state: State; readonly confirmed: boolean }) {
  const t = useT();
  if (state === 'active' && !confirmed)
    return <StatusBadge tone="ink" label={t('agreements.unconfirmed')} testId="agreement-state" />;
  return (
    <StatusBadge tone={STATES[state]} label={t(`domain.agreementState.${state}`)} testId="agreement-state" />
  );
}
