// 财务对账: what the finance office has, what we have, the difference; each line can be settled, the whole printed.
import { Button, Group, Loader, Text, UnstyledButton } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter, IconTable, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { formatAmount } from '../../../../../domain/money';
import { DataGrid } from '../../../components/DataGrid';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNote } from '../../../components/ErrorNote';
import { Notice } from '../../../components/Notice';
import lists from '../../../components/RecordList.module.css';
import { SplitView } from '../../../components/SplitView';
import { call } from '../../../lib/desk';
import { useT } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';
import { go } from '../../../state/navigation';
import { usePreferences } from '../../../state/preferences';
import classes from '../receipts.module.css';
import { useMatched } from '../useMatched';
import { ComparedPanel } from './ComparedPanel';
import { comparedColumns } from './comparedColumns';
import { cellsOf, columnsOf, comparedRows, comparisonPaper, type Outcome } from './comparison';
import { useReconcile } from './reconcileState';
import { SettleAll } from './SettleAll';

const OUTCOMES: readonly Outcome[] = ['onlyTheirs', 'onlyOurs', 'amount', 'day', 'same'];
const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

export function ReconcileTab() {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const { file, lines, unread, shown, openId, isReading, error } = useReconcile();
  const { read, put, close } = useReconcile.getState();
  const question = useMemo(() => (file === null ? null : { lines }), [file, lines]);
  const { data, error: asked } = useMatched('income.reconcile', question);
  const rows = useMemo(() => (data === null ? [] : comparedRows(data)), [data]);
  const columns = useMemo(() => comparedColumns(t), [t]);
  const choose = (
    <Button
      leftSection={<IconFileSpreadsheet size={16} />}
      variant={file === null ? 'filled' : 'default'}
      data-testid="reconcile-choose"
      onClick={() => void read()}
    >
      {t(file === null ? 'statements.chooseTheirs' : 'statements.chooseOther')}
    </Button>
  );
  if (isReading || (file !== null && data === null && asked === null))
    return (
      <Group justify="center" p="xl" role="status">
        <Loader size="sm" />
        <Text size="sm">{t('statements.reading')}</Text>
      </Group>
    );
  if (file === null || data === null)
    return (
      <>
        {(error ?? asked) && <ErrorNote error={(error ?? asked)!} testId="reconcile-error" />}
        <EmptyState
          title={t('statements.reconcileEmpty')}
          hint={t('statements.reconcileHint')}
          action={choose}
          testId="reconcile-empty"
        />
      </>
    );
  const { totals } = data;
  const visible = shown.length === 0 ? rows : rows.filter(({ outcome }) => shown.includes(outcome));
  const open = rows.find(({ id }) => id === openId);
  const count = (outcome: Outcome): number => rows.filter((row) => row.outcome === outcome).length;
  const exportTable = async (): Promise<void> => {
    const written = await call('export.table', {
      format: 'xlsx',
      name: t('statements.paperTitle'),
      columns: columnsOf(t),
      rows: rows.map((row) => cellsOf(row, t)),
    });
    if (!written.ok) notifyError(written.error);
    else if (written.value.file !== null)
      notifyDone(t('statements.exported', { file: fileName(written.value.file) }));
  };
  return (
    <>
      <div className={`${classes.sums} ${classes.under}`} data-testid="reconcile-totals">
        {(['theirs', 'ours', 'difference'] as const).map((key) => (
          <div
            key={key}
            className={classes.sum}
            data-warn={(key === 'difference' && totals.difference !== 0) || undefined}
          >
            <span>{t(`statements.${key}`)}</span>
            <b>{t('common.yuan', { amount: formatAmount(totals[key]) })}</b>
          </div>
        ))}
        <div className={classes.sum}>
          <span>{t('statements.period')}</span>
          <b>
            {data.from} — {data.to}
          </b>
        </div>
      </div>
      <div className={lists.bar}>
        <Text size="sm" fw={600} data-testid="reconcile-file">
          {fileName(file)}
        </Text>
        {OUTCOMES.filter((outcome) => count(outcome) > 0).map((outcome) => (
          <UnstyledButton
            key={outcome}
            className={lists.chip}
            aria-pressed={shown.includes(outcome)}
            data-testid={`chip-${outcome}`}
            onClick={() =>
              put({
                shown: shown.includes(outcome) ? shown.filter((one) => one !== outcome) : [...shown, outcome],
              })
            }
          >
            {t(`statements.outcome.${outcome}`)} {count(outcome)}
          </UnstyledButton>
        ))}
        <Text size="sm" c="dimmed" className={lists.count} role="status">
          {t('common.entries', { n: visible.length })}
        </Text>
        {choose}
        <Button
          variant="default"
          leftSection={<IconPrinter size={15} />}
          data-testid="reconcile-print"
          onClick={() => go('reports', { paper: comparisonPaper(data, fileName(file), t, lang) })}
        >
          {t('statements.print')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTable size={15} />}
          data-testid="reconcile-export"
          onClick={() => void exportTable()}
        >
          {t('statements.export')}
        </Button>
        <Button variant="default" leftSection={<IconX size={15} />} onClick={close}>
          {t('statements.close')}
        </Button>
        <SettleAll rows={rows} file={fileName(file)} />
      </div>
      {unread > 0 && (
        <Notice tone="amber" flush>
          {t('statements.unread', { n: unread })}
        </Notice>
      )}
      <div className={lists.panes}>
        <SplitView
          label={t('common.divider')}
          left={
            <DataGrid
              label={t('receipts.tab.reconcile')}
              testId="reconcile-grid"
              columns={columns}
              total={visible.length}
              getRow={(index) => visible[index]}
              rowKey={(row) => row.id}
              rowLabel={(row) => cellsOf(row, t).join(' ')}
              cursor={visible.findIndex(({ id }) => id === openId)}
              onCursor={(index) => put({ openId: visible[index]?.id ?? null })}
              onAction={(action) => {
                if (action !== 'close') return false;
                put({ openId: null });
                return true;
              }}
            />
          }
          right={
            open ? (
              <div className={lists.panel}>
                <ComparedPanel
                  key={open.id}
                  row={open}
                  file={fileName(file)}
                  onClose={() => put({ openId: null })}
                />
              </div>
            ) : null
          }
        />
      </div>
    </>
  );
}
