// Shares instead of money: whether the tax may wait until they are sold (财税〔2016〕101号), and what it is then.
import { Checkbox, TextInput } from '@mantine/core';
import { deferralGaps, taxOnEquitySale } from '../../../../../domain/distribution';
import { formatAmount, parseAmount } from '../../../../../domain/money';
import { Section } from '../../../components/fields/Section';
import result from '../../../components/money/money.module.css';
import { StatusBadge } from '../../../components/StatusBadge';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import { useIncome } from '../incomeStore';
import type { CaseBody, TaxDraft } from '../model/caseDraft';
import classes from './tax.module.css';

const conditions = ['domestic', 'allInShares', 'filed'] as const;

const fenOf = (typed: string): number => {
  const read = parseAmount(typed);
  return read.ok && read.fen > 0 ? read.fen : 0;
};

export function EquityTax({ body, date }: { readonly body: CaseBody; readonly date: string }) {
  const t = useT();
  const change = useIncome((state) => state.change);
  const { tax } = body;
  const put = (patch: Partial<TaxDraft>): void => change({ tax: { ...tax, ...patch } });
  const gaps = deferralGaps({
    domesticResident: tax.domestic,
    allInShares: tax.allInShares,
    filed: tax.filed,
  });
  const sale = taxOnEquitySale({ proceeds: fenOf(tax.proceeds), cost: fenOf(tax.cost), date });
  const amount = (name: 'proceeds' | 'cost') => (
    <TextInput
      label={t(`income.${name}`)}
      value={tax[name]}
      placeholder={name === 'proceeds' ? '9,870,000' : '0'}
      data-testid={`income-${name}`}
      onChange={(event) => put({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <Section
      title={t('income.equity')}
      aside={
        <StatusBadge
          tone={gaps.length === 0 ? 'green' : 'red'}
          label={t(gaps.length === 0 ? 'income.deferred' : 'income.notDeferred')}
        />
      }
    >
      <div className={classes.options}>
        {amount('proceeds')}
        {amount('cost')}
        {conditions.map((name) => (
          <Checkbox
            key={name}
            size="xs"
            label={t(`income.equityTick.${name}`)}
            checked={tax[name]}
            onChange={(event) => put({ [name]: event.currentTarget.checked })}
          />
        ))}
      </div>
      {fenOf(tax.proceeds) > 0 && sale.ok ? (
        <p className={result.note} data-testid="income-equity-answer">
          {t('income.equityAnswer', {
            stamp: formatAmount(sale.stampDuty),
            taxable: formatAmount(sale.taxable),
            tax: formatAmount(sale.tax),
            net: formatAmount(sale.net),
          })}{' '}
          {!sale.rule.verified && <UnverifiedBadge source={sale.rule.source} />}
        </p>
      ) : (
        <p className={result.note}>{t('income.equityHint')}</p>
      )}
    </Section>
  );
}
