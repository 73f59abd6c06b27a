// The money of one version year by year: what comes in, what it is worth, who gets it. Every amount of it is explained.
import { Text } from '@mantine/core';
import { formatAmount, percentText } from '../../../../../domain/money';
import type { OfferParty } from '../../../../../domain/negotiation/economics';
import type { Judged } from '../../../../../domain/negotiation/offers/judge';
import { periodWord } from '../../../../../domain/negotiation/papers/termText';
import { EmptyState } from '../../../components/EmptyState';
import { useT } from '../../../lib/i18n';
import type { FigureKey } from './Columns';
import classes from './offers.module.css';

interface FlowTabProps {
  readonly judged: Judged;
  readonly policy: string;
  readonly isAssumed: boolean;
  readonly onFigure: (key: FigureKey) => void;
}

export function FlowTab({ judged: { money }, policy, isAssumed, onFigure }: FlowTabProps) {
  const t = useT();
  const { years, parties, notes, nominal, npv, discount } = money;
  const cell = (party: OfferParty, period: number): string => {
    const fen = parties.find((one) => one.party === party)?.byPeriod[period];
    return fen === undefined ? '—' : formatAmount(fen);
  };
  const figure = (key: FigureKey, label: string, fen: number) => (
    <button
      type="button"
      className={classes.figure}
      data-testid={`flow-${key}`}
      aria-label={`${label} ${formatAmount(fen)}`}
      onClick={() => onFigure(key)}
    >
      {formatAmount(fen)}
    </button>
  );
  return (
    <div className={classes.tab}>
      {isAssumed && parties.length > 0 && (
        <Text size="xs" c="dimmed" data-testid="assumed-policy">
          {t('offers.assumedPolicy', { policy })}
        </Text>
      )}
      {notes.map((note) => (
        <Text key={note} size="xs" className={classes.amber} data-note={note}>
          {t(`offers.note.${note}`)}
        </Text>
      ))}
      {years.length === 0 ? (
        <EmptyState title={t('offers.noFlow')} hint={t('offers.forecastEmpty')} />
      ) : (
        <>
          <section className={classes.scroll} aria-label={t('offers.tab.flow')}>
            <table className={classes.flow} data-testid="offer-flow">
              <thead>
                <tr>
                  <th scope="col">{t('offers.flowYear')}</th>
                  <th scope="col">{t('offers.flowReceived')}</th>
                  <th scope="col">{t('offers.flowPresent')}</th>
                  {parties.map(({ party }) => (
                    <th key={party} scope="col">
                      {t(`offers.party.${party}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {years.map(({ period, received, present }) => (
                  <tr key={period}>
                    <th scope="row">{periodWord(period, t)}</th>
                    <td>{figure(`received.${period}`, t('offers.flowReceived'), received.value)}</td>
                    <td>{figure(`present.${period}`, t('offers.flowPresent'), present.value)}</td>
                    {parties.map(({ party }) => (
                      <td key={party}>{cell(party, period)}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t('offers.total')}</th>
                  <td>{figure('nominal', t('offers.m.nominal'), nominal.value)}</td>
                  <td>{figure('npv', t('offers.m.npv'), npv.value)}</td>
                  {parties.map(({ party, fen }) => (
                    <td key={party}>{figure(party, t(`offers.party.${party}`), fen)}</td>
                  ))}
                </tr>
              </tfoot>
            </table>
          </section>
          <Text size="xs" c="dimmed">
            {t('offers.flowHint', { rate: percentText(discount) })}
          </Text>
        </>
      )}
    </div>
  );
}
