// The ranking with every sum behind it, what has to be looked at, and the choice.
import { Button, Text, VisuallyHidden } from '@mantine/core';
import { formatAmount } from '../../../../domain/money';
import {
  problemText,
  type RankedBid,
  type TenderEvaluation,
  totalText,
} from '../../../../domain/patents/agencies';
import type { Tender } from '../../../../domain/patents/records';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { StatusBadge } from '../../components/StatusBadge';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import classes from './agencies.module.css';
import type { SaveTender } from './TenderEditor';

interface TenderResultProps {
  readonly tender: Tender;
  readonly result: TenderEvaluation;
  readonly onChange: SaveTender;
}

export function TenderResult({ tender, result, onChange }: TenderResultProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const { ranking, problems, final } = result;
  const why = (bid: RankedBid) =>
    bid.points.map(({ criterion, points, weight }, place) => (
      <span key={criterion}>
        {place > 0 && ' ＋ '}
        <span className={classes.term}>
          {t('agencies.whyWinner', {
            criterion: tender.criteria[criterion]?.name ?? '',
            points: points === null ? '—' : formatAmount(points, { group: false }),
            weight,
          })}
        </span>
      </span>
    ));
  return (
    <Section title={t('agencies.result')}>
      {ranking.length > 0 && (
        <table className={classes.table} data-testid="tender-result">
          <thead>
            <tr>
              <th data-align="right">{t('agencies.rank')}</th>
              <th>{t('agencies.name')}</th>
              <th data-align="right">{t('agencies.bidPrice')}</th>
              <th>{t('agencies.basis')}</th>
              <th data-align="right">{t('agencies.total')}</th>
              <th>
                <VisuallyHidden>{t('agencies.choose')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {ranking.map((bid) => {
              const won = tender.winner === bid.agency;
              return (
                <tr key={bid.index} data-winner={won || undefined}>
                  <td data-align="right">{final ? bid.rank : '—'}</td>
                  <td>
                    {bid.agency}
                    {won && (
                      <span className={classes.winner}>
                        <StatusBadge
                          tone="green"
                          label={t('agencies.chosenOn', { date: tender.decidedOn ?? '' })}
                          testId="tender-winner"
                        />
                      </span>
                    )}
                  </td>
                  <td data-align="right">{bid.priceFen === undefined ? '—' : formatAmount(bid.priceFen)}</td>
                  <td>
                    {why(bid)}
                    {bid.byPrice && final && (
                      <Text size="xs" c="dimmed" span display="block">
                        {t('agencies.tieByPrice')}
                      </Text>
                    )}
                  </td>
                  <td data-align="right">
                    <b>{totalText(bid.total)}</b>
                  </td>
                  <td data-align="right">
                    <Button
                      variant={bid.rank === 1 && !tender.winner ? 'filled' : 'default'}
                      size="compact-sm"
                      disabled={!final && !won}
                      data-testid={`choose-${bid.index}`}
                      onClick={() =>
                        onChange(
                          won
                            ? { winner: null, decidedOn: null }
                            : { winner: bid.agency, decidedOn: isoDay(new Date()) },
                        )
                      }
                    >
                      {t(won ? 'agencies.unchoose' : 'agencies.choose')}
                    </Button>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      <div style={{ marginTop: 8 }}>
        {problems.length === 0 ? (
          <Notice tone="green">{t('agencies.noProblems')}</Notice>
        ) : (
          <Notice tone="amber" title={t('agencies.problems')} testId="tender-problems">
            <ul className={classes.problems}>
              {problems.map((problem) => {
                const text = problemText(problem, language);
                return <li key={text}>{text}</li>;
              })}
            </ul>
          </Notice>
        )}
      </div>
    </Section>
  );
}
