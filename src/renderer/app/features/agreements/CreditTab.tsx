// How the other side keeps its word: what was on time, late, unanswered, disputed. Counts only, no marks.
import { Anchor, Text } from '@mantine/core';
import { formatAmount } from '../../../../domain/money';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import styles from '../../components/fields/Fields.module.css';
import { RowSkeletons } from '../../components/Skeletons';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './agreements.module.css';
import { useAgreementsView } from './view';

const counts = ['due', 'onTime', 'late', 'silent', 'disputed', 'worstDays'] as const;

export function CreditTab() {
  const t = useT();
  const { put, show } = useAgreementsView.getState();
  const found = useDeskQuery(
    'register.credit',
    { today: isoDay(new Date()) },
    { entities: ['agreement', 'obligation', 'royaltyReport', 'income'], keepPrevious: true },
  );
  if (!found.data)
    return found.error ? <ErrorState error={found.error} onRetry={found.refetch} /> : <RowSkeletons />;
  const { rows } = found.data;
  if (rows.length === 0)
    return (
      <EmptyState
        title={t('agreements.noCredit')}
        hint={t('agreements.noCreditHint')}
        testId="credit-empty"
      />
    );
  const open = (party: string): void => {
    show({ tab: 'register' });
    put('register', { text: '', chips: [`party:${party}`], openId: null, creating: false });
  };
  return (
    <section className={classes.sheet} aria-label={t('agreements.tab.credit')}>
      <Text size="sm" c="dimmed" mb="xs" role="status">
        {t('agreements.creditHint', { n: rows.length })}
      </Text>
      <table className={styles.table} data-testid="credit-table">
        <thead>
          <tr>
            <th>{t('agreements.party')}</th>
            <th data-align="right">{t('agreements.credit.agreements')}</th>
            {counts.map((name) => (
              <th key={name} data-align="right">
                {t(`agreements.credit.${name}`)}
              </th>
            ))}
            <th data-align="right">{t('agreements.credit.unpaid')}</th>
            <th data-align="right">{t('agreements.credit.interest')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.party}>
              <td>
                <Anchor component="button" type="button" fz="sm" ta="left" onClick={() => open(row.party)}>
                  {row.party}
                </Anchor>
              </td>
              <td data-align="right">{row.agreements}</td>
              {counts.map((name) => (
                <td
                  key={name}
                  data-align="right"
                  className={
                    (name === 'silent' || name === 'worstDays') && row[name] > 0 ? classes.bad : undefined
                  }
                >
                  {row[name]}
                </td>
              ))}
              <td data-align="right">{formatAmount(row.unpaid)}</td>
              <td data-align="right">{formatAmount(row.interest)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
