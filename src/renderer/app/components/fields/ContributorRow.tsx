// One inventor of the list: handle, name, person, contribution, and what can be done.
import { Group, TextInput } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconGripVertical,
  IconLink,
  IconLinkOff,
  IconUser,
  IconX,
} from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { InventorRef, Person } from '../../../../domain/patents/records';
import { shareText } from '../../../../domain/patents/shares';
import { useT } from '../../lib/i18n';
import { shareOf } from '../../lib/rowDraft';
import { go } from '../../state/navigation';
import classes from './Fields.module.css';
import { RowButton } from './RowsEditor';

interface ContributorRowProps {
  readonly inventor: InventorRef;
  readonly index: number;
  readonly count: number;
  readonly person?: Person;
  /** A known person of the same name, to be linked. */
  readonly namesake?: Person;
  readonly over: boolean;
  readonly onPut: (next: InventorRef) => void;
  readonly onRemove: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onDragStart: () => void;
  readonly onDragOver: () => void;
  readonly onDrop: () => void;
}

export function ContributorRow(props: ContributorRowProps) {
  const { inventor, index, person, namesake, onPut } = props;
  const t = useT();
  const onHandleKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    props.onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const unlinked = (): InventorRef => {
    const { personId: _personId, ...rest } = inventor;
    return rest;
  };
  return (
    <tr
      className={props.over ? classes.over : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        props.onDragOver();
      }}
      onDrop={(event) => {
        event.preventDefault();
        props.onDrop();
      }}
    >
      <td>
        <button
          type="button"
          className={classes.handle}
          draggable
          aria-label={t('fields.moveHandle', { name: inventor.name, n: index + 1 })}
          title={t('fields.moveHint')}
          onDragStart={props.onDragStart}
          onKeyDown={onHandleKey}
        >
          <IconGripVertical size={13} aria-hidden />
        </button>
        {index + 1}
      </td>
      <td>{inventor.name}</td>
      <td>{person ? [person.name, person.staffNumber].filter(Boolean).join(' · ') : '—'}</td>
      <td>
        <ShareCell
          label={t('fields.contributionOf', { name: inventor.name })}
          inventor={inventor}
          onPut={onPut}
          testId={`contribution-${index}`}
        />
      </td>
      <td className={classes.actions}>
        <Group gap={2} justify="flex-end" wrap="nowrap">
          {person && (
            <>
              <RowButton label={t('fields.openPerson')} onClick={() => go('persons', { id: person.id })}>
                <IconUser size={14} />
              </RowButton>
              <RowButton label={t('fields.unlinkPerson')} onClick={() => onPut(unlinked())}>
                <IconLinkOff size={14} />
              </RowButton>
            </>
          )}
          {!person && namesake && (
            <RowButton
              label={t('fields.linkPerson', { name: namesake.name })}
              onClick={() => onPut({ ...inventor, personId: namesake.id })}
            >
              <IconLink size={14} />
            </RowButton>
          )}
          <RowButton label={t('fields.moveUp')} disabled={index === 0} onClick={() => props.onMove(-1)}>
            <IconArrowUp size={14} />
          </RowButton>
          <RowButton
            label={t('fields.moveDown')}
            disabled={index === props.count - 1}
            onClick={() => props.onMove(1)}
          >
            <IconArrowDown size={14} />
          </RowButton>
          <RowButton label={`${t('common.delete')} ${inventor.name}`} onClick={props.onRemove}>
            <IconX size={14} />
          </RowButton>
        </Group>
      </td>
    </tr>
  );
}

interface ShareCellProps {
  readonly label: string;
  readonly inventor: InventorRef;
  readonly onPut: (next: InventorRef) => void;
  readonly testId: string;
}

/** A contribution, saved when the box is left: 60, 60% or 3/5. */
function ShareCell({ label, inventor, onPut, testId }: ShareCellProps) {
  const t = useT();
  const stored = inventor.contribution ? shareText(inventor.contribution) : '';
  const [draft, setDraft] = useState(stored);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setDraft(stored), [stored]);
  const commit = (): void => {
    const typed = draft.trim();
    const share = shareOf(typed);
    const bad = typed !== '' && share === undefined;
    setWrong(bad);
    if (bad || typed === stored) return;
    const { contribution: _contribution, ...rest } = inventor;
    onPut(share ? { ...rest, contribution: share } : rest);
  };
  return (
    <TextInput
      aria-label={label}
      w={84}
      styles={{ input: { height: 26, minHeight: 26 } }}
      placeholder="—"
      value={draft}
      error={wrong && t('fields.badShare')}
      data-testid={testId}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') setDraft(stored);
        else if (event.key !== 'Enter') return;
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.blur();
      }}
    />
  );
}
