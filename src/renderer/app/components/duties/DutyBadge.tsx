// Where an obligation stands, as word, icon and colour.
import type { DutyRow } from '../../../../shared/store/queries/register';
import { useT } from '../../lib/i18n';
import { StatusBadge, type Tone } from '../StatusBadge';

const DUTIES: Readonly<Record<DutyRow['state'], Tone>> = {
  open: 'grey',
  soon: 'amber',
  overdue: 'red',
  partly: 'amber',
  done: 'green',
  doneLate: 'green',
  waived: 'grey',
  disputed: 'violet',
};

export function DutyBadge({ state }: { readonly state: DutyRow['state'] }) {
  const t = useT();
  return <StatusBadge tone={DUTIES[state]} label={t(`agreements.duty.${state}`)} />;
}
