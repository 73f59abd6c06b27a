// A document from request to paper: prepared once, prepared again when asked, saved and printed. A document number
// is taken each time, so nothing is prepared that nobody asked for.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DeskError } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import type { StatisticRequest } from '../../../../shared/store/queries/statistics';
import { call } from '../../lib/desk';
import type { Paper, ReportForm, Request } from './request';

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

/** What is to be printed: a set of patents, or a paper as another page made it. */
export type Source =
  | { readonly request: Request }
  | { readonly paper: Paper }
  | { readonly statistic: StatisticRequest; readonly watermark: ReportForm['watermark'] };

const ask = (source: Source) => {
  if ('paper' in source) return call('report.paper', source.paper);
  if ('request' in source) return call('report.prepare', source.request);
  return call('report.statistic', { request: source.statistic, watermark: source.watermark });
};

const kindOf = (source: Source): string =>
  'paper' in source ? 'paper' : 'request' in source ? source.request.kind : source.statistic.kind;

export function useReport(source: Source): Report {
  const key = JSON.stringify(source);
  const [made, setMade] = useState<{ key: string; prepared: Prepared } | null>(null);
  const [error, setError] = useState<DeskError | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);

  const prepare = useCallback(async () => {
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    const result = await ask(JSON.parse(key) as Source);
    if (turn !== latest.current) return null;
    setBusy(false);
    setError(result.ok ? null : result.error);
    setMade(result.ok ? { key, prepared: result.value } : null);
    return result.ok ? result.value : null;
  }, [key]);

  const kind = kindOf(source);
  const newest = useRef(prepare);
  newest.current = prepare;
  const shown = useRef<string | null>(null);
  // Another paper is another preview at once; other options wait until they are asked for.
  useEffect(() => {
    if (shown.current === kind) return;
    shown.current = kind;
    void newest.current();
  }, [kind]);

  const stale = made !== null && made.key !== key;
  const current = async (): Promise<Prepared | null> => (made && !stale ? made.prepared : prepare());
  return { prepared: made?.prepared ?? null, error, busy, stale, prepare, current };
}
