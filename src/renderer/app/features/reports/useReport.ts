// A document from request to paper: prepared once, prepared again when asked, saved and printed. A document number
// is taken each time, so nothing is prepared that nobody asked for.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { call } from '../../lib/desk';
import type { Request } from './request';

export type Prepared = RouteOutput<'report.prepare'>;

export interface Report {
  readonly prepared: Prepared | null;
  readonly error: DeskError | null;
  readonly busy: boolean;
  /** The options on screen are not those of the preview. */
  readonly stale: boolean;
  readonly prepare: () => Promise<Prepared | null>;
  /** The document of the present options, prepared if it is not yet. */
  readonly current: () => Promise<Prepared | null>;
}

export function useReport(request: Request): Report {
  const key = JSON.stringify(request);
  const [made, setMade] = useState<{ key: string; prepared: Prepared } | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);

  const prepare = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    const result = await call('report.prepare', JSON.parse(key) as Request);
    if (turn !== latest.current) return null;
    setBusy(false);
    setError(result.ok ? null : result.error);
    setMade(result.ok ? { key, prepared: result.value } : null);
    return result.ok ? result.value : null;
  }, [key]);

  const first = useRef(prepare);
  useEffect(() => void first.current(), []);

  const stale = made !== null && made.key !== key;
  const current = async (): Promise<Prepared | null> => (made && !stale ? made.prepared : prepare());
  return { prepared: made?.prepared ?? null, error, busy, stale, prepare, current };
}
