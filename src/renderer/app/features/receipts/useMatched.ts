// Asks the store about lines of a file, and again when the books change. Long lists are compared by identity, not as text.
import { useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { QueryInput, QueryName, QueryOutput } from '../../../../shared/store/queries';
import { query } from '../../lib/desk';
import { queryCache } from '../../lib/useQuery';

const BOOKS = ['income', 'agreement'];

/** @param input must stay the same object while the question is the same; null asks nothing */
export function useMatched<N extends QueryName>(
  name: N,
  input: QueryInput<N> | null,
): { readonly data: QueryOutput<N> | null; readonly error: DeskError | null } {
  const [data, setData] = useState<QueryOutput<N> | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  useEffect(() => {
    if (input === null) return setData(null);
    let isLatest = true;
    const ask = async (): Promise<void> => {
      const found = await query(name, input);
      if (!isLatest) return;
      if (found.ok) setData(found.value);
      setError(found.ok ? null : found.error);
    };
    void ask();
    const stop = queryCache.watch(BOOKS, () => void ask());
    return () => {
      isLatest = false;
      stop();
    };
  }, [name, input]);
  return { data, error };
}
