// One line a column of the sheet: its header, its first values, and the field it goes to.
import { NativeSelect, Table, Text } from '@mantine/core';
import { memo, useMemo } from 'react';
import { ImportField } from '../../../../domain/patents/importRow';
import { useT } from '../../lib/i18n';
import classes from './import.module.css';
import type { ColumnLine } from './mapping';

export interface ColumnTableProps {
  readonly lines: readonly ColumnLine[];
  readonly onMap: (column: number, field: ImportField | null) => void;
}

export function ColumnTable({ lines, onMap }: ColumnTableProps) {
  const t = useT();
  const options = useMemo(
    () => [
      { value: '', label: t('import.notImported') },
      ...ImportField.options.map((field) => ({ value: field as string, label: t(`import.field.${field}`) })),
    ],
    [t],
  );
  return (
    <Table stickyHeader fz="sm" verticalSpacing={4} horizontalSpacing="md" layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={64}>{t('import.colColumn')}</Table.Th>
          <Table.Th w="26%">{t('import.colHeader')}</Table.Th>
          <Table.Th>{t('import.colValues')}</Table.Th>
          <Table.Th w={230}>{t('import.colField')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Line key={line.index} line={line} options={options} onMap={onMap} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface LineProps {
  readonly line: ColumnLine;
  readonly options: { value: string; label: string }[];
  readonly onMap: ColumnTableProps['onMap'];
}

/** Sheets of commercial databases have 170 columns: a line is drawn again only when it changes. */
const Line = memo(
  function Line({ line, options, onMap }: LineProps) {
    const t = useT();
    const values = line.values.join('　|　');
    return (
      <Table.Tr>
        <Table.Td className={classes.mono}>{line.letter}</Table.Td>
        <Table.Td className={classes.value} fw={line.field ? 600 : 400} title={line.header}>
          {line.header || (
            <Text span size="sm" c="dimmed">
              {t('import.emptyHeader')}
            </Text>
          )}
        </Table.Td>
        <Table.Td className={classes.value} c="dimmed" title={line.values.join('\n')}>
          {values}
        </Table.Td>
        <Table.Td>
          <NativeSelect
            size="xs"
            data={options}
            value={line.field ?? ''}
            aria-label={t('import.fieldOf', { column: line.letter, header: line.header })}
            data-testid={`import-map-${line.index}`}
            onChange={(event) => {
              const field = ImportField.safeParse(event.currentTarget.value);
              onMap(line.index, field.success ? field.data : null);
            }}
          />
        </Table.Td>
      </Table.Tr>
    );
  },
  (a, b) =>
    a.line.field === b.line.field &&
    a.line.header === b.line.header &&
    a.line.values.join('\n') === b.line.values.join('\n') &&
    a.options === b.options,
);
