// What each day pays, where the money came on more than one: the team, everybody else, and what was carried over.
import { Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import { distributeOverTime, type Line, type Payment } from '../../../../../domain/distribution';
import { sheetWords } from '../../../../../domain/distribution/papers';
import { type Fen, formatAmount, plus } from '../../../../../domain/money';
import { Section } from '../../../components/fields/Section';
import classes from '../../../components/money/money.module.css';
import { useT } from '../../../lib/i18n';
import { usePreferences } from '../../../state/preferences';
import type { Outcome } from '../model/outcome';

const kinds = ['costs', 'team', 'college', 'university', 'tto', 'ipFund', 'broker', 'coOwner'] as const;
type Kind = (typeof kinds)[number];

const kindOf = (party: string): string =>
  /^(person|research):/.test(party)
    ? 'team'
    : party.startsWith('unit:')
      ? 'college'
      : (party.split(':')[0] ?? '');

/** Amounts of one payment by kind of party, fen. */
const totals = (lines: readonly Line[]): Map<string, Fen> => {
  const found = new Map<string, Fen>();
  for (const { party, fen } of lines) found.set(kindOf(party), plus(found.get(kindOf(party)) ?? 0, fen));
  return found;
};

export const Schedule = memo(function Schedule({ outcome }: { readonly outcome: Outcome }) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const payments = useMemo(
    (): Payment[] =>
      outcome.facts.receipts.length < 2 ? [] : distributeOverTime(outcome.policy, outcome.facts),
    [outcome],
  );
  if (payments.length < 2) return null;
  const rows = payments.map((payment) => ({ payment, sums: totals(payment.lines) }));
  const shown = kinds.filter((kind) => rows.some(({ sums }) => sums.has(kind)));
  const word = (kind: Kind): string => {
    if (kind === 'costs') return t('income.costsBack');
    return kind === 'coOwner' ? t('income.coOwner') : sheetWords[lang].pool[kind];
  };
  return (
    <Section title={t('income.schedule')}>
      <div className={classes.wide}>
        <table className={classes.shares} data-testid="income-schedule" aria-label={t('income.schedule')}>
          <thead>
            <tr>
              <th scope="col">{t('income.day')}</th>
              <th scope="col" data-align="right">
                {t('income.receivedYuan')}
              </th>
              {shown.map((kind) => (
                <th scope="col" key={kind} data-align="right">
                  {word(kind)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ payment, sums }) => (
              <tr key={payment.receipts.join(' ')}>
                <th scope="row">{payment.date}</th>
                <td data-align="right">{formatAmount(payment.tree.value)}</td>
                {shown.map((kind) => (
                  <td key={kind} data-align="right">
                    {formatAmount(sums.get(kind) ?? 0)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {payments.some(({ carried }) => carried.length > 0) && (
        <Text size="xs" c="dimmed">
          {t('income.carried')}
        </Text>
      )}
    </Section>
  );
});
