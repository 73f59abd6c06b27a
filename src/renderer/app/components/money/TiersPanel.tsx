// Cumulative bands drawn to scale: who shares each of them, how far the money has come, what is missing to the next.
import { memo } from 'react';
import { bandText, sheetWords } from '../../../../domain/distribution/papers';
import { formatAmount, percentText } from '../../../../domain/money';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import { Section } from '../fields/Section';
import classes from './money.module.css';
import type { MoneyCase } from './moneyCase';
import { type Tiers, tiersIn } from './tiers';

export const TiersPanel = memo(function TiersPanel({ outcome }: { readonly outcome: MoneyCase }) {
  const t = useT();
  const all = tiersIn(outcome);
  if (all.length === 0) return null;
  return (
    <Section title={t('income.tiers')}>
      {all.map((tiers) => (
        <Scale key={tiers.step} tiers={tiers} />
      ))}
    </Section>
  );
});

function Scale({ tiers }: { readonly tiers: Tiers }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { pool } = sheetWords[lang];
  const shares = (at: number): string =>
    (tiers.parts[at]?.band.shares ?? [])
      .map(({ to, rate }) => `${pool[to]} ${percentText(rate)}`)
      .join(sheetWords[lang].comma);
  const now = tiers.parts[tiers.at];
  const where =
    tiers.toNext === undefined
      ? t('income.lastTier', { money: formatAmount(tiers.money) })
      : t('income.inTier', {
          money: formatAmount(tiers.money),
          band: now ? bandText(now.band, lang) : '',
          left: formatAmount(tiers.toNext),
        });
  return (
    <div className={classes.tiers} data-testid="income-tiers">
      <div className={classes.scale} role="img" aria-label={where}>
        {tiers.parts.map((part, at) => (
          <div key={part.band.from} style={{ width: part.width }} data-now={at === tiers.at || undefined}>
            <span className={classes.tierName}>{bandText(part.band, lang)}</span>
            <span className={classes.tierBar}>
              <i style={{ width: part.fill }} />
            </span>
            <span className={classes.tierName}>{shares(at)}</span>
          </div>
        ))}
      </div>
      <p className={classes.note}>{where}</p>
    </div>
  );
}
