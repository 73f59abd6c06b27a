// 税: what the award costs each person this month and over the year, with and without the relief; and the institution.
import { Text } from '@mantine/core';
import { useState } from 'react';
import result from '../../../components/money/money.module.css';
import { useT } from '../../../lib/i18n';
import type { Outcome } from '../model/outcome';
import { type PersonTax, taxOf } from '../model/taxes';
import { EquityTax } from './EquityTax';
import { InstitutionTax } from './InstitutionTax';
import { PersonDetail } from './PersonDetail';
import { PersonTable } from './PersonTable';
import { ReliefForm } from './ReliefForm';

export function TaxTab({ outcome }: { readonly outcome: Outcome }) {
  const t = useT();
  const [selected, setSelected] = useState('');
  const { body, facts } = outcome;
  const people = body.inventors.filter(({ id }) => facts.inventors.some(({ person }) => person === id));
  const taxes: PersonTax[] = people.map((row) => taxOf(row, outcome));
  const chosen = taxes.find(({ id }) => id === selected) ?? taxes[0];
  return (
    <div className={result.tab}>
      {chosen === undefined ? (
        <Text size="sm" c="dimmed" data-testid="income-tax-empty">
          {t('income.taxEmpty')}
        </Text>
      ) : (
        <>
          <PersonTable people={people} taxes={taxes} selected={chosen.id} onSelect={setSelected} />
          <ReliefForm body={body} tax={chosen} date={outcome.date} />
          <PersonDetail tax={chosen} />
        </>
      )}
      <InstitutionTax outcome={outcome} />
      <EquityTax body={body} date={outcome.date} />
      <Text size="xs" c="dimmed" data-testid="income-no-advice">
        {t('income.noAdvice')}
      </Text>
    </div>
  );
}
