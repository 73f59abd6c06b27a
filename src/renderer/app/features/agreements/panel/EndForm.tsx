// Ends an agreement: how, when, by whom, why; says before what falls away and what stays owed.
import { Text } from '@mantine/core';
import { terminationEffects } from '../../../../../domain/agreements/termination';
import { RowForm } from '../../../components/fields/RowForm';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { act } from '../save';

const ways = ['terminated', 'expired', 'closed'] as const;
const sides = ['us', 'them', 'both', 'law'] as const;

interface FormProps {
  readonly data: Registered;
  readonly today: string;
  readonly onDone: () => void;
}

export function EndForm({ data, today, onDone }: FormProps) {
  const t = useT();
  const { agreement, endedByLaw, step } = data;
  const { kept, dropped } = terminationEffects(
    data.obligations.map(({ obligation }) => obligation),
    today,
  );
  const fields: RowField[] = [
    {
      name: 'how',
      label: t('agreements.endHow'),
      kind: 'choice',
      required: true,
      choices: ways.map((value) => ({ value, label: t(`agreements.how.${value}`) })),
    },
    { name: 'on', label: t('agreements.endOn'), kind: 'date', required: true },
    {
      name: 'by',
      label: t('agreements.endBy'),
      kind: 'choice',
      required: true,
      choices: sides.map((value) => ({ value, label: t(`agreements.side.${value}`) })),
    },
    { name: 'reason', label: t('agreements.endReason'), kind: 'long', required: true, max: 2000, full: true },
    { name: 'effects', label: t('agreements.endEffects'), kind: 'long', max: 2000, full: true },
  ];
  const end = async (row: Record<string, unknown>): Promise<void> => {
    const done = await act(
      'agreement.end',
      {
        id: agreement.id,
        expectedRev: agreement.rev,
        how: ways.find((way) => way === row.how) ?? 'terminated',
        by: sides.find((side) => side === row.by) ?? 'both',
        on: String(row.on),
        reason: String(row.reason),
        ...(typeof row.effects === 'string' ? { effects: row.effects } : {}),
      },
      t('agreements.ended', { name: agreement.title }),
    );
    if (done.ok) onDone();
  };
  const byLaw = endedByLaw !== undefined;
  return (
    <div className={classes.detail}>
      <Text size="sm" c="dimmed" mb={4}>
        {t('agreements.endHint', { kept: kept.length, dropped: dropped.length })}
      </Text>
      <RowForm
        fields={fields}
        row={{
          how: step.step === 'expire' ? 'expired' : 'terminated',
          on: byLaw && endedByLaw !== '' ? endedByLaw : (data.ends ?? today) < today ? data.ends : today,
          by: byLaw ? 'law' : 'both',
          reason: byLaw ? t('agreements.lawReason') : undefined,
        }}
        label={t('agreements.end')}
        testId="end"
        onSave={(row) => void end(row)}
        onCancel={onDone}
      />
    </div>
  );
}
