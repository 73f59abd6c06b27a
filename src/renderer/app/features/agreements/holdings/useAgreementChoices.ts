// Agreements a holding can belong to.
import { isoDay } from '../../../lib/dateDistance';
import { useDeskQuery } from '../../../lib/useQuery';

export function useAgreementChoices(): readonly { readonly value: string; readonly label: string }[] {
  const found = useDeskQuery(
    'register.list',
    { today: isoDay(new Date()), limit: 5000 },
    { entities: ['agreement'], keepPrevious: true },
  );
  return (found.data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }));
}
