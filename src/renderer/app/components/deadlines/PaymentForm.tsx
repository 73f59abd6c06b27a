// When and how much was paid: one annuity with its amount, or many with the amount each one owes.
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { parseAmount } from '../../../../domain/money';
import { parseDate } from '../../../../domain/patents/dates';
import { useT } from '../../lib/i18n';
import { amountText } from './deadlineText';

export interface PaymentFormProps {
  readonly today: string;
  /** Payable, fen; absent where many are paid at once, each with its own amount. */
  readonly fen?: number;
  readonly onPay: (paidOn: string, fen: number | undefined) => void;
}

export function PaymentForm({ today, fen, onPay }: PaymentFormProps) {
  const t = useT();
  const [day, setDay] = useState(today);
  const [amount, setAmount] = useState(fen === undefined ? '' : amountText(fen).replaceAll(',', ''));
  const date = parseDate(day);
  const paid = fen === undefined ? undefined : parseAmount(amount);
  const wrongAmount = paid !== undefined && (!paid.ok || paid.fen < 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (date.ok && !wrongAmount) onPay(date.value, paid?.ok ? paid.fen : undefined);
      }}
    >
      <Stack gap={8}>
        <TextInput
          label={t('deadlines.paidOn')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          error={date.ok ? undefined : t('deadlines.badDate')}
          data-autofocus
          data-testid="paid-on"
        />
        {fen === undefined ? (
          <Text size="xs" c="dimmed">
            {t('deadlines.paidEach')}
          </Text>
        ) : (
          <TextInput
            label={t('deadlines.paidFen')}
            value={amount}
            onChange={(event) => setAmount(event.currentTarget.value)}
            error={wrongAmount ? t('deadlines.badAmount') : undefined}
            data-testid="paid-fen"
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" disabled={!date.ok || wrongAmount} data-testid="paid-save">
            {t('deadlines.recordPaid')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
