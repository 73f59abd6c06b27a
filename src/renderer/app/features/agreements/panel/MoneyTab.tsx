// 到账: payments allocated to the agreement; they are entered and divided on the page of the money.
import { Anchor, Button, Group } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { allocatedTo } from '../../../../../domain/agreements/books';
import { formatAmount } from '../../../../../domain/money';
import { EmptyState } from '../../../components/EmptyState';
import styles from '../../../components/fields/Fields.module.css';
import { useT } from '../../../lib/i18n';
import { useDutyTitle } from '../../../lib/useDutyTitle';
import { go } from '../../../state/navigation';
import type { Registered } from '../AgreementPanel';

export function MoneyTab({ data }: { readonly data: Registered }) {
  const t = useT();
  const titleOf = useDutyTitle();
  const { agreement, incomes, received, obligations } = data;
  const metBy = (id: string): string =>
    obligations
      .filter(({ obligation }) => obligation.incomeIds?.some((one) => one === id))
      .map(({ obligation }) => titleOf(obligation.title))
      .join('；');
  return (
    <>
      {incomes.length === 0 ? (
        <EmptyState title={t('agreements.noMoney')} hint={t('agreements.noMoneyHint')} />
      ) : (
        <table className={styles.table} data-testid="money-table">
          <thead>
            <tr>
              <th>{t('agreements.day')}</th>
              <th>{t('agreements.payer')}</th>
              <th>{t('agreements.metBy')}</th>
              <th data-align="right">{t('agreements.yuanAmount')}</th>
            </tr>
          </thead>
          <tbody>
            {incomes.map((one) => (
              <tr key={one.id}>
                <td className={styles.nowrap}>{one.date}</td>
                <td>
                  <Anchor
                    component="button"
                    type="button"
                    fz="sm"
                    ta="left"
                    onClick={() => go('receipts', { tab: 'incomes', id: one.id })}
                  >
                    {one.payer}
                  </Anchor>
                </td>
                <td>{metBy(one.id)}</td>
                <td data-align="right">{formatAmount(allocatedTo(one, agreement.id))}</td>
              </tr>
            ))}
            <tr>
              <td colSpan={3}>
                <b>{t('agreements.total')}</b>
              </td>
              <td data-align="right">
                <b>{formatAmount(received)}</b>
              </td>
            </tr>
          </tbody>
        </table>
      )}
      <Group gap="sm" mt="sm">
        <Button
          variant="default"
          leftSection={<IconPlus size={15} />}
          onClick={() => go('receipts', { tab: 'incomes', agreementId: agreement.id })}
        >
          {t('receipts.new.incomes')}
        </Button>
        <Button variant="default" onClick={() => go('receipts', { tab: 'agreements', id: agreement.id })}>
          {t('agreements.toMoney')}
        </Button>
      </Group>
    </>
  );
}
