// One payment: what the bank says, to which agreements it belongs, and how it is taken back.
import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { formatAmount } from '../../../../domain/money';
import type { QueryOutput } from '../../../../shared/store/queries';
import { Facts } from '../../components/fields/Facts';
import { RowForm } from '../../components/fields/RowForm';
import { plainColumn, RowsEditor } from '../../components/fields/RowsEditor';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { RowSkeletons } from '../../components/Skeletons';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import { AllocationBadge } from './badges';
import { ForeignNote } from './ForeignNote';
import { Frame } from './Frame';
import { allocationFields, incomeFields } from './fields';
import { foreignWords } from './foreignWords';
import { allocationOf, incomePatch, incomeRow } from './forms';
import classes from './receipts.module.css';
import { save } from './save';
import { useAgreementChoices } from './useChoices';
import { useReceiptsView } from './view';

type Row = QueryOutput<'income.ledger'>['rows'][number];

export function IncomePanel({ id }: { readonly id: string }) {
  const found = useDeskQuery(
    'income.ledger',
    { ids: [id] },
    { entities: ['income', 'agreement', 'run'], keepPrevious: true },
  );
  const row = found.data?.rows[0];
  return row === undefined ? <RowSkeletons rows={8} /> : <Body row={row} />;
}

function Body({ row }: { readonly row: Row }) {
  const t = useT();
  const agreements = useAgreementChoices();
  const name = `${row.date} ${row.payer}`;
  const isLinked = row.reversedBy !== undefined || row.reverses !== undefined;
  const fields = allocationFields(t, agreements);
  return (
    <Frame
      tab="incomes"
      id={row.id}
      name={name}
      badge={<AllocationBadge row={row} />}
      keep={isLinked || row.distributed !== 0}
    >
      <Text fz={22} fw={600} className={classes.figure} data-testid="income-amount">
        {t('common.yuan', { amount: formatAmount(row.fen) })}
      </Text>
      {row.distributed !== 0 && <Notice tone="green">{t('receipts.lockedIncome')}</Notice>}
      <Facts
        title={t('domain.entity.income')}
        fields={incomeFields(t, row.fen < 0)}
        row={incomeRow(row)}
        testId="income"
        check={foreignWords(t)}
        onSave={(next) => save('incomes', row, incomePatch(next), name)}
      />
      <ForeignNote income={row} />
      {row.askedOn !== undefined && (
        <Text size="sm" c="dimmed">
          {t('statements.askedOn', { on: row.askedOn })}
        </Text>
      )}
      <Section
        title={t('domain.field.allocations')}
        aside={
          <Text
            size="xs"
            c={row.unallocated === 0 ? 'var(--zd-green)' : 'var(--zd-amber)'}
            data-testid="income-left"
          >
            {row.unallocated === 0
              ? t('receipts.allAllocated')
              : t('receipts.unallocatedLeft', { amount: formatAmount(row.unallocated) })}
          </Text>
        }
      >
        {isLinked ? (
          <ul className={classes.parts}>
            {row.agreements.map((part) => (
              <li key={part.id}>
                {part.title} {t(`domain.incomeKind.${part.kind}`)} {formatAmount(part.fen)}
              </li>
            ))}
          </ul>
        ) : (
          <RowsEditor
            rows={row.allocations}
            columns={fields.map((field) => plainColumn(field))}
            fields={fields}
            parse={allocationOf}
            onChange={(allocations) => void save('incomes', row, { allocations }, name)}
            addLabel={t('receipts.addAllocation')}
            empty={t('receipts.noAllocations')}
            rowLabel={({ agreementId }) => agreements.find(({ value }) => value === agreementId)?.label ?? ''}
            testId="allocations"
          />
        )}
      </Section>
      {!isLinked && <Reverse row={row} />}
    </Frame>
  );
}

function Reverse({ row }: { readonly row: Row }) {
  const t = useT();
  const [asked, setAsked] = useState(false);
  const today = isoDay(new Date());
  const reverse = async ({ reason, date }: Record<string, unknown>): Promise<void> => {
    const input = { id: row.id, reason: String(reason), date: String(date) };
    const label = t('receipts.reversed', { payer: row.payer });
    const made = await runCommand('income.reverse', input, { label });
    if (made.ok) useReceiptsView.getState().put('incomes', { openId: made.value.id });
  };
  return (
    <Section title={t('receipts.reverse')}>
      <Text size="xs" c="dimmed" mb={6}>
        {t('receipts.reverseHint')}
      </Text>
      {asked ? (
        <RowForm
          label={t('receipts.reverse')}
          testId="reverse"
          fields={[
            { name: 'date', label: t('receipts.reverseDate'), kind: 'date', required: true },
            {
              name: 'reason',
              label: t('receipts.reverseReason'),
              kind: 'long',
              required: true,
              max: 2000,
              full: true,
            },
          ]}
          row={{ date: [today, row.date].sort().at(-1) }}
          onSave={(next) => void reverse(next)}
          onCancel={() => setAsked(false)}
        />
      ) : (
        <Button variant="default" data-testid="reverse-income" onClick={() => setAsked(true)}>
          {t('receipts.reverse')}
        </Button>
      )}
    </Section>
  );
}
