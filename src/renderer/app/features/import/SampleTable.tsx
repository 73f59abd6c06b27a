// Some rows of the dry run: what would be created, and what an update would change.
import { Table, Text } from '@mantine/core';
import type { PlannedRow } from '../../../../shared/routes';
import { NumberCopy } from '../../components/NumberCopy';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import classes from './import.module.css';
import { fieldText, valueText } from './valueText';

const TONES: Record<PlannedRow['action'], Tone> = { create: 'green', update: 'ink', unchanged: 'grey' };

export function SampleTable({ rows }: { readonly rows: readonly PlannedRow[] }) {
  const t = useT();
  return (
    <Table stickyHeader fz="sm" verticalSpacing={5} horizontalSpacing="md">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={64} ta="right">
            {t('import.colRow')}
          </Table.Th>
          <Table.Th w={90}>{t('import.colAction')}</Table.Th>
          <Table.Th w={170}>{t('import.colNumber')}</Table.Th>
          <Table.Th w="34%">{t('import.colTitle')}</Table.Th>
          <Table.Th>{t('import.colChanges')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.draft.row}>
            <Table.Td className={classes.number}>{row.draft.row}</Table.Td>
            <Table.Td>
              <StatusBadge tone={TONES[row.action]} label={t(`import.action.${row.action}`)} />
            </Table.Td>
            <Table.Td>
              <NumberCopy number={row.draft.applicationNumber} />
            </Table.Td>
            <Table.Td>{row.draft.title}</Table.Td>
            <Table.Td>
              <Changes row={row} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function Changes({ row }: { readonly row: PlannedRow }) {
  const t = useT();
  if (row.action === 'create') {
    return (
      <Text size="sm" c="dimmed">
        {t('import.allNew')}
      </Text>
    );
  }
  return row.changes.map(({ field, before, after }) => (
    <div key={field}>
      {fieldText(field, t)}
      {t('common.separator')}
      <del className={classes.before} title={t('import.before')}>
        {valueText(field, before, t) || t('import.emptyValue')}
      </del>
      {' → '}
      <ins className={classes.after} title={t('import.after')}>
        {valueText(field, after, t) || t('import.emptyValue')}
      </ins>
    </div>
  ));
}
