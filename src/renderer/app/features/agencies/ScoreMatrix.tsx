// Points of the bids by criterion: of the jury as one, or of each judge; the price earns its points by the formula.
import { Switch, Text } from '@mantine/core';
import { formatAmount } from '../../../../domain/money';
import { priceFormula, type TenderEvaluation } from '../../../../domain/patents/agencies';
import type { Tender } from '../../../../domain/patents/records';
import { Section } from '../../components/fields/Section';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import classes from './agencies.module.css';
import { ScoreCell } from './ScoreCell';
import type { SaveTender } from './TenderEditor';
import { judgedApart, withJudgesApart, withScore } from './tenderEdits';

interface ScoreMatrixProps {
  readonly tender: Tender;
  readonly result: TenderEvaluation;
  readonly onChange: SaveTender;
}

export function ScoreMatrix({ tender, result, onChange }: ScoreMatrixProps) {
  const t = useT();
  const { criteria, bids, judges } = tender;
  const apart = judgedApart(tender);
  if (criteria.length === 0 || bids.length === 0) return null;
  const formula = (bid: number, criterion: number): string => {
    const points = result.ranking.find(({ index }) => index === bid)?.points[criterion]?.points;
    return points == null ? '' : formatAmount(points, { group: false });
  };
  const raters = apart ? judges.map((name, judge) => ({ name, judge })) : [{ name: '', judge: -1 }];
  return (
    <Section title={t('agencies.scores')} aside={<UnverifiedBadge source={priceFormula.source} />}>
      <Switch
        size="xs"
        my={6}
        label={t('agencies.perJudge')}
        description={t('agencies.perJudgeHint')}
        checked={apart}
        disabled={judges.length === 0}
        onChange={(event) => {
          const apart = event.currentTarget.checked;
          onChange((now) => withJudgesApart(now, apart));
        }}
        data-testid="judges-apart"
      />
      <div className={classes.matrix}>
        <table className={classes.table} data-testid="score-matrix">
          <thead>
            <tr>
              <th>{t('agencies.name')}</th>
              {apart && <th>{t('agencies.judges')}</th>}
              {criteria.map((one) => (
                <th key={one.name} data-align="right">
                  {one.name}（{one.weight}）
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bids.flatMap((bid, at) =>
              raters.map(({ name, judge }, rater) => (
                <tr key={`${bid.agency} ${judge}`}>
                  {rater === 0 && <td rowSpan={raters.length}>{bid.agency}</td>}
                  {apart && <td>{name}</td>}
                  {criteria.map((criterion, column) => {
                    const row = at * raters.length + rater;
                    const given = judge < 0 ? bid.scores : bid.judgeScores?.[judge];
                    const who = name || t('agencies.scoreAll');
                    return (
                      <td key={criterion.name} data-align="right">
                        {criterion.kind === 'price' && bid.priceFen ? (
                          <Text size="xs" c="dimmed" span>
                            {rater === 0 && t('agencies.byFormula', { points: formula(at, column) })}
                          </Text>
                        ) : (
                          <ScoreCell
                            points={given?.[column] ?? null}
                            row={row}
                            column={column}
                            label={t('agencies.scoreOf', {
                              judge: who,
                              agency: bid.agency,
                              criterion: criterion.name,
                            })}
                            testId={`score-${row}-${column}`}
                            onSave={(points) =>
                              onChange(
                                (now) => withScore(now, { bid: at, judge, criterion: column }, points),
                                true,
                              )
                            }
                          />
                        )}
                      </td>
                    );
                  })}
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
      <Text size="xs" c="dimmed" mt={4}>
        {t('agencies.scoresHint')}
      </Text>
    </Section>
  );
}
