// The quick entry above the timeline: kind, day, title, words, people. Enter saves; the draft outlives the program.
import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { isoDate } from '../../../lib/fieldEdit';
import { useT } from '../../../lib/i18n';
import { runCommand } from '../../../lib/runCommand';
import { textDraft, useFormDraft } from '../../../lib/useFormDraft';
import { useDesk } from '../../../state/desk';
import { namesOf } from './fields';
import { takeFiles } from './mail';
import classes from './room.module.css';

export const HAND_KINDS = ['call', 'meeting', 'mail', 'visit', 'letter', 'document', 'note'] as const;

const empty = { kind: 'call', on: '', at: '', title: '', text: '', people: '' };

interface EventEntryProps {
  readonly dealId: string;
  readonly today: string;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

export function EventEntry({ dealId, today, inputRef }: EventEntryProps) {
  const t = useT();
  const [problem, setProblem] = useState('');
  const { form, put, forget } = useFormDraft({
    key: `deals.entry.${dealId}`,
    empty,
    read: textDraft(empty),
  });
  const kind = HAND_KINDS.find((one) => one === form.kind) ?? 'call';
  const isOpen = form.title !== '' || form.text !== '';
  const save = async (): Promise<void> => {
    const title = form.title.trim();
    if (title === '') return;
    const on = form.on === '' ? today : isoDate(form.on);
    if (on === undefined) return setProblem(t('fields.badDate'));
    const at = /^\d{1,2}[:：]\d{2}$/.test(form.at.trim())
      ? form.at.trim().replace('：', ':').padStart(5, '0')
      : '';
    const people = namesOf(form.people);
    const by = useDesk.getState().status?.user ?? '';
    const fields = {
      dealId,
      ...(by === '' ? {} : { by }),
      on,
      kind,
      title,
      ...(at === '' ? {} : { at }),
      ...(form.text.trim() === '' ? {} : { text: form.text.trim() }),
      ...(people.length === 0 ? {} : { people }),
    };
    const label = t('deals.entered', { kind: t(`terms.eventKind.${kind}`), title });
    const made = await runCommand('record.create', { entity: 'dealEvent', fields }, { label });
    if (!made.ok) return;
    setProblem('');
    forget();
    put({ kind });
    inputRef.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, isLong: boolean): void => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || (isLong && !event.ctrlKey)) return;
    event.preventDefault();
    void save();
  };
  return (
    <form
      className={classes.entry}
      aria-label={t('deals.newEntry')}
      data-testid="event-entry"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Group gap={6} wrap="nowrap">
        <NativeSelect
          aria-label={t('deals.entryKind')}
          data-testid="entry-kind"
          w={84}
          value={kind}
          onChange={(event) => put({ kind: event.currentTarget.value })}
          data={HAND_KINDS.map((value) => ({ value, label: t(`terms.eventKind.${value}`) }))}
        />
        <TextInput
          ref={inputRef}
          aria-label={t('deals.entryTitle')}
          placeholder={t('deals.entryHint')}
          data-testid="entry-title"
          style={{ flex: 1 }}
          maxLength={500}
          value={form.title}
          onChange={(event) => put({ title: event.currentTarget.value })}
          onKeyDown={(event) => onKeyDown(event, false)}
        />
        <Button
          variant="default"
          px={8}
          title={t('deals.addMail')}
          aria-label={t('deals.addMail')}
          data-testid="add-mail"
          onClick={() => void takeFiles(dealId, undefined, today)}
        >
          <IconMailOpened size={15} aria-hidden />
        </Button>
      </Group>
      {isOpen && (
        <>
          <Textarea
            aria-label={t('deals.entryText')}
            placeholder={t(kind === 'meeting' ? 'deals.minutesHint' : 'deals.textHint')}
            data-testid="entry-text"
            autosize
            minRows={2}
            maxRows={8}
            maxLength={50_000}
            value={form.text}
            onChange={(event) => put({ text: event.currentTarget.value })}
            onKeyDown={(event) => onKeyDown(event, true)}
          />
          <Group gap={6} wrap="nowrap" align="flex-start">
            <TextInput
              aria-label={t('domain.field.date')}
              placeholder={today}
              error={problem}
              w={106}
              value={form.on}
              data-testid="entry-on"
              onChange={(event) => {
                setProblem('');
                put({ on: event.currentTarget.value });
              }}
              onKeyDown={(event) => onKeyDown(event, false)}
            />
            <TextInput
              aria-label={t('deals.entryTime')}
              placeholder="14:30"
              w={64}
              value={form.at}
              onChange={(event) => put({ at: event.currentTarget.value })}
              onKeyDown={(event) => onKeyDown(event, false)}
            />
            <TextInput
              aria-label={t('deals.people')}
              placeholder={t('deals.peopleHint')}
              style={{ flex: 1 }}
              value={form.people}
              onChange={(event) => put({ people: event.currentTarget.value })}
              onKeyDown={(event) => onKeyDown(event, false)}
            />
            <Button type="submit" data-testid="entry-save">
              {t('common.save')}
            </Button>
          </Group>
        </>
      )}
    </form>
  );
}
