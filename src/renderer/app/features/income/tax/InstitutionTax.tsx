// Taxes of the institution: stamp duty, VAT as the rule of the day or as the office decided, corporate income tax.
import { Checkbox, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  citOnTransferIncome,
  type RuleRef,
  type StampedPaper,
  stampDuty,
  vatOnTransfer,
} from '../../../../../domain/distribution';
import { formatAmount } from '../../../../../domain/money';
import { Section } from '../../../components/fields/Section';
import result from '../../../components/money/money.module.css';
import { UnverifiedBadge } from '../../../components/UnverifiedBadge';
import { useT } from '../../../lib/i18n';
import { useIncome } from '../incomeStore';
import { type CaseBody, VatChoice } from '../model/caseDraft';
import type { Outcome } from '../model/outcome';
import classes from './tax.module.css';

const paperOf = (mode: CaseBody['mode']): StampedPaper =>
  mode === 'transfer' ? 'patentAssignment' : mode === 'equity' ? 'equityTransfer' : 'techContract';

export function InstitutionTax({ outcome }: { readonly outcome: Outcome }) {
  const t = useT();
  const change = useIncome((state) => state.change);
  const { body, date, flow } = outcome;
  const gross = flow.gross.value;
  const choice = body.tax.vat;
  const decided = choice === 'rule' ? undefined : choice === 'exempt';
  const vat = vatOnTransfer(gross, date, decided);
  const stamp = stampDuty(paperOf(body.mode), vat.ok ? vat.net : gross, date);
  const cit = citOnTransferIncome(gross, date);
  const line = (label: ReactNode, rule: RuleRef | undefined, answer: ReactNode, testId: string) => (
    <tr>
      <th scope="row">
        {label} {rule && !rule.verified && <UnverifiedBadge source={rule.source} />}
      </th>
      <td data-align="right" data-testid={testId}>
        {answer}
      </td>
    </tr>
  );
  const none = t('income.noTaxRule');
  return (
    <Section title={t('income.institutionTax')}>
      <div className={classes.options}>
        <Select
          label={t('income.vat')}
          value={choice}
          allowDeselect={false}
          data={VatChoice.options.map((value) => ({ value, label: t(`income.vatOf.${value}`) }))}
          data-testid="income-vat"
          onChange={(next) => next && change({ tax: { ...body.tax, vat: VatChoice.parse(next) } })}
        />
        <Checkbox
          size="xs"
          label={t('income.enterprise')}
          checked={body.tax.enterprise}
          onChange={(event) => change({ tax: { ...body.tax, enterprise: event.currentTarget.checked } })}
        />
      </div>
      <table className={result.shares} aria-label={t('income.institutionTax')}>
        <tbody>
          {line(
            t('income.vatLine'),
            vat.ok ? vat.rule : undefined,
            vat.ok
              ? t('income.vatAnswer', { vat: formatAmount(vat.vat), net: formatAmount(vat.net) })
              : t(vat.code === 'VAT_UNDECIDED' ? 'income.vatUndecided' : 'income.noTaxRule'),
            'income-vat-answer',
          )}
          {line(
            t(`income.stamp.${paperOf(body.mode)}`),
            stamp.ok ? stamp.rule : undefined,
            stamp.ok ? formatAmount(stamp.duty) : none,
            'income-stamp-answer',
          )}
          {body.tax.enterprise &&
            line(
              t('income.citLine'),
              cit.ok ? cit.rule : undefined,
              cit.ok
                ? t('income.citAnswer', {
                    exempt: formatAmount(cit.exempt),
                    taxable: formatAmount(cit.taxable),
                    tax: formatAmount(cit.tax),
                  })
                : none,
              'income-cit-answer',
            )}
        </tbody>
      </table>
    </Section>
  );
}
