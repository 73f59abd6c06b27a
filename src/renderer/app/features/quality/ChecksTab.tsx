// Checks with their counts and the departments' scores on the left; the patents of the chosen check on the right.
import type { QueryOutput } from '../../../../shared/store/queries';
import { EmptyState } from '../../components/EmptyState';
import { useT } from '../../lib/i18n';
import { CheckList, shownChecks } from './CheckList';
import { DepartmentScores } from './DepartmentScores';
import { FindingsPane } from './FindingsPane';
import classes from './quality.module.css';
import { ScoreBox } from './ScoreBox';
import type { Reading } from './trend';
import { useQualityView } from './view';

export interface ChecksTabProps {
  readonly report: QueryOutput<'quality.report'>;
  readonly earlier: Reading | undefined;
}

export function ChecksTab({ report, earlier }: ChecksTabProps) {
  const t = useT();
  const { check, departmentId } = useQualityView();
  const chosen = report.checks.find(({ code }) => code === check) ?? shownChecks(report.checks)[0];
  const department = report.departments.find((row) => row.departmentId === departmentId);
  return (
    <div className={classes.checks}>
      <aside className={classes.left} aria-label={t('quality.checks')}>
        <ScoreBox report={report} earlier={earlier} />
        <CheckList checks={report.checks} chosen={chosen?.code} />
        <DepartmentScores rows={report.departments} chosen={departmentId} />
      </aside>
      <div className={classes.right}>
        {chosen === undefined ? (
          <EmptyState
            title={t('quality.allGood')}
            hint={t('quality.allGoodHint', {
              on: report.today,
              patents: report.patents,
              checks: report.checks.length,
            })}
            testId="quality-all-good"
          />
        ) : (
          <FindingsPane
            key={`${chosen.code} ${departmentId ?? '*'}`}
            check={chosen}
            today={report.today}
            department={departmentId === null ? undefined : (department ?? { departmentId, name: '' })}
          />
        )}
      </div>
    </div>
  );
}
