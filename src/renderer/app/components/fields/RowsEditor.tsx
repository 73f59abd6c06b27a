// A list inside a record (events, costs, evidence): a table to read, one row at a time to edit, one button to add.
import { ActionIcon, Button, Group, Text, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconPencil, IconPlus, IconX } from '@tabler/icons-react';
import { Fragment, type ReactNode, useState } from 'react';
import { useT } from '../../lib/i18n';
import { keyed, removeAt, replaceAt } from '../../lib/lists';
import { cellText, type RowField } from '../../lib/rowDraft';
import classes from './Fields.module.css';
import { RowForm } from './RowForm';

export interface RowColumn<T> {
  readonly name: string;
  readonly label: string;
  readonly render: (row: T) => ReactNode;
  readonly align?: 'right';
}

export interface RowsEditorProps<T extends object> {
  readonly rows: readonly T[];
  readonly columns: readonly RowColumn<T>[];
  readonly fields: readonly RowField[];
  /** Checks and types a row that came out of the form; the schema of the part. */
  readonly parse: (row: Record<string, unknown>) => T;
  readonly onChange: (rows: T[]) => void;
  /** Puts rows in their order before they are saved. */
  readonly order?: (a: T, b: T) => number;
  /** 增加法律事件 */
  readonly addLabel: string;
  /** What belongs here, while nothing is. */
  readonly empty: string;
  /** Names a row for its buttons. */
  readonly rowLabel: (row: T) => string;
  readonly testId: string;
  readonly foot?: ReactNode;
}

/** -1 = a new row, null = nothing is edited. */
type Editing = number | null;

export function RowsEditor<T extends object>(props: RowsEditorProps<T>) {
  const { rows, columns, fields, onChange, testId } = props;
  const t = useT();
  const [editing, setEditing] = useState<Editing>(null);
  const put = (next: T[]): void => onChange(props.order ? [...next].sort(props.order) : next);
  const save = (at: number, row: Record<string, unknown>): void => {
    const parsed = props.parse(row);
    setEditing(null);
    put(at < 0 ? [...rows, parsed] : replaceAt(rows, at, parsed));
  };
  const form = (at: number) => (
    <RowForm
      fields={fields}
      row={rows[at] as Readonly<Record<string, unknown>> | undefined}
      label={at < 0 ? props.addLabel : t('common.edit')}
      testId={testId}
      onSave={(row) => save(at, row)}
      onCancel={() => setEditing(null)}
    />
  );
  return (
    <div data-testid={testId}>
      {rows.length === 0 && editing === null && (
        <Text size="sm" c="dimmed">
          {props.empty}
        </Text>
      )}
      {rows.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} data-align={column.align}>
                  {column.label}
                </th>
              ))}
              <th className={classes.actions}>
                <VisuallyHidden>{t('common.edit')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {keyed(rows, props.rowLabel).map(({ key, value: row }, at) => (
              <Fragment key={key}>
                {editing === at ? (
                  <tr>
                    <td colSpan={columns.length + 1}>{form(at)}</td>
                  </tr>
                ) : (
                  <tr>
                    {columns.map((column) => (
                      <td key={column.name} data-align={column.align}>
                        {column.render(row)}
                      </td>
                    ))}
                    <td className={classes.actions}>
                      <Group gap={2} justify="flex-end" wrap="nowrap">
                        <RowButton
                          label={`${t('common.edit')} ${props.rowLabel(row)}`}
                          onClick={() => setEditing(at)}
                        >
                          <IconPencil size={14} />
                        </RowButton>
                        <RowButton
                          label={`${t('common.delete')} ${props.rowLabel(row)}`}
                          onClick={() => put(removeAt(rows, at))}
                        >
                          <IconX size={14} />
                        </RowButton>
                      </Group>
                    </td>
                  </tr>
                )}
              </Fragment>
            ))}
          </tbody>
        </table>
      )}
      {props.foot}
      {editing === -1 ? (
        form(-1)
      ) : (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          leftSection={<IconPlus size={14} />}
          data-testid={`${testId}-add`}
          onClick={() => setEditing(-1)}
        >
          {props.addLabel}
        </Button>
      )}
    </div>
  );
}

/** A column that shows its field as the form has it; empty cells stay empty. */
export const plainColumn = <T extends object>(field: RowField): RowColumn<T> => ({
  name: field.name,
  label: field.label,
  ...(field.kind === 'money' ||
  field.kind === 'signedMoney' ||
  field.kind === 'share' ||
  field.kind === 'whole'
    ? { align: 'right' as const }
    : {}),
  render: (row) => {
    const value = (row as Readonly<Record<string, unknown>>)[field.name];
    const text = cellText(field.kind, value);
    return field.choices?.find((choice) => choice.value === text)?.label ?? text;
  },
});

interface RowButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly children: ReactNode;
}

/** A small button at the end of a row. */
export function RowButton({ label, onClick, disabled, children }: RowButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        className={classes.rowButton}
        size="sm"
        variant="transparent"
        color="gray"
        aria-label={label}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
