// Columns of the table of agencies; with the panel beside it only those that fit are shown.
import { isSmall, scoringRules } from '../../../../domain/patents/agencies';
import type { GridColumn } from '../../components/gridTypes';
import type { Translate } from '../../lib/i18n';
import classes from './agencies.module.css';
import { Figure } from './Figure';
import { costText, monthsText, pointsText } from './figureText';
import type { CasesWanted } from './openCases';
import { RateCell } from './RateCell';
import { partPoints, type ScoredLine } from './sorting';

type Open = (line: ScoredLine, figure: CasesWanted['figure']) => void;
type Count = 'cases' | 'granted' | 'refused' | 'withdrawn' | 'pending';

const right = { align: 'right' as const };

function Score({ line, points, t }: { line: ScoredLine; points: number | null; t: Translate }) {
  if (points === null) return <span className={classes.quiet}>—</span>;
  const small = isSmall(line.figures);
  const hint = small ? t('agencies.small', { n: scoringRules.smallNumber }) : undefined;
  return (
    <span className={small ? classes.quiet : undefined} title={hint}>
      {pointsText(points)}
    </span>
  );
}

export function columnsOf(
  t: Translate,
  by: 'agency' | 'agent',
  narrow: boolean,
  open: Open,
): GridColumn<ScoredLine>[] {
  const count = (key: Count, width: string): GridColumn<ScoredLine> => ({
    key,
    label: t(`agencies.${key}`),
    width,
    sortKey: key,
    ...right,
    render: (line) => (
      <Figure
        count={line.figures[key]}
        label={`${line.name} ${t(`agencies.${key}`)}`}
        onOpen={() => open(line, key)}
        testId={`agency-${key}`}
      />
    ),
  });
  const text = (
    key: 'months' | 'cost' | 'drafting' | 'timeliness' | 'composite',
    width: string,
    render: GridColumn<ScoredLine>['render'],
  ): GridColumn<ScoredLine> => ({
    key,
    label: t(`agencies.${key}`),
    width,
    sortKey: key,
    ...right,
    render,
  });
  const name: GridColumn<ScoredLine> = {
    key: 'name',
    label: t(by === 'agency' ? 'agencies.name' : 'agencies.agent'),
    width: by === 'agency' ? 'minmax(170px, 1fr)' : 'minmax(90px, 1fr)',
    sortKey: 'name',
    render: (line) => line.name,
  };
  const agency: GridColumn<ScoredLine> = {
    key: 'agency',
    label: t('agencies.name'),
    width: 'minmax(170px, 1fr)',
    render: (line) => line.agency ?? '',
  };
  const rate: GridColumn<ScoredLine> = {
    key: 'grantRate',
    label: t('agencies.grantRate'),
    width: '176px',
    sortKey: 'grantRate',
    ...right,
    render: (line) => <RateCell figures={line.figures} />,
  };
  const composite = text('composite', '84px', (line) => (
    <Score line={line} points={line.score.points} t={t} />
  ));
  const first = [name, ...(by === 'agent' ? [agency] : []), count('cases', '76px')];
  if (narrow) return [...first, rate, text('months', '116px', (line) => monthsText(line.figures)), composite];
  return [
    ...first,
    count('granted', '72px'),
    count('refused', '72px'),
    count('withdrawn', '72px'),
    ...(by === 'agency' ? [count('pending', '72px')] : []),
    rate,
    text('months', '116px', (line) => monthsText(line.figures)),
    text('cost', '116px', (line) => costText(line.figures)),
    text('drafting', '76px', (line) => (
      <Score line={line} points={partPoints(line.score, 'drafting')} t={t} />
    )),
    text('timeliness', '76px', (line) => (
      <Score line={line} points={partPoints(line.score, 'timeliness')} t={t} />
    )),
    composite,
  ];
}
