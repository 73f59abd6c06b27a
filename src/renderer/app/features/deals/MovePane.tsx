// Why a negotiation goes back, is given up or taken up again: a day, a reason, and of a loss its code.
import { CloseButton, Group, Text, Title } from '@mantine/core';
import { LostReason } from '../../../../domain/negotiation/records';
import { RowForm } from '../../components/fields/RowForm';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import type { RowField } from '../../lib/rowDraft';
import { stepWords } from './dealText';
import { carryOut } from './move';
import { type PendingMove, useDealsView } from './view';

export function MovePane({ pending }: { readonly pending: PendingMove }) {
  const t = useT();
  const isLost = pending.to === 'lost';
  const close = (): void => useDealsView.getState().put({ pending: null });
  const label = t(isLost ? 'deals.loseTitle' : 'deals.backTitle');
  const fields: RowField[] = [
    { name: 'on', label: t('domain.field.date'), kind: 'date', required: true },
    ...(isLost
      ? [
          {
            name: 'lostReason',
            label: t('domain.field.lostReason'),
            kind: 'choice' as const,
            required: true,
            choices: LostReason.options.map((value) => ({ value, label: t(`terms.lost.${value}`) })),
          },
        ]
      : []),
    {
      name: 'reason',
      label: t(isLost ? 'deals.lostWords' : 'deals.backReason'),
      kind: 'long',
      required: !isLost,
      max: 2000,
      full: true,
    },
  ];
  const save = async ({ on, reason, lostReason }: Record<string, unknown>): Promise<void> => {
    const why = LostReason.safeParse(lostReason);
    const done = await carryOut({ ...pending, stage: pending.from }, pending.to, {
      on: String(on),
      ...(reason === undefined ? {} : { reason: String(reason) }),
      ...(why.success ? { lostReason: why.data } : {}),
    });
    if (done) close();
  };
  return (
    <section aria-label={label} data-testid="move-pane" {...closesOnEscape(close)}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Title order={2}>{label}</Title>
        <CloseButton aria-label={t('common.close')} onClick={close} />
      </Group>
      <Text size="sm">{pending.title}</Text>
      <Text size="sm" c="dimmed" mb="sm">
        {stepWords(pending.from, pending.to, t)}
      </Text>
      <RowForm
        fields={fields}
        row={{ on: isoDay(new Date()) }}
        label={label}
        testId="move"
        onSave={(row) => void save(row)}
        onCancel={close}
      />
    </section>
  );
}
