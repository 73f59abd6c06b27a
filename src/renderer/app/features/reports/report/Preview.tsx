// The document as it will be on paper, above it its number and length, and a word when the options have moved on.
import { Button, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorState } from '../../../components/ErrorState';
import { BlockSkeleton } from '../../../components/Skeletons';
import { useT } from '../../../lib/i18n';
import classes from '../reports.module.css';
import type { Report } from './useReport';

export interface PreviewProps {
  readonly report: Report;
  readonly title: string;
  /** The lines of the paper are patents, so that their number says something. */
  readonly counted: boolean;
  /** Something the report needs is not chosen yet. */
  readonly isWaiting?: boolean;
  /** Switch between paper and data, where there are both. */
  readonly switcher?: ReactNode;
}

export function Preview({ report, title, counted, isWaiting = false, switcher }: PreviewProps) {
  const t = useT();
  const { prepared, error, busy, stale, isManual } = report;
  if (error || !prepared) {
    return (
      <>
        {switcher && <div className={classes.bar}>{switcher}</div>}
        {isWaiting ? (
          <EmptyState title={t('reports.choose')} hint={t('reports.chooseHint')} testId="report-choose" />
        ) : error ? (
          <ErrorState error={error} onRetry={() => void report.prepare()} />
        ) : (
          <Preparing />
        )}
      </>
    );
  }
  return (
    <>
      <div className={classes.bar}>
        {switcher}
        <span className={classes.grow}>
          {prepared.documentNumber === ''
            ? t('reports.numberLater')
            : t('reports.documentNumber', { number: prepared.documentNumber })}
          {counted && ` · ${t('reports.rows', { n: prepared.rows })}`}
        </span>
        {(stale || busy) && (
          <span className={classes.stale} role="status" data-testid="report-stale">
            <IconAlertCircle size={16} aria-hidden />
            {t(busy || !isManual ? 'reports.preparing' : 'reports.stale')}
            {isManual && (
              <Button
                variant="default"
                size="compact-sm"
                loading={busy}
                onClick={() => void report.prepare()}
                data-testid="report-update"
              >
                {t('reports.update')}
              </Button>
            )}
          </span>
        )}
      </div>
      <iframe
        key={prepared.job}
        src={prepared.url}
        className={classes.frame}
        title={t('reports.previewOf', { title })}
        data-testid="report-preview"
      />
    </>
  );
}

function Preparing() {
  const t = useT();
  return (
    <div className={classes.center} data-testid="report-preparing">
      <div style={{ width: 420 }}>
        <BlockSkeleton height={420} />
      </div>
      <Text size="sm" c="dimmed" role="status">
        {t('reports.preparing')}
      </Text>
    </div>
  );
}
