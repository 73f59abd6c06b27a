// One field, edited in place: looks like text, becomes a box under the pointer or the caret, saves on blur.
import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SaveOutcome } from '../../lib/fieldSave';
import { useT } from '../../lib/i18n';
import classes from './Fields.module.css';

export interface InlineFieldProps {
  readonly label: string;
  /** The stored value as text. */
  readonly value: string;
  /** Saves what was typed; a text where it is not allowed. */
  readonly onSave: (text: string, rev?: number) => Promise<SaveOutcome> | string;
  readonly showTheirs: (value: unknown) => string;
  readonly multiline?: boolean;
  readonly mono?: boolean;
  /** In a table, where the head is the label. */
  readonly bare?: boolean;
  readonly placeholder?: string;
  readonly testId: string;
}

interface Conflict {
  readonly theirs: string;
  /** Revision to save over; absent = the present one. */
  readonly rev?: number;
}

export function InlineField(props: InlineFieldProps) {
  const { label, value, onSave, multiline, testId } = props;
  const t = useT();
  const [draft, setDraft] = useState(value);
  /** What stood there when the person began. */
  const base = useRef(value);
  const [focused, setFocused] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  useEffect(() => {
    if (!focused && !conflict && !problem) setDraft(value);
  }, [value, focused, conflict, problem]);

  const save = async (rev?: number): Promise<void> => {
    const answer = onSave(draft, rev);
    if (typeof answer === 'string') {
      setProblem(answer);
      return;
    }
    setProblem(null);
    const outcome = await answer;
    if (outcome.kind === 'conflict') {
      setConflict({ theirs: props.showTheirs(outcome.theirs), rev: outcome.rev });
    } else setConflict(null);
    if (outcome.kind === 'failed') setDraft(value);
  };
  const reset = (): void => {
    setDraft(value);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      reset();
      event.currentTarget.blur();
    } else if (event.key === 'Enter' && (!multiline || event.ctrlKey)) event.currentTarget.blur();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const shared = {
    value: draft,
    ...(props.bare ? { 'aria-label': label } : { label }),
    placeholder: props.placeholder ?? t('common.empty'),
    error: problem,
    classNames: { root: classes.field, label: classes.label, input: classes.input, wrapper: classes.wrapper },
    'data-mono': props.mono || undefined,
    'data-testid': testId,
    onFocus: () => {
      base.current = value;
      setFocused(true);
    },
    onBlur: () => {
      setFocused(false);
      if (draft === base.current || draft === value) reset();
      else if (value === base.current) void save();
      else setConflict({ theirs: value || t('common.empty') });
    },
    onKeyDown,
  };
  return (
    <Stack gap={4}>
      {multiline ? (
        <Textarea
          {...shared}
          autosize
          minRows={1}
          maxRows={14}
          onChange={(event) => setDraft(event.currentTarget.value)}
        />
      ) : (
        <TextInput {...shared} onChange={(event) => setDraft(event.currentTarget.value)} />
      )}
      {conflict && (
        <div className={classes.conflict} role="alert" data-testid={`${testId}-conflict`}>
          <Text size="sm" fw={600}>
            {t('fields.conflict', { field: label })}
          </Text>
          <Text size="sm">{t('fields.conflictTheirs', { value: conflict.theirs })}</Text>
          <Text size="sm">{t('fields.conflictMine', { value: draft || t('common.empty') })}</Text>
          <Group gap="xs" mt={4}>
            <Button size="compact-sm" onClick={() => void save(conflict.rev)}>
              {t('fields.keepMine')}
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => {
                setConflict(null);
                setDraft(value);
              }}
            >
              {t('fields.keepTheirs')}
            </Button>
          </Group>
        </div>
      )}
    </Stack>
  );
}
