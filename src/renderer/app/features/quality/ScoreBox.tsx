// The score as a figure with a ring around it, what it is made of, and how it moved.
import { Text } from '@mantine/core';
import type { QueryOutput } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import classes from './quality.module.css';
import type { Reading } from './trend';

const radius = 26;
const around = 2 * Math.PI * radius;

export const toneOf = (score: number): 'green' | 'amber' | 'red' =>
  score >= 90 ? 'green' : score >= 60 ? 'amber' : 'red';

export interface ScoreBoxProps {
  readonly report: QueryOutput<'quality.report'>;
  readonly earlier: Reading | undefined;
}

export function ScoreBox({ report, earlier }: ScoreBoxProps) {
  const t = useT();
  const score = report.score ?? 0;
  const trend = (): string => {
    if (!earlier) return t('quality.trendFirst');
    const n = score - earlier.score;
    if (n === 0) return t('quality.trendSame', { on: earlier.on, score: earlier.score });
    return t(n > 0 ? 'quality.trendUp' : 'quality.trendDown', { on: earlier.on, n: Math.abs(n) });
  };
  return (
    <div className={classes.score} title={t('quality.scoreHow')}>
      <svg viewBox="0 0 64 64" className={classes.ring} data-tone={toneOf(score)} aria-hidden="true">
        <circle cx="32" cy="32" r={radius} className={classes.ringBack} />
        <circle
          cx="32"
          cy="32"
          r={radius}
          className={classes.ringFront}
          strokeDasharray={`${(around * score) / 100} ${around}`}
          transform="rotate(-90 32 32)"
        />
      </svg>
      <div>
        <Text size="xs" c="dimmed">
          {t('quality.score')}
        </Text>
        <Text span className={classes.scoreFigure} data-testid="quality-score">
          {report.score ?? '—'}
        </Text>
        <Text span size="sm">
          {` ${t('quality.scoreUnit')}`}
        </Text>
        <Text size="xs" c="dimmed" className={classes.figures}>
          {t('quality.scoreBasis', { patents: report.patents.toLocaleString('en-US') })}
        </Text>
        <Text size="xs" c="dimmed">
          {trend()}
        </Text>
      </div>
    </div>
  );
}
