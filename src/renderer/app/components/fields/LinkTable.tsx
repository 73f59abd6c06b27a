// Records another record is linked to: a row each with a way to unlink it, and a field that finds one more.
import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n';
import styles from './Fields.module.css';
import { LookupField } from './LookupField';
import { RowButton } from './RowsEditor';

interface LinkTableProps {
  readonly empty: string;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly id: string;
    readonly cells: readonly ReactNode[];
    readonly unlink: string;
  }[];
  /** Records the search found; those that are linked are not offered again. */
  readonly found: readonly { readonly value: string; readonly label: string }[];
  readonly onSearch: (text: string) => void;
  /** All linked ids, those whose record is not known included. */
  readonly ids: readonly string[];
  /** Left out where the links stay as they are. */
  readonly onChange?: (ids: string[]) => void;
  readonly addLabel: string;
  readonly testId: string;
}

export function LinkTable(props: LinkTableProps) {
  const { rows, ids, heads, onChange } = props;
  const t = useT();
  const linked = new Set(ids);
  return (
    <Stack gap="md">
      {rows.length === 0 ? (
        <Text size="sm" c="dimmed">
          {props.empty}
        </Text>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
              {onChange !== undefined && (
                <th>
                  <VisuallyHidden>{t('common.edit')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                {row.cells.map((cell, index) => (
                  <td key={heads[index]}>{cell}</td>
                ))}
                {onChange !== undefined && (
                  <td className={styles.actions}>
                    <RowButton label={row.unlink} onClick={() => onChange(ids.filter((id) => id !== row.id))}>
                      <IconX size={14} />
                    </RowButton>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {onChange !== undefined && (
        <LookupField
          key={ids.length}
          plain
          label={props.addLabel}
          value={null}
          choices={props.found.filter(({ value }) => !linked.has(value))}
          onSearch={props.onSearch}
          onChange={(id) => id && onChange([...ids, id])}
          testId={props.testId}
        />
      )}
    </Stack>
  );
}
