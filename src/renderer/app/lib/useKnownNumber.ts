// Whether a patent with this application number is in the store already.
import type { PatentRow } from '../../../shared/store/queries';
import { useDeskQuery } from './useQuery';

/** @param canonical the number in its canonical form; undefined = nothing to look for yet */
export function useKnownNumber(canonical: string | undefined): PatentRow | undefined {
  const found = useDeskQuery(
    'patents.list',
    { text: canonical ?? '', limit: 5 },
    { entities: ['patent'], enabled: canonical !== undefined },
  );
  if (canonical === undefined) return undefined;
  return found.data?.rows.find((row) => row.applicationNumber === canonical);
}
