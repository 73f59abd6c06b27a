// What is stored about the platform connection; asked again after each save. The token itself never comes here.
import { useCallback, useEffect, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { call } from '../../lib/desk';

export type Connection = RouteOutput<'submission.settings'>;

export interface ConnectionState {
  readonly settings: Connection | null;
  readonly error: DeskError | null;
  readonly reload: () => Promise<void>;
}

export function useConnection(): ConnectionState {
  const [settings, setSettings] = useState<Connection | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const reload = useCallback(async () => {
    const result = await call('submission.settings', {});
    if (result.ok) setSettings(result.value);
    setError(result.ok ? null : result.error);
  }, []);
  useEffect(() => void reload(), [reload]);
  return { settings, error, reload };
}
