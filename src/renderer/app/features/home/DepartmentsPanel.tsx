// The departments with most patents, as bars with their numbers; a click shows the patents of one.
import { Anchor, Text, Title } from '@mantine/core';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import classes from './home.module.css';
import type { Overview } from './todos';

const SHOWN = 5;

export function DepartmentsPanel({ overview }: { readonly overview: Overview }) {
  const t = useT();
  const known = overview.byDepartment.filter((entry) => entry.key !== '');
  const list = [...known].sort((a, b) => b.count - a.count).slice(0, SHOWN);
  const most = list[0]?.count ?? 0;
  return (
    <section className={classes.panel} aria-label={t('home.departmentsTitle')}>
      <div className={classes.head}>
        <Title order={2}>{t('home.departmentsTitle')}</Title>
        <Anchor component="button" size="sm" onClick={() => go('departments')}>
          {t('home.open', { what: t('home.departments') })}
        </Anchor>
      </div>
      {most === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {t('home.departmentsNone')}
        </Text>
      )}
      <div className={classes.pad} hidden={most === 0}>
        <table className={classes.table} aria-label={t('home.departmentsTitle')}>
          <thead>
            <tr>
              <th scope="col">{t('home.department')}</th>
              <th scope="col" className={classes.wideColumn} aria-hidden />
              <th scope="col" className={classes.numeric}>
                {t('home.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {list.map((entry) => (
              <tr key={entry.key}>
                <td>
                  <Anchor
                    component="button"
                    size="sm"
                    onClick={() => go('patents', { text: '', filter: { departmentIds: [entry.key] } })}
                  >
                    {entry.label ?? entry.key}
                  </Anchor>
                </td>
                <td aria-hidden>
                  <span className={classes.bar} style={{ width: `${(100 * entry.count) / most}%` }} />
                </td>
                <td className={classes.numeric}>{entry.count.toLocaleString('en-US')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
