// Legal floors against what is given, in yuan, with article and source; a shortfall and who answered for it.
import { Text } from '@mantine/core';
import { formatAmount } from '../../../../domain/money';
import styles from '../../components/fields/Fields.module.css';
import { Section } from '../../components/fields/Section';
import { Notice } from '../../components/Notice';
import { StatusBadge } from '../../components/StatusBadge';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import type { RunAnswer } from './RunPanel';

export function FloorTable({ run }: { readonly run: RunAnswer }) {
  const t = useT();
  const { acknowledged } = run.record;
  return (
    <Section title={t('receipts.floors')}>
      <table className={styles.table} data-testid="floors">
        <thead>
          <tr>
            <th>{t('receipts.floorRule')}</th>
            <th data-align="right">
              {t('receipts.required')}
              {t('receipts.yuan')}
            </th>
            <th data-align="right">
              {t('receipts.actual')}
              {t('receipts.yuan')}
            </th>
            <th>{t('receipts.result')}</th>
          </tr>
        </thead>
        <tbody>
          {run.floors.map((floor) => (
            <tr key={`${floor.place} ${floor.what} ${floor.required}`}>
              <td>
                {floor.place} {floor.article} {t(`receipts.floorWhat.${floor.what}`)}{' '}
                {!floor.verified && <UnverifiedBadge source={floor.source} />}
              </td>
              <td data-align="right">{formatAmount(floor.required)}</td>
              <td data-align="right">{formatAmount(floor.actual)}</td>
              <td>
                {floor.shortfall === 0 ? (
                  <StatusBadge tone="green" label={t('receipts.floorMet')} />
                ) : (
                  <StatusBadge
                    tone="red"
                    label={t('receipts.floorShort', { amount: formatAmount(floor.shortfall) })}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {acknowledged && (
        <Notice tone="amber" testId="floor-acknowledged">
          <Text size="sm">
            {t('receipts.acknowledged', { ...acknowledged, amount: formatAmount(acknowledged.shortfall) })}
          </Text>
        </Notice>
      )}
    </Section>
  );
}
