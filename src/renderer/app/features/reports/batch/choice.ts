// Which runs a batch is chosen from: their years and agreements, and what is left of them under a choice.
import type { QueryOutput } from '../../../../../shared/store/queries';

export type BatchRun = QueryOutput<'run.list'>['rows'][number];
type Choosable = Pick<BatchRun, 'agreementId' | 'agreementTitle' | 'upTo' | 'executedOn'>;

/** A run belongs to the year it was paid in; until then to the year it reckons with. */
export const yearOf = ({ executedOn, upTo }: Pick<Choosable, 'executedOn' | 'upTo'>): string =>
  (executedOn ?? upTo).slice(0, 4);

/** Newest first. */
export const yearsOf = (rows: readonly Choosable[]): string[] =>
  [...new Set(rows.map(yearOf))].sort().reverse();

export const agreementsOf = (rows: readonly Choosable[]): { id: string; title: string }[] =>
  [...new Map(rows.map(({ agreementId, agreementTitle }) => [agreementId as string, agreementTitle]))]
    .map(([id, title]) => ({ id, title }))
    .sort((a, b) => a.title.localeCompare(b.title, 'zh-CN'));

/** An empty choice narrows nothing. */
export const narrowed = <R extends Choosable>(
  rows: readonly R[],
  { year, agreement }: { year: string; agreement: string },
): R[] =>
  rows.filter(
    (row) => (year === '' || yearOf(row) === year) && (agreement === '' || row.agreementId === agreement),
  );
