// The score of every department with the counts behind it; a click narrows the findings to it.
import { Text, UnstyledButton } from '@mantine/core';
import type { QueryOutput } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import classes from './quality.module.css';
import { toneOf } from './ScoreBox';
import { useQualityView } from './view';

export interface DepartmentScoresProps {
  readonly rows: QueryOutput<'quality.report'>['departments'];
  readonly chosen: string | null;
}

export function DepartmentScores({ rows, chosen }: DepartmentScoresProps) {
  const t = useT();
  const choose = (departmentId: string | null): void => useQualityView.getState().set({ departmentId });
  return (
    <section aria-label={t('quality.departments')}>
      <div className={classes.departmentsHead}>
        <Text size="xs" className={classes.groupHead}>
          {t('quality.departments')}
        </Text>
        {chosen !== null && (
          <UnstyledButton className={classes.link} onClick={() => choose(null)} data-testid="departments-all">
            {t('quality.allDepartments')}
          </UnstyledButton>
        )}
      </div>
      <table className={classes.departments} data-testid="quality-departments">
        <thead>
          <tr>
            <th scope="col">{t('quality.department')}</th>
            <th scope="col">{t('quality.patents')}</th>
            <th scope="col">{t('quality.withErrors')}</th>
            <th scope="col">{t('quality.points')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ departmentId, name, patents, withErrors, score }) => (
            <tr key={departmentId} data-current={departmentId === chosen || undefined}>
              <td>
                <UnstyledButton
                  className={classes.departmentName}
                  aria-pressed={departmentId === chosen}
                  onClick={() => choose(departmentId === chosen ? null : departmentId)}
                  title={name}
                >
                  {name || t('quality.noDepartment')}
                </UnstyledButton>
              </td>
              <td>{patents.toLocaleString('en-US')}</td>
              <td>{withErrors.toLocaleString('en-US')}</td>
              <td className={classes.tone} data-tone={toneOf(score)}>
                {score}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
