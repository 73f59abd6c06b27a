// How many patents each scope holds, so that the choice says what will be printed.
import { useDeskQuery } from '../../../lib/useQuery';
import { isNarrowed, type Request, type Scope } from './request';

export function useScopeCounts(handed: Request | undefined): Partial<Record<Scope, number>> {
  const narrowed = isNarrowed(handed);
  const list = useDeskQuery(
    'patents.list',
    { text: handed?.text ?? '', filter: handed?.filter ?? {}, limit: 1 },
    { entities: ['patent'] },
  );
  return {
    all: list.data?.all,
    filter: narrowed ? list.data?.total : undefined,
    selection: handed?.ids?.length,
  };
}
