// A document from options to paper: prepared at once, and again soon after the options have changed; of long ones only when
// asked for, because those take their time.
import { useCallback, useEffect, useRef, useState } from 'react';
import { withNumber } from '../../../../../shared/print';
import type { DeskError } from '../../../../../shared/result';
import type { RouteOutput } from '../../../../../shared/routes';
import { call } from '../../../lib/desk';
import type { Source } from './request';

export type Prepared = RouteOutput<'report.prepare'>;

export interface Report {
  readonly prepared: Prepared | null;
  readonly error: DeskError | null;
  readonly busy: boolean;
  /** The options on screen are not those of the preview. */
  readonly stale: boolean;
  /** The preview waits to be asked: the last one was long. */
  readonly isManual: boolean;
  readonly prepare: () => Promise<Prepared | null>;
  /** The document of the present options, prepared if it is not yet. */
  readonly current: () => Promise<Prepared | null>;
  /** The document was put out and has its number now: shown above it and on it. */
  readonly numbered: (job: string, documentNumber: string) => void;
}

const named = (prepared: Prepared, documentNumber: string): Prepared =>
  documentNumber === ''
    ? prepared
    : { ...prepared, documentNumber, url: withNumber(prepared.url, documentNumber) };

/** ms after the last change. */
const pause = 500;
/** Rows of a document that is prepared again without being asked. */
const short = 5000;

const ask = (source: Source) => {
  if ('paper' in source) return call('report.paper', source.paper);
  if ('request' in source) return call('report.prepare', source.request);
  if ('record' in source) return call('report.record', source.record);
  return call('report.statistic', { request: source.statistic, watermark: source.watermark });
};

/** @param source null = something is not chosen yet: nothing is prepared */
export function useReport(source: Source | null): Report {
  const key = source === null ? null : JSON.stringify(source);
  const [made, setMade] = useState<{ key: string; prepared: Prepared } | null>(null);
  const [failed, setFailed] = useState<{ key: string; error: DeskError } | null>(null);
  const [busy, setBusy] = useState(false);
  const latest = useRef(0);

  const prepare = useCallback(async () => {
    if (key === null) return null;
    latest.current += 1;
    const turn = latest.current;
    setBusy(true);
    const result = await ask(JSON.parse(key) as Source);
    if (turn !== latest.current) return null;
    setBusy(false);
    setFailed(result.ok ? null : { key, error: result.error });
    if (!result.ok) return null;
    setMade({ key, prepared: result.value });
    return result.value;
  }, [key]);

  const isManual = made !== null && made.prepared.rows > short;
  const wait = useRef<number | null>(0);
  wait.current = isManual ? null : made === null && failed === null ? 0 : pause;
  useEffect(() => {
    if (wait.current === null) return;
    const timer = setTimeout(() => void prepare(), wait.current);
    return () => clearTimeout(timer);
  }, [prepare]);

  const stale = made !== null && made.key !== key;
  const current = async (): Promise<Prepared | null> => (made && !stale ? made.prepared : prepare());
  const numbered = (job: string, documentNumber: string): void =>
    setMade((now) =>
      now?.prepared.job === job ? { ...now, prepared: named(now.prepared, documentNumber) } : now,
    );
  const isShown = key !== null && (made === null || failed !== null);
  return {
    prepared: key === null || failed?.key === key ? null : (made?.prepared ?? null),
    error: isShown && failed?.key === key ? failed.error : null,
    busy,
    stale,
    isManual,
    prepare,
    current,
    numbered,
  };
}
