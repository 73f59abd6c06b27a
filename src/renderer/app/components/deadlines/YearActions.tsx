// What can be done about the annuity of one year: keep, give up, ask the inventor, record or remove a payment.
import { ActionIcon, Menu, Popover } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { type AnnuityChoice, AnnuityChoice as Choices } from '../../../../domain/patents/parts';
import { useT } from '../../lib/i18n';
import { decideAnnuities, payAnnuities, removePayment } from './decide';
import { PaymentForm } from './PaymentForm';

export interface YearActionsProps {
  readonly patentId: string;
  readonly year: number;
  readonly today: string;
  /** Payable as of today, fen. */
  readonly fen: number;
  readonly choice: AnnuityChoice | undefined;
  readonly paid: boolean;
}

export function YearActions({ patentId, year, today, fen, choice, paid }: YearActionsProps) {
  const t = useT();
  const [paying, setPaying] = useState(false);
  const key = { patentId, year };
  return (
    <Popover
      opened={paying}
      onChange={setPaying}
      position="bottom-end"
      width={240}
      trapFocus
      returnFocus
      withRoles={false}
    >
      <Popover.Target>
        <span>
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('deadlines.rowActions', { year })}
                data-testid={`year-actions-${year}`}
              >
                <IconDots size={16} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {Choices.options.map((option) => (
                <Menu.Item
                  key={option}
                  disabled={paid || option === choice}
                  onClick={() => void decideAnnuities([key], option, today)}
                  data-testid={`choose-${option}`}
                >
                  {t(`domain.choice.${option}`)}
                </Menu.Item>
              ))}
              {choice && (
                <Menu.Item onClick={() => void decideAnnuities([key], null, today)}>
                  {t('deadlines.clearChoice')}
                </Menu.Item>
              )}
              <Menu.Divider />
              {paid ? (
                <Menu.Item onClick={() => void removePayment(key)}>{t('deadlines.paidRemove')}</Menu.Item>
              ) : (
                <Menu.Item onClick={() => setPaying(true)} data-testid="record-paid">
                  {t('deadlines.recordPaid')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t('deadlines.recordPaid')}>
        <PaymentForm
          today={today}
          fen={fen}
          onPay={(paidOn, amount) => {
            setPaying(false);
            void payAnnuities([{ ...key, fen: amount ?? fen }], paidOn);
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
