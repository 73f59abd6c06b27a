// What a year has given to whom: by person and by department, from the runs that were carried out.
import { Button, Group, NativeSelect, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useState } from 'react';
import { departmentsPaper, personsPaper, type YearSums } from '../../../../domain/agreements/yearlyPaper';
import { formatAmount } from '../../../../domain/money';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import styles from '../../components/fields/Fields.module.css';
import { RowSkeletons } from '../../components/Skeletons';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import classes from './receipts.module.css';

export function YearlyTab() {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const [year, setYear] = useState(() => isoDay(new Date()).slice(0, 4));
  const found = useDeskQuery(
    'income.yearly',
    { year },
    { entities: ['run', 'income', 'agreement', 'department'], keepPrevious: true },
  );
  if (!found.data)
    return found.error ? (
      <ErrorState error={found.error} onRetry={found.refetch} />
    ) : (
      <RowSkeletons rows={8} />
    );
  const { years, persons, departments } = found.data;
  const sums: YearSums = { year, persons, departments };
  return (
    <div className={classes.year}>
      <Group align="flex-end" gap="sm">
        <NativeSelect
          label={t('receipts.year')}
          w={120}
          value={year}
          data={years}
          data-testid="yearly-year"
          onChange={(event) => setYear(event.currentTarget.value)}
        />
        {[
          ['persons', personsPaper, 'runs.yearPersons'] as const,
          ['departments', departmentsPaper, 'runs.yearDepartments'] as const,
        ].map(([key, make, label]) => (
          <Button
            key={key}
            variant="default"
            leftSection={<IconPrinter size={14} />}
            disabled={found.data?.[key].length === 0}
            data-testid={`yearly-print-${key}`}
            onClick={() => go('reports', { paper: make(sums, lang) })}
          >
            {t(label)}
          </Button>
        ))}
      </Group>
      {persons.length === 0 && departments.length === 0 ? (
        <EmptyState title={t('receipts.noYear', { year })} hint={t('receipts.noYearHint')} />
      ) : (
        <div className={classes.tables}>
          <section aria-label={t('receipts.byPerson')}>
            <Title order={2} my="xs">
              {t('receipts.byPerson')}
            </Title>
            <table className={styles.table} data-testid="yearly-persons">
              <thead>
                <tr>
                  <th>{t('receipts.person')}</th>
                  <th>{t('domain.field.departmentId')}</th>
                  <th data-align="right">{t('receipts.own')}</th>
                  <th data-align="right">{t('receipts.researchAccount')}</th>
                  <th data-align="right">{t('receipts.runs')}</th>
                </tr>
              </thead>
              <tbody>
                {persons.map((row) => (
                  <tr key={row.person}>
                    <td>{row.name}</td>
                    <td>{row.departmentName}</td>
                    <td data-align="right">{formatAmount(row.own)}</td>
                    <td data-align="right">{formatAmount(row.research)}</td>
                    <td data-align="right">{row.runs}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <section aria-label={t('receipts.byDepartment')}>
            <Title order={2} my="xs">
              {t('receipts.byDepartment')}
            </Title>
            <table className={styles.table} data-testid="yearly-departments">
              <thead>
                <tr>
                  <th>{t('domain.field.departmentId')}</th>
                  <th data-align="right">{t('receipts.received')}</th>
                  <th data-align="right">{t('receipts.awarded')}</th>
                  <th data-align="right">{t('receipts.persons')}</th>
                </tr>
              </thead>
              <tbody>
                {departments.map((row) => (
                  <tr key={row.id}>
                    <td>{row.name || t('common.none')}</td>
                    <td data-align="right">{formatAmount(row.received)}</td>
                    <td data-align="right">{formatAmount(row.awarded)}</td>
                    <td data-align="right">{row.persons}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      )}
    </div>
  );
}
