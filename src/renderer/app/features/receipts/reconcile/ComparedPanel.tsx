// One line of the comparison: theirs beside ours, and what can be done about it.
import { Button, CloseButton, Group, Text, Title } from '@mantine/core';
import { formatAmount } from '../../../../../domain/money';
import styles from '../../../components/fields/Fields.module.css';
import { StatusBadge } from '../../../components/StatusBadge';
import { closesOnEscape } from '../../../lib/closesOnEscape';
import { useT } from '../../../lib/i18n';
import { go } from '../../../state/navigation';
import { TONES } from './comparedColumns';
import type { ComparedRow } from './comparison';
import { markAsked, takeTheirs } from './settle';

interface ComparedPanelProps {
  readonly row: ComparedRow;
  readonly file: string;
  readonly onClose: () => void;
}

export function ComparedPanel({ row, file, onClose }: ComparedPanelProps) {
  const t = useT();
  const { theirs, ours, outcome, difference } = row;
  const name = theirs?.payer ?? ours?.payer ?? '';
  const lines = [
    [t('domain.field.date'), theirs?.date, ours?.date],
    [t('receipts.amount'), theirs && formatAmount(theirs.fen), ours && formatAmount(ours.fen)],
    [t('domain.field.payer'), theirs?.payer, ours?.payer],
    [t('domain.field.bankRef'), theirs?.bankRef, ours?.bankRef],
    [t('domain.field.note'), theirs?.note, undefined],
  ];
  return (
    <section aria-label={name} data-testid="compared-panel" {...closesOnEscape(onClose)}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Title order={2}>{name}</Title>
        <Group gap={6} wrap="nowrap">
          <StatusBadge tone={TONES[outcome]} label={t(`statements.outcome.${outcome}`)} />
          <CloseButton aria-label={t('common.close')} onClick={onClose} />
        </Group>
      </Group>
      <Text size="sm" c="dimmed" my={6}>
        {t(`statements.outcomeHint.${outcome}`, { amount: formatAmount(difference) })}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th>{t('statements.what')}</th>
            <th>{t('statements.theirs')}</th>
            <th>{t('statements.ours')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(([label, left, right]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{left ?? '—'}</td>
              <td>{right ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {ours?.askedOn !== undefined && (
        <Text size="sm" mt={8}>
          {t('statements.askedOn', { on: ours.askedOn })}
        </Text>
      )}
      <Group gap="sm" mt="md">
        {outcome === 'onlyTheirs' && theirs && (
          <Button data-testid="compared-take" onClick={() => void takeTheirs([theirs], file)}>
            {t('statements.takeOne')}
          </Button>
        )}
        {(outcome === 'onlyOurs' || outcome === 'amount') && ours && ours.askedOn === undefined && (
          <Button data-testid="compared-ask" onClick={() => void markAsked([ours.id])}>
            {t('statements.ask')}
          </Button>
        )}
        {ours && (
          <Button
            variant="default"
            data-testid="compared-open"
            onClick={() => go('receipts', { tab: 'incomes', id: ours.id })}
          >
            {t('statements.openOurs')}
          </Button>
        )}
      </Group>
    </section>
  );
}
