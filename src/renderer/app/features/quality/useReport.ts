// The report of today, how far the store is with it, and the score of an earlier day to compare with.
import { useEffect, useState } from 'react';
import type { QueryOutput } from '../../../../shared/store/queries';
import { isoDay } from '../../lib/dateDistance';
import { command, query } from '../../lib/desk';
import { type DeskQuery, useDeskQuery } from '../../lib/useQuery';
import { type Reading, readingBefore, readingsOf, withReading } from './trend';

type Report = QueryOutput<'quality.report'>;

/** Whatever a check looks at. */
export const watched = ['patent', 'department', 'person', 'project', 'agency', 'settings'] as const;

const scoresKey = 'quality.scores';
const pollMs = 250;

export interface ReportState extends DeskQuery<Report> {
  readonly today: string;
  readonly progress: QueryOutput<'quality.progress'> | null;
  readonly earlier: Reading | undefined;
}

export function useReport(): ReportState {
  const today = isoDay(new Date());
  const report = useDeskQuery('quality.report', { today }, { entities: watched, keepPrevious: true });
  const progress = useProgress(report.data === undefined && report.error === null);
  const stored = useDeskQuery('settings.get', { keys: [scoresKey] }, { entities: ['settings'] });
  const known = stored.data !== undefined;
  const readings = readingsOf(stored.data?.values[scoresKey]);
  const score = report.data?.score;
  const next = known && score !== undefined ? withReading(readings, { on: today, score }) : null;
  const text = next === null ? '' : JSON.stringify(next);
  useEffect(() => {
    if (text !== '') void command('settings.put', { values: { [scoresKey]: JSON.parse(text) } });
  }, [text]);
  return { ...report, today, progress, earlier: readingBefore(readings, today) };
}

function useProgress(waiting: boolean): QueryOutput<'quality.progress'> | null {
  const [progress, setProgress] = useState<QueryOutput<'quality.progress'> | null>(null);
  useEffect(() => {
    if (!waiting) return setProgress(null);
    const timer = setInterval(() => {
      void query('quality.progress', {}).then((result) => result.ok && setProgress(result.value));
    }, pollMs);
    return () => clearInterval(timer);
  }, [waiting]);
  return progress;
}
