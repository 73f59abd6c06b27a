// A new run: of receipts up to a day, of shares of a company, or of a year's profit of own use.
import { SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import { RunBasis } from '../../../../domain/distribution';
import { fractionOf } from '../../../../domain/money';
import type { Share } from '../../../../domain/patents/parts';
import { RowForm } from '../../components/fields/RowForm';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { runCommand } from '../../lib/runCommand';
import { useAgreementChoices } from './useChoices';

type Basis = (typeof RunBasis.options)[number];
type Row = Readonly<Record<string, unknown>>;

/** What is divided beside receipts, as the command takes it. */
export function awardInput(basis: Basis, row: Row): object {
  if (basis === 'equity') {
    const { n, d } = row.stake as Share;
    return { equity: { value: row.value, stake: `${n}/${d}` } };
  }
  if (basis !== 'profit') return {};
  return { profit: { firstYear: row.firstYear, year: row.year, profit: row.profit } };
}

/** A part of a company is above nothing and at most all of it. */
export const isStake = (value: unknown): boolean => {
  const { n, d } = fractionOf(value as Share);
  return n > 0n && n <= d;
};

interface RunCreateProps {
  readonly agreementId: string | undefined;
  readonly onDone: (id: string) => void;
  readonly onCancel: () => void;
}

export function RunCreate({ agreementId, onDone, onCancel }: RunCreateProps) {
  const t = useT();
  const agreements = useAgreementChoices();
  const [basis, setBasis] = useState<Basis>('income');
  const year = Number(isoDay(new Date()).slice(0, 4));
  const whole = (name: 'firstYear' | 'year'): RowField => ({
    name,
    label: t(`runs.${name}`),
    kind: 'whole',
    required: true,
    max: 2200,
  });
  const more: Record<Basis, RowField[]> = {
    income: [],
    equity: [
      { name: 'value', label: t('runs.value'), kind: 'money', required: true },
      {
        name: 'stake',
        label: t('runs.stake'),
        kind: 'share',
        required: true,
        placeholder: t('runs.stakeHint'),
      },
    ],
    profit: [
      whole('firstYear'),
      whole('year'),
      { name: 'profit', label: t('runs.profit'), kind: 'signedMoney', required: true, full: true },
    ],
  };
  const create = async (row: Row): Promise<void> => {
    const named = agreements.find(({ value }) => value === row.agreementId)?.label ?? '';
    const title = String(row.title ?? '') || `${named} ${String(row.upTo)}`;
    const input = {
      agreementId: String(row.agreementId),
      upTo: String(row.upTo),
      title: title.slice(0, 300),
      ...awardInput(basis, row),
    };
    const label = t('receipts.created', { what: t('domain.entity.run'), name: title });
    const made = await runCommand('run.create', input, { label });
    if (made.ok) onDone(made.value.id);
  };
  return (
    <>
      <SegmentedControl
        aria-label={t('runs.basis')}
        value={basis}
        data={RunBasis.options.map((value) => ({ value, label: t(`runs.basis.${value}`) }))}
        data-testid="run-basis"
        onChange={(next) => setBasis(RunBasis.parse(next))}
      />
      <Text size="sm" c="dimmed" my="xs">
        {t(`runs.basisHint.${basis}`)}
      </Text>
      <RowForm
        key={`${basis} ${agreementId ?? ''}`}
        label={t('receipts.new.runs')}
        testId="new-runs"
        fields={[
          {
            name: 'agreementId',
            label: t('receipts.runFor'),
            kind: 'choice',
            required: true,
            choices: agreements,
            full: true,
          },
          {
            name: 'upTo',
            label: t(basis === 'income' ? 'domain.field.upTo' : 'runs.awardDay'),
            kind: 'date',
            required: true,
          },
          ...more[basis],
          { name: 'title', label: t('receipts.runTitle'), kind: 'text', max: 300, full: true },
        ]}
        row={{ agreementId, upTo: isoDay(new Date()), year: year - 1 }}
        check={(row): Record<string, string> =>
          basis === 'equity' && !isStake(row.stake) ? { stake: t('runs.badStake') } : {}
        }
        onSave={(row) => void create(row)}
        onCancel={onCancel}
      />
    </>
  );
}
