// Versions as columns: terms above, with what changed from the version before marked, and the money of each underneath.
import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { formatAmount, percentText, type Rate } from '../../../../../domain/money';
import type { Economics, OfferParty } from '../../../../../domain/negotiation/economics';
import { compareTerms } from '../../../../../domain/negotiation/offers/diff';
import { termSections } from '../../../../../domain/negotiation/offers/fields';
import type { Version } from '../../../../../domain/negotiation/offers/judge';
import { type OffersAnswer, partiesOf, shareOf } from '../../../../../domain/negotiation/offers/judge';
import { fieldLabel, termLines } from '../../../../../domain/negotiation/papers/termText';
import { StatusBadge } from '../../../components/StatusBadge';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { type TextKey, useT } from '../../../lib/i18n';
import { type ColumnActions, ColumnHead } from './ColumnHead';
import classes from './columns.module.css';

/** A figure of a column that can be explained. */
export type FigureKey = 'nominal' | 'npv' | OfferParty | `${'received' | 'present'}.${number}`;

interface ColumnsProps extends ColumnActions {
  readonly answer: OffersAnswer;
  readonly versions: readonly Version[];
  readonly openId: string | null;
  readonly nameOf: (patentId: string) => string;
  readonly onFigure: (id: string, key: FigureKey) => void;
}

export function Columns({ answer, versions, openId, nameOf, onFigure, ...actions }: ColumnsProps) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const count = versions.length;
  // The newest version stands at the right end.
  useEffect(() => {
    if (box.current && count > 0) box.current.scrollLeft = box.current.scrollWidth;
  }, [count]);
  const rows = compareTerms(versions.map(({ offer }) => offer.terms));
  const judged = versions.map((one) => one.judged);
  const figure = (key: FigureKey, label: string, fenAt: (at: number) => number | undefined) => (
    <tr key={key} data-row={key}>
      <th scope="row">{label}</th>
      {versions.map(({ offer }, at) => {
        const fen = fenAt(at);
        return (
          <td key={offer.id} data-align="right" data-open={offer.id === openId || undefined}>
            {fen === undefined ? (
              '—'
            ) : (
              <button
                type="button"
                className={classes.figure}
                data-testid={`figure-${key}-${offer.version}`}
                aria-label={`${t('offers.version', { n: offer.version })} ${label} ${formatAmount(fen)}`}
                onClick={() => onFigure(offer.id, key)}
              >
                {formatAmount(fen)}
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
  /** Shares of a company: their value and the part, beside the money. */
  const shares = (label: string, of: (money: Economics) => { fen: number; stake: Rate } | undefined) => (
    <tr>
      <th scope="row">{label}</th>
      {versions.map(({ offer, judged: { money } }) => {
        const part = of(money);
        return (
          <td key={offer.id} data-align="right" data-open={offer.id === openId || undefined}>
            {part === undefined
              ? '—'
              : t('offers.equityWord', { amount: formatAmount(part.fen), share: percentText(part.stake) })}
          </td>
        );
      })}
    </tr>
  );
  return (
    <section className={classes.scroll} ref={box} aria-label={t('offers.title')}>
      <table className={classes.columns} data-testid="offer-columns">
        <thead>
          <tr>
            <th scope="col">{t('offers.terms')}</th>
            {versions.map(({ offer }) => (
              <th key={offer.id} scope="col" data-open={offer.id === openId || undefined}>
                <ColumnHead offer={offer} isOpen={offer.id === openId} {...actions} />
              </th>
            ))}
          </tr>
        </thead>
        {termSections.map((section) => {
          const own = rows.filter(({ field }) => field.section === section);
          if (own.length === 0) return null;
          return (
            <tbody key={section}>
              <tr className={classes.sectionRow}>
                <th scope="rowgroup">{t(`offers.section.${section}` as TextKey)}</th>
                <td colSpan={count} />
              </tr>
              {own.map(({ field, values, changed }) => (
                <tr key={field.path} data-row={field.path}>
                  <th scope="row">{fieldLabel(field, t)}</th>
                  {versions.map(({ offer }, at) => {
                    const lines = termLines(field, values[at], t, nameOf);
                    const isRight = field.kind === 'money' || field.kind === 'share';
                    return (
                      <td
                        key={offer.id}
                        data-align={isRight ? 'right' : undefined}
                        data-changed={changed[at] || undefined}
                        data-open={offer.id === openId || undefined}
                      >
                        {lines.length === 0
                          ? '—'
                          : lines.map((line) => (
                              <div key={line} className={classes.line} title={line}>
                                {line}
                              </div>
                            ))}
                        {changed[at] && <VisuallyHidden>{t('offers.changed')}</VisuallyHidden>}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          );
        })}
        <tbody data-testid="offer-money">
          <tr className={classes.sectionRow} data-money>
            <th scope="row">{t('offers.money')}</th>
            {versions.map(({ offer }) => (
              <td key={offer.id} data-align="right" data-open={offer.id === openId || undefined}>
                {t('offers.version', { n: offer.version })}
              </td>
            ))}
          </tr>
          {figure('nominal', t('offers.m.nominal'), (at) => judged[at]?.money.nominal.value)}
          {figure('npv', t('offers.m.npv'), (at) => judged[at]?.money.npv.value)}
          {judged.some(({ money }) => money.equity !== undefined) && (
            <>
              {shares(t('offers.m.equity'), ({ equity }) =>
                equity === undefined ? undefined : { fen: equity.valuationFen, stake: equity.share },
              )}
              {shares(t('offers.m.equityTeam'), ({ equityForTeam }) => equityForTeam)}
            </>
          )}
          {partiesOf(judged).map((party) =>
            figure(party, t(`offers.party.${party}`), (at) => {
              const one = judged[at];
              return one === undefined ? undefined : shareOf(one, party);
            }),
          )}
          <tr>
            <th scope="row">
              {t('offers.m.level')}{' '}
              {!answer.approval.verified && <UnverifiedBadge source={answer.approval.source} />}
            </th>
            {versions.map(({ offer, judged: { level } }) => (
              <td
                key={offer.id}
                data-testid={`level-${offer.version}`}
                data-open={offer.id === openId || undefined}
                title={t('offers.levelHint', {
                  amount: formatAmount(level.fen),
                  source: answer.approval.source,
                })}
              >
                {t(`offers.level.${level.level}`)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t('offers.m.checks')}</th>
            {versions.map(({ offer, judged: { checks } }) => (
              <td
                key={offer.id}
                data-testid={`checks-${offer.version}`}
                data-open={offer.id === openId || undefined}
              >
                <Faults checks={checks} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Faults({ checks }: Pick<Version['judged'], 'checks'>) {
  const t = useT();
  const fails = checks.filter(({ level }) => level === 'fail').length;
  if (fails > 0) return <StatusBadge tone="red" label={t('offers.checksFail', { n: fails })} />;
  return checks.length > 0 ? (
    <StatusBadge tone="amber" label={t('offers.checksWarn', { n: checks.length })} />
  ) : (
    <StatusBadge tone="green" label={t('offers.checksFine')} />
  );
}
