// A list of a case edited in place, all rows at once: Enter goes on to the next row and makes it where there is none,
// arrows go up and down, Alt+Delete takes a row away, cells can be pasted from a spreadsheet.
import { ActionIcon, Button, Tooltip, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { type ClipboardEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../../lib/i18n';
import { removeAt, replaceAt } from '../../../lib/lists';
import { notifyDone } from '../../../lib/notify';
import classes from './form.module.css';
import { pasted } from './paste';

export interface RowColumn<R> {
  readonly name: keyof R & string;
  readonly label: string;
  readonly kind: 'text' | 'amount' | 'date' | 'choice' | 'check';
  /** Share of the width. */
  readonly width: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  readonly placeholder?: string;
  readonly hint?: string;
}

export interface RowTableProps<R extends { readonly id: string }> {
  readonly rows: readonly R[];
  readonly columns: readonly RowColumn<R>[];
  readonly onChange: (rows: R[]) => void;
  readonly makeRow: () => R;
  readonly label: string;
  readonly addLabel: string;
  /** What is wrong, in words, by `ROW.column`. */
  readonly problems: ReadonlyMap<string, string>;
  readonly foot?: ReactNode;
  /** Rows come from elsewhere: none is added or taken away here. */
  readonly fixed?: boolean;
  readonly testId: string;
}

export function RowTable<R extends { readonly id: string }>(props: RowTableProps<R>) {
  const { rows, columns, onChange, makeRow, label, problems, fixed = false, testId } = props;
  const t = useT();
  const box = useRef<HTMLTableElement>(null);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    box.current?.querySelector<HTMLElement>(`[data-cell="${wanted.current}"]`)?.focus();
    wanted.current = null;
  });
  const put = (at: number, name: string, value: string | boolean): void => {
    const row = rows[at];
    if (row) onChange(replaceAt(rows, at, { ...row, [name]: value }));
  };
  const remove = (at: number): void => {
    const gone = rows[at];
    if (!gone || fixed) return;
    onChange(removeAt(rows, at));
    wanted.current = `${Math.max(0, at - 1)}:${columns[0]?.name ?? ''}`;
    notifyDone(t('income.rowRemoved', { list: label }), {
      label: t('common.undo'),
      run: () => onChange([...rows]),
    });
  };
  const add = (name: string): void => {
    wanted.current = `${rows.length}:${name}`;
    onChange([...rows, makeRow()]);
  };
  const focus = (at: number, name: string): void => {
    box.current?.querySelector<HTMLElement>(`[data-cell="${at}:${name}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, at: number, name: string): void => {
    if (event.nativeEvent.isComposing) return;
    const isChoice = event.target instanceof HTMLSelectElement;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (at + 1 < rows.length) focus(at + 1, name);
      else if (!fixed) add(columns[0]?.name ?? name);
    } else if (event.key === 'ArrowDown' && !isChoice) {
      event.preventDefault();
      focus(at + 1, name);
    } else if (event.key === 'ArrowUp' && !isChoice) {
      event.preventDefault();
      focus(at - 1, name);
    } else if (event.key === 'Delete' && event.altKey) {
      event.preventDefault();
      remove(at);
    }
  };
  const onPaste = (event: ClipboardEvent, at: number, name: string): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\n]/.test(text.trimEnd())) return;
    event.preventDefault();
    onChange(pasted({ rows, columns, makeRow: fixed ? undefined : makeRow }, at, name, text));
  };
  return (
    <div>
      {rows.length > 0 && (
        <table ref={box} className={classes.rows} aria-label={label} data-testid={testId}>
          <colgroup>
            {columns.map((column) => (
              <col key={column.name} style={{ width: column.width }} />
            ))}
            {!fixed && <col style={{ width: '24px' }} />}
          </colgroup>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.name} scope="col" data-kind={column.kind} title={column.hint}>
                  {column.label}
                </th>
              ))}
              {!fixed && (
                <th>
                  <VisuallyHidden>{t('common.delete')}</VisuallyHidden>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                {columns.map((column) => (
                  <td key={column.name} data-kind={column.kind}>
                    <Cell
                      column={column as RowColumn<never>}
                      value={row[column.name] as string | boolean}
                      place={`${at}:${column.name}`}
                      label={`${label} ${at + 1} ${column.label}`}
                      problem={problems.get(`${row.id}.${column.name}`)}
                      onPut={(value) => put(at, column.name, value)}
                      onKeyDown={(event) => onKeyDown(event, at, column.name)}
                      onPaste={(event) => onPaste(event, at, column.name)}
                      testId={`${testId}-${at}-${column.name}`}
                    />
                  </td>
                ))}
                {!fixed && (
                  <td>
                    <Tooltip label={t('income.removeRowHint')}>
                      <ActionIcon
                        variant="subtle"
                        color="gray"
                        size="sm"
                        aria-label={`${t('common.delete')} ${label} ${at + 1}`}
                        onClick={() => remove(at)}
                      >
                        <IconX size={13} />
                      </ActionIcon>
                    </Tooltip>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {(!fixed || props.foot) && (
        <div className={classes.rowsFoot}>
          {fixed ? (
            <span />
          ) : (
            <Button
              variant="subtle"
              size="compact-xs"
              leftSection={<IconPlus size={13} />}
              data-testid={`${testId}-add`}
              onClick={() => add(columns[0]?.name ?? '')}
            >
              {props.addLabel}
            </Button>
          )}
          <span className={classes.footText}>{props.foot}</span>
        </div>
      )}
    </div>
  );
}

interface CellProps {
  readonly column: RowColumn<never>;
  readonly value: string | boolean;
  readonly place: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly onPut: (value: string | boolean) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly testId: string;
}

function Cell({ column, value, place, label, problem, onPut, onKeyDown, onPaste, testId }: CellProps) {
  const common = {
    'data-cell': place,
    'data-testid': testId,
    'aria-label': label,
    onKeyDown,
  };
  if (column.kind === 'check')
    return (
      <input
        {...common}
        type="checkbox"
        checked={value === true}
        onChange={(event) => onPut(event.currentTarget.checked)}
      />
    );
  const text = String(value);
  if (column.kind === 'choice')
    return (
      <select {...common} value={text} onChange={(event) => onPut(event.currentTarget.value)}>
        {column.choices?.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    );
  return (
    <input
      {...common}
      type="text"
      value={text}
      placeholder={column.placeholder}
      aria-invalid={problem !== undefined || undefined}
      title={problem}
      onPaste={onPaste}
      onChange={(event) => onPut(event.currentTarget.value)}
    />
  );
}
