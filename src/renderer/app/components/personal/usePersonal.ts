// What the vault says of one person or of itself; asked again after each change made here.
import { useCallback, useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { call } from '../../lib/desk';

export type MaskedPerson = RouteOutput<'personal.masked'>['persons'][number];
export type VaultStatus = RouteOutput<'personal.status'>;

interface Personal {
  readonly status: VaultStatus | null;
  readonly persons: readonly MaskedPerson[];
  readonly error: DeskError | null;
  readonly refetch: () => void;
}

/** @param ids none = all persons of the vault */
export function usePersonal(ids?: readonly string[]): Personal {
  const [state, setState] = useState<Omit<Personal, 'refetch'>>({ status: null, persons: [], error: null });
  const key = ids?.join(' ');
  const refetch = useCallback(() => {
    const ask = async (): Promise<void> => {
      const status = await call('personal.status', {});
      if (!status.ok) return setState({ status: null, persons: [], error: status.error });
      if (status.value.state !== 'open') return setState({ status: status.value, persons: [], error: null });
      const input = key === undefined ? {} : { ids: key === '' ? [] : key.split(' ') };
      const found = await call('personal.masked', input);
      setState({
        status: status.value,
        persons: found.ok ? found.value.persons : [],
        error: found.ok ? null : found.error,
      });
    };
    void ask();
  }, [key]);
  useEffect(refetch, [refetch]);
  return { ...state, refetch };
}
