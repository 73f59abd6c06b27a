// One table of a statistic on screen: every figure that has records behind it is underlined and opens them.
import { Button, Group, Table, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { cellText } from '../../../../../domain/reporting/statistics/cellText';
import type { Cell, Source, StatTable } from '../../../../../domain/reporting/statistics/report';
import { useT } from '../../../lib/i18n';
import { scrollStop } from '../../../lib/scrollStop';
import classes from '../reports.module.css';
import own from './statistic.module.css';

export interface StatisticTableProps {
  readonly table: StatTable;
  readonly label: string;
  readonly onSource: (label: string, source: Source) => void;
}

const isFigure = (one: { readonly kind: Cell['kind'] } | undefined): boolean =>
  one?.kind === 'count' || one?.kind === 'money' || one?.kind === 'share';

function Shown({
  cell,
  name,
  onSource,
}: {
  cell: Cell;
  name: string;
  onSource: StatisticTableProps['onSource'];
}) {
  const text = cellText(cell);
  const { from } = cell;
  if (from === undefined || from.ids.length === 0) return text;
  return (
    <UnstyledButton
      className={classes.figure}
      data-negative={(cell.kind === 'money' && cell.fen < 0) || undefined}
      onClick={() => onSource(`${name} ${text}`, from)}
    >
      {text}
    </UnstyledButton>
  );
}

/** Rows drawn at once: a list of thousands is for paper and spreadsheet, its beginning for the screen. */
const portion = 200;

export function StatisticTable({ table, label, onSource }: StatisticTableProps) {
  const t = useT();
  const [shown, setShown] = useState(portion);
  const all = table.rows.length;
  const row = (cells: readonly Cell[], at: string) => {
    const head = cells[0] === undefined ? '' : cellText(cells[0]);
    return (
      <Table.Tr key={at}>
        {cells.map((cell, i) => {
          const column = table.columns[i];
          return (
            <Table.Td
              key={`${at}-${column?.label}`}
              ta={isFigure(column ?? cell) ? 'right' : 'left'}
              className={isFigure(cell) || cell.kind === 'date' ? classes.numbers : undefined}
            >
              <Shown cell={cell} name={`${head} · ${column?.label ?? ''}`} onSource={onSource} />
            </Table.Td>
          );
        })}
      </Table.Tr>
    );
  };
  return (
    // A wide table scrolls sideways: the keyboard has to reach it.
    <section className={classes.wide} aria-label={label} {...scrollStop}>
      <Table verticalSpacing={4} withTableBorder>
        <Table.Thead>
          <Table.Tr>
            {table.columns.map((column) => (
              <Table.Th key={column.label} ta={isFigure(column) ? 'right' : 'left'}>
                {column.label}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {table.rows.slice(0, shown).map((cells, i) => row(cells, `${table.id}-${i}`))}
        </Table.Tbody>
        {table.foot !== undefined && (
          <Table.Tfoot className={own.foot}>{row(table.foot, 'foot')}</Table.Tfoot>
        )}
      </Table>
      {all > shown && (
        <Group gap="sm" className={own.more}>
          <Text size="xs" c="dimmed">
            {t('statistic.rowsShown', { n: shown, all })}
          </Text>
          <Button variant="default" size="compact-xs" onClick={() => setShown(shown + portion)}>
            {t('statistic.moreRows', { n: Math.min(portion, all - shown) })}
          </Button>
        </Group>
      )}
    </section>
  );
}
