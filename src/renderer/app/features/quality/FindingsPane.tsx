// The patents of one check: why it matters, what can be done to all of them, the chosen one, and the list.
import { Button, SegmentedControl, Text, Title } from '@mantine/core';
import { IconList } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { checkWords } from '../../../../domain/patents/quality/words/word';
import type { QueryOutput } from '../../../../shared/store/queries';
import { DataGrid } from '../../components/DataGrid';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import type { GridColumn } from '../../components/gridTypes';
import { NumberCopy } from '../../components/NumberCopy';
import { RowSkeletons } from '../../components/Skeletons';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { usePagedRows } from '../../lib/usePagedRows';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { findingKey, revoke } from './decide';
import { FindingDetail } from './FindingDetail';
import { forMany } from './fixFields';
import { LeaveForm } from './LeaveForm';
import { ManyFix } from './ManyFix';
import classes from './quality.module.css';
import { SeverityBadge } from './severity';
import { watched } from './useReport';

export type Finding = QueryOutput<'quality.findings'>['rows'][number];

export interface FindingsPaneProps {
  readonly check: QueryOutput<'quality.report'>['checks'][number];
  readonly today: string;
  readonly department: { readonly departmentId: string; readonly name: string } | undefined;
}

export function FindingsPane({ check, today, department }: FindingsPaneProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const { code } = check;
  const words = checkWords(code, language);
  const [left, setLeft] = useState(false);
  const [cursor, setCursor] = useState(0);
  const [muting, setMuting] = useState(false);
  const scope = { today, check: code, ...(department ? { departmentId: department.departmentId } : {}) };
  const list = usePagedRows<Finding>(
    `${code} ${department?.departmentId ?? '*'} ${left}`,
    (offset, limit) => query('quality.findings', { ...scope, left, offset, limit }),
    { entities: watched },
  );
  const columns = useMemo(
    (): GridColumn<Finding>[] => [
      {
        key: 'number',
        label: t('quality.number'),
        width: '150px',
        render: (row) => <NumberCopy number={row.applicationNumber} inGrid />,
      },
      { key: 'name', label: t('quality.name'), width: 'minmax(160px, 1fr)', render: (row) => row.title },
      { key: 'department', label: t('quality.department'), width: '130px', render: (row) => row.department },
      {
        key: 'found',
        label: t('quality.found'),
        width: 'minmax(180px, 1fr)',
        render: (row) => checkWords(code, language, row.data).what,
      },
    ],
    [t, code, language],
  );
  const view = async (): Promise<void> => {
    const result = await query('quality.ids', scope);
    if (result.ok) go('patents', { text: '', filter: { ids: result.value.ids } });
    else notifyError(result.error);
  };
  const many = forMany(code);
  const row = list.total > 0 ? list.getRow(Math.min(cursor, list.total - 1)) : undefined;

  const body = (): ReactNode => {
    if (list.error) return <ErrorState error={list.error} onRetry={list.refetch} />;
    if (list.loading) return <RowSkeletons rows={8} />;
    if (list.total === 0) {
      const name = department?.name || t('quality.noDepartment');
      return (
        <EmptyState
          title={department ? t('quality.noRowsDepartment', { name }) : t('quality.noRows')}
          hint={words.why}
        />
      );
    }
    return (
      <DataGrid<Finding>
        label={words.name}
        testId="quality-findings"
        columns={columns}
        total={list.total}
        getRow={list.getRow}
        rowKey={(one) => one.id}
        rowLabel={(one) => one.title}
        onRange={list.onRange}
        cursor={Math.min(cursor, list.total - 1)}
        onCursor={setCursor}
        onOpen={(one) => go('patent', { id: one.id })}
        resetKey={list.shown}
      />
    );
  };

  return (
    <>
      <header className={classes.findingsHead}>
        <div className={classes.findingsTitle}>
          <SeverityBadge severity={check.severity} />
          <Title order={2}>{words.name}</Title>
          <Text size="sm" c="dimmed" role="status" className={classes.figures}>
            {t('quality.count', { n: list.total.toLocaleString('en-US') })}
          </Text>
          {department && (
            <Text size="sm" c="dimmed" truncate>
              {department.name || t('quality.noDepartment')}
            </Text>
          )}
          <span className={classes.spring} />
          {check.left > 0 && !check.muted && (
            <SegmentedControl
              size="xs"
              value={left ? 'left' : 'open'}
              onChange={(value) => setLeft(value === 'left')}
              data={[
                { value: 'open', label: t('quality.showOpen') },
                { value: 'left', label: t('quality.showLeft', { n: check.left }) },
              ]}
            />
          )}
          {check.muted ? (
            <Button
              variant="default"
              onClick={() => void revoke(findingKey(code, '*'))}
              data-testid="check-unmute"
            >
              {t('quality.unmute')}
            </Button>
          ) : (
            <Button variant="subtle" onClick={() => setMuting(!muting)} data-testid="check-mute">
              {t('quality.muteCheck')}
            </Button>
          )}
          <Button
            variant="default"
            leftSection={<IconList size={16} />}
            disabled={list.total === 0 || left}
            onClick={() => void view()}
            data-testid="quality-view"
          >
            {t('quality.view')}
          </Button>
        </div>
        <Text size="sm">
          <b>{t('quality.why')}</b> {words.why} <b>{t('quality.cure')}</b> {words.cure}
        </Text>
        {muting && (
          <LeaveForm
            label={t('quality.muteReason')}
            placeholder=""
            action={t('quality.muteCheck')}
            settingKey={findingKey(code, '*')}
            said={t('quality.mutedDone', { name: words.name })}
            onDone={() => setMuting(false)}
          />
        )}
        {many && !left && list.total > 0 && <ManyFix name={many} scope={scope} total={list.total} />}
      </header>
      {row && <FindingDetail key={row.id} check={code} row={row} />}
      <div className={classes.findings}>{body()}</div>
    </>
  );
}
