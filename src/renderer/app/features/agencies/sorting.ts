// Lines of the table as the screen shows them: figures with their scores, filtered by a word and sorted. Pure.
import {
  type AgencyFigures,
  costPerCase,
  grantPermille,
  monthsToGrant,
  type ScoreNode,
  type ScoreWeights,
  scoreAgency,
} from '../../../../domain/patents/agencies';
import type { AgencyRow } from '../../../../shared/store/queries/agencies';
import type { GridSort } from '../../components/gridTypes';

export interface ScoredLine extends AgencyRow {
  readonly score: ScoreNode;
}

export const partPoints = (score: ScoreNode, key: ScoreNode['key']): number | null =>
  score.parts.find((part) => part.key === key)?.points ?? null;

const values: Readonly<Record<string, (line: ScoredLine) => number | null | undefined>> = {
  cases: ({ figures }) => figures.cases,
  granted: ({ figures }) => figures.granted,
  refused: ({ figures }) => figures.refused,
  withdrawn: ({ figures }) => figures.withdrawn,
  pending: ({ figures }) => figures.pending,
  grantRate: ({ figures }) => grantPermille(figures),
  months: ({ figures }) => monthsToGrant(figures),
  cost: ({ figures }) => costPerCase(figures),
  drafting: ({ score }) => partPoints(score, 'drafting'),
  timeliness: ({ score }) => partPoints(score, 'timeliness'),
  composite: ({ score }) => score.points,
};
const collator = new Intl.Collator('zh-Hans-CN', { numeric: true });

export const scored = (
  rows: readonly AgencyRow[],
  office: AgencyFigures,
  weights: ScoreWeights,
): ScoredLine[] => rows.map((row) => ({ ...row, score: scoreAgency(row.figures, office, weights) }));

/** What is not known comes last in either direction. */
export function arranged(lines: readonly ScoredLine[], text: string, sort: GridSort): ScoredLine[] {
  const word = text.trim().toLowerCase();
  const found = lines.filter(({ name, agency, names }) =>
    [name, agency ?? '', ...names].some((one) => one.toLowerCase().includes(word)),
  );
  const value = values[sort.key];
  const sign = sort.descending ? -1 : 1;
  return found.sort((a, b) => {
    if (value === undefined) return sign * collator.compare(a.name, b.name);
    const [x, y] = [value(a), value(b)];
    if (x == null || y == null) return Number(x == null) - Number(y == null);
    return sign * (x - y) || collator.compare(a.name, b.name);
  });
}

/** The line that was chosen. A record that is made, undone or given an alias changes its key, but not its spellings. */
export type Chosen = Pick<ScoredLine, 'key'> & Partial<Pick<ScoredLine, 'names' | 'agency'>>;

export function placeOf(lines: readonly ScoredLine[], chosen: Chosen | undefined): number {
  if (chosen === undefined) return -1;
  const same = lines.findIndex((line) => line.key === chosen.key);
  if (same >= 0 || chosen.agency !== undefined) return same;
  return lines.findIndex((line) => line.names.some((name) => chosen.names?.includes(name)));
}
