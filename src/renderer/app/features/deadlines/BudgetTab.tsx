// The annuity budget: years by department, type or tier, with totals; every figure opens its annuities.
import { Button, NativeSelect, Table } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import type { PatentFilter, QueryOutput } from '../../../../shared/store/queries';
import type { BudgetCell } from '../../../../shared/store/queries/deadlines';
import { amountText } from '../../components/deadlines/deadlineText';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { BlockSkeleton } from '../../components/Skeletons';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { tableText } from '../../lib/tableText';
import { useDeskQuery } from '../../lib/useQuery';
import { useDeadlines } from '../../state/deadlines';
import { go } from '../../state/navigation';
import { BudgetBars } from './BudgetBars';
import { type BudgetPart, budgetParts, figure, peakYear, rowTotal } from './budget';
import classes from './deadlines.module.css';

const groupings = ['department', 'type', 'tier', 'year'] as const;
type Grouping = (typeof groupings)[number];
const spans = [3, 5, 10] as const;
type Row = QueryOutput<'annuity.budget'>['rows'][number];

export function BudgetTab({ today }: { readonly today: string }) {
  const t = useT();
  const { unit, show } = useDeadlines();
  const [by, setBy] = useState<Grouping>('department');
  const [span, setSpan] = useState(5);
  const [part, setPart] = useState<BudgetPart>('due');
  const fromYear = Number(today.slice(0, 4));
  const budget = useDeskQuery(
    'annuity.budget',
    { today, fromYear, toYear: fromYear + span - 1, by },
    { entities: ['patent', 'department', 'settings'], keepPrevious: true },
  );
  if (budget.error) return <ErrorState error={budget.error} onRetry={budget.refetch} />;
  if (budget.data === undefined) return <BlockSkeleton height={280} />;
  const { years, rows, totals } = budget.data;
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t('deadlines.budgetEmpty')}
        hint={t('deadlines.budgetHint')}
        action={<Button onClick={() => go('import')}>{t('deadlines.emptyImport')}</Button>}
      />
    );
  }
  const nameOf = ({ key, label }: Row): string => {
    if (by === 'year') return t('deadlines.budgetTotal');
    if (key === '') return t('deadlines.budgetNone');
    return by === 'type' ? t(`domain.type.${key as 'invention'}`) : (label ?? key);
  };
  const heads = [
    t(`deadlines.by.${by}`),
    ...years.map(String),
    `${t('deadlines.budgetTotal')}（${t(`deadlines.${unit}`)}）`,
  ];
  const cells = (row: readonly BudgetCell[]): string[] => [
    ...row.map((cell) => amountText(figure(cell, part).fen, unit)),
    amountText(rowTotal(row, part), unit),
  ];
  const copy = async (): Promise<void> => {
    const lines = rows.map((row) => [nameOf(row), ...cells(row.cells)]);
    const text = tableText(heads, [...lines, [t('deadlines.budgetTotal'), ...cells(totals)]]);
    const copied = await call('app.copyText', { text });
    if (copied.ok) notifyDone(t('deadlines.copied', { n: lines.length + 1 }));
    else notifyError(copied.error);
  };
  const open = (year: number, row: Row | undefined): void => {
    const filter: PatentFilter | undefined =
      row === undefined || by === 'year' ? undefined : { where: { [by]: [row.key] } };
    const label = row === undefined || by === 'year' ? String(year) : `${year} · ${nameOf(row)}`;
    const narrow = {
      from: `${year}-01-01`,
      until: `${year}-12-31`,
      label,
      ...(filter === undefined ? {} : { filter }),
    };
    show({ tab: 'tasks', kind: 'annuity', text: '', departmentId: '', presumed: part === 'settled', narrow });
  };
  const line = (row: Row | undefined, values: readonly BudgetCell[]) =>
    values.map((cell, i) => {
      const { count, fen } = figure(cell, part);
      const year = years[i] ?? fromYear;
      return (
        <Table.Td key={year} ta="right" title={t('deadlines.count', { n: count })}>
          {count === 0 ? (
            '–'
          ) : (
            <button type="button" className={classes.link} onClick={() => open(year, row)}>
              {amountText(fen, unit)}
            </button>
          )}
        </Table.Td>
      );
    });
  const summary = t('deadlines.budgetSummary', {
    from: String(years[0] ?? ''),
    to: String(years.at(-1) ?? ''),
    amount: amountText(rowTotal(totals, 'due'), unit),
    keep: amountText(rowTotal(totals, 'keep'), unit),
    unit: t(`deadlines.${unit}`),
    peak: String(peakYear(years, totals) ?? '–'),
  });
  return (
    <>
      <div className={classes.bar}>
        <NativeSelect
          aria-label={t('deadlines.budgetBy')}
          value={by}
          data-testid="budget-by"
          onChange={(event) => setBy(event.currentTarget.value as Grouping)}
          data={groupings.map((value) => ({ value, label: t(`deadlines.by.${value}`) }))}
        />
        <NativeSelect
          aria-label={t('deadlines.budgetSpan')}
          value={String(span)}
          onChange={(event) => setSpan(Number(event.currentTarget.value))}
          data={spans.map((n) => ({ value: String(n), label: t(`deadlines.span.${n}`) }))}
        />
        <NativeSelect
          aria-label={t('deadlines.budgetPart')}
          value={part}
          onChange={(event) => setPart(event.currentTarget.value as BudgetPart)}
          data={budgetParts.map((value) => ({ value, label: t(`deadlines.part.${value}`) }))}
        />
        <Button variant="default" leftSection={<IconCopy size={16} />} onClick={() => void copy()}>
          {t('deadlines.copyTable')}
        </Button>
      </div>
      <div className={classes.scroll}>
        <p data-testid="budget-summary">{summary}</p>
        <BudgetBars years={years} totals={totals} unit={unit} summary={summary} />
        <Table
          className={classes.budget}
          fz="sm"
          aria-label={t('deadlines.budgetTable')}
          stickyHeader
          data-testid="budget-table"
        >
          <Table.Thead>
            <Table.Tr>
              {heads.map((head, i) => (
                <Table.Th key={head} ta={i === 0 ? 'left' : 'right'} scope="col">
                  {head}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.key}>
                <Table.Th scope="row">{nameOf(row)}</Table.Th>
                {line(row, row.cells)}
                <Table.Td ta="right">{amountText(rowTotal(row.cells, part), unit)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
          {by !== 'year' && (
            <Table.Tfoot>
              <Table.Tr>
                <Table.Th scope="row">{t('deadlines.budgetTotal')}</Table.Th>
                {line(undefined, totals)}
                <Table.Td ta="right">{amountText(rowTotal(totals, part), unit)}</Table.Td>
              </Table.Tr>
            </Table.Tfoot>
          )}
        </Table>
        <p className={classes.note}>{t('deadlines.budgetNote')}</p>
      </div>
    </>
  );
}
