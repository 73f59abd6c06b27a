// The columns of a report: added by name, moved by hand, by button or by Alt+arrow, each with a head of its own if wanted.
import { Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useRef, useState } from 'react';
import { fieldOf, serialField, sourceOf } from '../../../../../domain/reporting/own/sources';
import { isTooWide } from '../../../../../domain/reporting/own/widths';
import { RowButton } from '../../../components/fields/RowsEditor';
import { useT } from '../../../lib/i18n';
import classes from './designer.module.css';
import { type Draft, moved } from './draft';
import { Part } from './Part';
import { useDesignerWords } from './words';

export interface PartProps {
  readonly draft: Draft;
  readonly put: (patch: Partial<Draft>) => void;
}

const most = 20;

export function ColumnsPart({ draft, put, isWrong }: PartProps & { readonly isWrong: boolean }) {
  const t = useT();
  const words = useDesignerWords();
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { columns, source } = draft;
  const used = new Set(columns.map(({ field }) => field));
  const free = [serialField, ...sourceOf(source).fields].filter(({ id }) => !used.has(id));
  const move = (from: number, to: number): void => {
    put({ columns: moved(columns, from, to) });
    // The handle goes with its row: a second press moves the same column on.
    if (to < 0 || to >= columns.length) return;
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[draggable]')[to]?.focus());
  };
  const onHandleKey = (event: KeyboardEvent, at: number): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    move(at, event.key === 'ArrowUp' ? at - 1 : at + 1);
  };
  return (
    <Part title={t('designer.columns')}>
      <ul className={classes.rows} ref={list} data-testid="designer-columns">
        {columns.map(({ field: id, label }, at) => {
          const field = fieldOf(source, id);
          if (field === undefined) return null;
          const name = words.field(field);
          return (
            <li
              key={id}
              className={classes.row}
              data-over={over === at || undefined}
              onDragOver={(event) => {
                event.preventDefault();
                setOver(at);
              }}
              onDrop={(event) => {
                event.preventDefault();
                if (dragged !== null) put({ columns: moved(columns, dragged, at) });
                setDragged(null);
                setOver(null);
              }}
            >
              <button
                type="button"
                className={classes.handle}
                draggable
                aria-label={t('designer.moveHandle', { name })}
                title={t('designer.moveHandle', { name })}
                onDragStart={() => setDragged(at)}
                onDragEnd={() => {
                  setDragged(null);
                  setOver(null);
                }}
                onKeyDown={(event) => onHandleKey(event, at)}
              >
                <IconGripVertical size={14} aria-hidden />
              </button>
              <TextInput
                aria-label={t('designer.columnLabel', { name })}
                placeholder={name}
                classNames={{ input: classes.label }}
                value={label}
                maxLength={40}
                onChange={(event) => {
                  const typed = event.currentTarget.value;
                  put({ columns: columns.map((one) => (one.field === id ? { ...one, label: typed } : one)) });
                }}
                data-testid={`designer-column-${id}`}
              />
              <Group gap={2} wrap="nowrap">
                <RowButton
                  label={t('designer.moveUp', { name })}
                  disabled={at === 0}
                  onClick={() => put({ columns: moved(columns, at, at - 1) })}
                >
                  <IconArrowUp size={14} />
                </RowButton>
                <RowButton
                  label={t('designer.moveDown', { name })}
                  disabled={at === columns.length - 1}
                  onClick={() => put({ columns: moved(columns, at, at + 1) })}
                >
                  <IconArrowDown size={14} />
                </RowButton>
                <RowButton
                  label={t('designer.removeColumn', { name })}
                  onClick={() => put({ columns: columns.filter((one) => one.field !== id) })}
                >
                  <IconX size={14} />
                </RowButton>
              </Group>
            </li>
          );
        })}
      </ul>
      {columns.length < most && free.length > 0 && (
        <NativeSelect
          aria-label={t('designer.addColumn')}
          value=""
          error={isWrong ? t('designer.noColumns') : undefined}
          onChange={(event) => {
            const field = event.currentTarget.value;
            if (field !== '') put({ columns: [...columns, { field, label: '' }] });
          }}
          data={[
            { value: '', label: t('designer.addColumn') },
            ...free.map((field) => ({ value: field.id, label: words.field(field) })),
          ]}
          data-testid="designer-add-column"
        />
      )}
      {draft.show === 'lines' && isTooWide(draft) && (
        <Text size="xs" className={classes.stale} mt={6} role="status" data-testid="designer-too-wide">
          {t(draft.landscape ? 'designer.tooWide' : 'designer.tooWideStanding')}
        </Text>
      )}
      {draft.show === 'sums' && (
        <Text size="xs" c="dimmed" mt={6}>
          {t('designer.sumsColumns')}
        </Text>
      )}
    </Part>
  );
}
