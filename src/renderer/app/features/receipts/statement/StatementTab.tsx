// 银行流水: what a statement holds, line by line, before anything is taken in; then one change, undone in one step.
import { Button, Group, Loader, Text, UnstyledButton } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet, IconX } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { formatAmount } from '../../../../../domain/money';
import { DataGrid } from '../../../components/DataGrid';
import { EmptyState } from '../../../components/EmptyState';
import { ErrorNote } from '../../../components/ErrorNote';
import lists from '../../../components/RecordList.module.css';
import { SplitView } from '../../../components/SplitView';
import { useT } from '../../../lib/i18n';
import { runCommand } from '../../../lib/runCommand';
import { useAgreementChoices } from '../useChoices';
import { useMatched } from '../useMatched';
import { LinePanel } from './LinePanel';
import { statementColumns } from './statementColumns';
import { isTakeable, paymentsOf, type RowState, statementRows, sumsOf } from './statementRows';
import { useStatement } from './statementState';

const STATES: readonly RowState[] = ['new', 'perhaps', 'unreadable', 'known', 'repeated', 'outgoing'];
const fileName = (path: string): string => path.split(/[\\/]/).at(-1) ?? path;

export function StatementTab() {
  const t = useT();
  const { file, lines, issues, choices, openRow, isReading, error } = useStatement();
  const view = useStatement.getState();
  const [shown, setShown] = useState<readonly RowState[]>([]);
  const [isTaking, setTaking] = useState(false);
  const agreements = useAgreementChoices();
  const question = useMemo(() => (lines.length === 0 ? null : { lines: [...lines] }), [lines]);
  const matched = useMatched('income.match', question);
  const rows = useMemo(
    () => statementRows(lines, issues, matched.data?.rows ?? [], choices),
    [lines, issues, matched.data, choices],
  );
  const sums = useMemo(() => sumsOf(rows), [rows]);
  const columns = useMemo(() => statementColumns(t, agreements), [t, agreements]);

  const choose = (
    <Button
      leftSection={<IconFileSpreadsheet size={16} />}
      variant={file === null ? 'filled' : 'default'}
      loading={isReading}
      data-testid="statement-choose"
      onClick={() => void view.read()}
    >
      {t(file === null ? 'statements.choose' : 'statements.chooseOther')}
    </Button>
  );
  if (isReading)
    return (
      <Group justify="center" p="xl" role="status">
        <Loader size="sm" />
        <Text size="sm">{t('statements.reading')}</Text>
      </Group>
    );
  if (file === null)
    return (
      <>
        {error && <ErrorNote error={error} testId="statement-error" />}
        <EmptyState
          title={t('statements.empty')}
          hint={t('statements.emptyHint')}
          action={choose}
          testId="statement-empty"
          more={
            <Text size="xs" c="dimmed">
              {t('statements.emptyMore')}
            </Text>
          }
        />
      </>
    );
  const visible = shown.length === 0 ? rows : rows.filter(({ state }) => shown.includes(state));
  const cursor = visible.findIndex(({ row }) => row === openRow);
  const takeable = rows.filter(isTakeable);
  const take = async (): Promise<void> => {
    setTaking(true);
    const input = { label: fileName(file), payments: paymentsOf(rows) };
    const label = t('statements.taken', { n: sums.taken, amount: formatAmount(sums.fen) });
    await runCommand('income.import', input as Parameters<typeof runCommand<'income.import'>>[1], { label });
    setTaking(false);
  };
  const open = rows.find(({ row }) => row === openRow);
  const right: ReactNode = open ? (
    <div className={lists.panel}>
      <LinePanel key={open.id} row={open} agreements={agreements} onClose={() => view.open(null)} />
    </div>
  ) : null;
  return (
    <>
      <div className={lists.bar}>
        <Text size="sm" fw={600} data-testid="statement-file">
          {fileName(file)}
        </Text>
        {STATES.filter((state) => sums.counts[state] > 0).map((state) => (
          <UnstyledButton
            key={state}
            className={lists.chip}
            aria-pressed={shown.includes(state)}
            data-testid={`chip-${state}`}
            onClick={() =>
              setShown(shown.includes(state) ? shown.filter((one) => one !== state) : [...shown, state])
            }
          >
            {t(`statements.state.${state}`)} {sums.counts[state]}
          </UnstyledButton>
        ))}
        <Text size="sm" c="dimmed" className={lists.count} role="status" data-testid="statement-count">
          {t('common.entries', { n: visible.length })}
        </Text>
        {choose}
        <Button
          variant="default"
          leftSection={<IconX size={15} />}
          data-testid="statement-close"
          onClick={() => view.close()}
        >
          {t('statements.close')}
        </Button>
        <Button
          leftSection={<IconDownload size={16} />}
          disabled={sums.taken === 0 || matched.data === null}
          loading={isTaking}
          data-testid="statement-take"
          onClick={() => void take()}
        >
          {t('statements.take', { n: sums.taken, amount: formatAmount(sums.fen) })}
        </Button>
      </div>
      {(error ?? matched.error) && <ErrorNote error={(error ?? matched.error)!} />}
      <div className={lists.panes}>
        <SplitView
          label={t('common.divider')}
          left={
            <DataGrid
              label={t('receipts.tab.statement')}
              testId="statement-grid"
              columns={columns}
              total={visible.length}
              getRow={(index) => visible[index]}
              rowKey={(row) => row.id}
              rowLabel={(row) => `${row.row} ${row.line?.payer ?? row.issue?.value ?? ''}`}
              cursor={cursor}
              onCursor={(index) => view.open(visible[index]?.row ?? null)}
              onAction={(action) => {
                if (action !== 'close') return false;
                view.open(null);
                return true;
              }}
              selection={{
                count: sums.taken,
                isSelected: (id) => rows.find((row) => row.id === id)?.take ?? false,
                isFixed: (id) => !rows.some((row) => row.id === id && isTakeable(row)),
                onSelect: (index) => {
                  const row = visible[index];
                  if (row && isTakeable(row)) view.choose(row.row, { take: !row.take });
                },
                onSelectAll: () => {
                  const all = sums.taken < takeable.length;
                  for (const { row } of takeable) view.choose(row, { take: all });
                },
              }}
            />
          }
          right={right}
        />
      </div>
    </>
  );
}
