// 财税〔2018〕58号: the conditions to tick, and for the chosen person which of them hold and why not.
import { Checkbox, Select, TextInput } from '@mantine/core';
import { Section } from '../../../components/fields/Section';
import { StatusBadge } from '../../../components/StatusBadge';
import { useT } from '../../../lib/i18n';
import form from '../form/form.module.css';
import { useIncome } from '../incomeStore';
import { type CaseBody, Payer, type TaxDraft } from '../model/caseDraft';
import type { PersonTax } from '../model/taxes';
import classes from './tax.module.css';

interface ReliefFormProps {
  readonly body: CaseBody;
  readonly tax: PersonTax;
  readonly date: string;
}

const ticks = ['registered', 'published', 'separate'] as const;

export function ReliefForm({ body, tax, date }: ReliefFormProps) {
  const t = useT();
  const change = useIncome((state) => state.change);
  const put = (patch: Partial<TaxDraft>): void => change({ tax: { ...body.tax, ...patch } });
  const isOutside = tax.award58 === undefined;
  return (
    <Section
      title={t('income.relief')}
      aside={
        <StatusBadge
          tone={tax.hasRelief ? 'green' : 'grey'}
          label={t(
            tax.hasRelief ? 'income.reliefYes' : isOutside ? 'income.reliefOutside' : 'income.reliefNo',
            {
              name: tax.name,
            },
          )}
          testId="income-relief-state"
        />
      }
    >
      <div className={classes.relief}>
        <div className={classes.ticks}>
          <div className={form.pair}>
            <Select
              label={t('income.payer')}
              value={body.tax.payer}
              allowDeselect={false}
              data={Payer.options.map((value) => ({ value, label: t(`income.payerOf.${value}`) }))}
              onChange={(next) => next && put({ payer: Payer.parse(next) })}
            />
            <TextInput
              label={t('income.paidOn')}
              value={body.tax.paidOn}
              placeholder={date}
              data-testid="income-paid-on"
              onChange={(event) => put({ paidOn: event.currentTarget.value })}
            />
          </div>
          {ticks.map((name) => (
            <Checkbox
              key={name}
              size="xs"
              label={t(`income.tick.${name}`)}
              checked={body.tax[name]}
              data-testid={`income-tick-${name}`}
              onChange={(event) => put({ [name]: event.currentTarget.checked })}
            />
          ))}
        </div>
        <ul className={classes.conditions} aria-label={t('income.relief')} data-testid="income-conditions">
          {tax.conditions.map(({ condition, met, rule }) => (
            <li key={condition} data-met={met} title={rule.source}>
              <StatusBadge tone={met ? 'green' : 'red'} label={t(met ? 'income.met' : 'income.notMet')} />
              {t(met ? `income.condition.${condition}` : `income.conditionNot.${condition}`)}
            </li>
          ))}
        </ul>
      </div>
    </Section>
  );
}
