// 再多 10 万元谁得多少: one receipt more on the day of the distribution, and what each party gets of it.
import { memo, useMemo, useState } from 'react';
import { linesOf } from '../../../../domain/distribution';
import { partText, partyText, sheetOf, withReceipt } from '../../../../domain/distribution/papers';
import { type Fen, formatAmount, minus, parseAmount, plus } from '../../../../domain/money';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import { Section } from '../fields/Section';
import classes from './money.module.css';
import type { MoneyCase } from './moneyCase';
import { byRank } from './moneyCase';

/** Who gets how much of an amount more, fen; the team as one. */
export function sharesOfMore({ policy, facts, tree, date }: MoneyCase, fen: Fen): Map<string, Fen> {
  const after = sheetOf(policy, withReceipt(facts, fen, date));
  const change = new Map<string, Fen>();
  const poolOf = (party: string): string =>
    /^(person|research):/.test(party)
      ? 'team'
      : party.startsWith('unit:')
        ? (policy.divide[0]?.pool ?? party)
        : party;
  for (const { party, fen: value } of linesOf(after))
    change.set(poolOf(party), plus(change.get(poolOf(party)) ?? 0, value));
  for (const { party, fen: value } of linesOf(tree))
    change.set(poolOf(party), minus(change.get(poolOf(party)) ?? 0, value));
  return new Map([...change].filter(([, value]) => value !== 0).sort(([a], [b]) => byRank(a, b)));
}

export const OneMore = memo(function OneMore({ outcome }: { readonly outcome: MoneyCase }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [typed, setTyped] = useState('10万');
  const read = parseAmount(typed);
  const fen = read.ok && read.fen > 0 ? read.fen : undefined;
  const shares = useMemo(() => (fen === undefined ? [] : [...sharesOfMore(outcome, fen)]), [outcome, fen]);
  return (
    <Section title={t('income.oneMore')}>
      <div className={classes.more} data-testid="income-one-more">
        <label className={classes.moreLabel}>
          {t('income.oneMoreBefore')}
          <input
            className={classes.moreInput}
            value={typed}
            aria-invalid={fen === undefined || undefined}
            aria-label={t('income.oneMoreAmount')}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          {t('income.oneMoreAfter')}
        </label>
        {shares.map(([party, value]) => (
          <span key={party} className={classes.moreShare}>
            {partyText(party as 'team', outcome.names, lang)}
            <b>{formatAmount(value)}</b>
            <small>{fen === undefined ? '' : partText(value, fen)}</small>
          </span>
        ))}
      </div>
    </Section>
  );
});
