// One entry of the timeline. What the program wrote (steps, offers, approvals) is read; the rest can be put right.
import { Anchor, Text } from '@mantine/core';
import {
  IconArrowsRightLeft,
  IconFile,
  IconFileInvoice,
  IconGavel,
  IconMail,
  IconMapPin,
  IconNote,
  IconPencil,
  IconPhone,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import { type ComponentType, useState } from 'react';
import type { DocumentRef } from '../../../../../domain/patents/parts';
import { DocumentPreview } from '../../../components/documents/DocumentPreview';
import { RowForm } from '../../../components/fields/RowForm';
import { RowButton } from '../../../components/fields/RowsEditor';
import { useT } from '../../../lib/i18n';
import type { RowField } from '../../../lib/rowDraft';
import { runCommand } from '../../../lib/runCommand';
import { stepWords } from '../dealText';
import { patchOf } from '../patch';
import { useDealsView } from '../view';
import { HAND_KINDS } from './EventEntry';
import { namesOf } from './fields';
import type { Room } from './room';
import classes from './room.module.css';

type Event = Room['events'][number];

const ICONS: Record<Event['kind'], ComponentType<{ size?: number }>> = {
  call: IconPhone,
  mail: IconMail,
  meeting: IconUsers,
  visit: IconMapPin,
  letter: IconMail,
  document: IconFile,
  offer: IconFileInvoice,
  stage: IconArrowsRightLeft,
  approval: IconGavel,
  note: IconNote,
};

/** Longer texts are folded. */
const LONG = 220;

export function EventItem({ event, room }: { readonly event: Event; readonly room: Room }) {
  const t = useT();
  const [editing, setEditing] = useState(false);
  const [whole, setWhole] = useState(false);
  const [shown, setShown] = useState<DocumentRef | null>(null);
  const Icon = ICONS[event.kind];
  const isOwn = event.kind === 'stage' || event.kind === 'offer' || event.kind === 'approval';
  const title =
    event.kind === 'stage' && event.from !== undefined && event.to !== undefined
      ? stepWords(event.from, event.to, t)
      : event.title;
  const text = event.text ?? '';
  const offer = room.offers.find(({ id }) => id === event.offerId);
  const remove = (): void => {
    const label = t('deals.entryRemoved', { title });
    void runCommand('record.remove', { entity: 'dealEvent', ids: [event.id] }, { label });
  };
  if (editing) return <EventForm event={event} onDone={() => setEditing(false)} />;
  return (
    <article className={classes.event} data-kind={event.kind} data-testid={`event-${event.kind}`}>
      <span className={classes.dot} aria-hidden>
        <Icon size={14} />
      </span>
      <div className={classes.body}>
        <div className={classes.when}>
          <time dateTime={event.on}>{event.on}</time>
          {event.at !== undefined && <span>{event.at}</span>}
          <span>{t(`terms.eventKind.${event.kind}`)}</span>
          {event.by !== undefined && <span>{event.by}</span>}
          {!isOwn && (
            <span className={classes.tools}>
              <RowButton label={`${t('common.edit')} ${title}`} onClick={() => setEditing(true)}>
                <IconPencil size={13} />
              </RowButton>
              <RowButton label={`${t('common.delete')} ${title}`} onClick={remove}>
                <IconX size={13} />
              </RowButton>
            </span>
          )}
        </div>
        <div className={classes.what}>{title}</div>
        {text !== '' && (
          <p className={classes.text}>
            {whole || text.length <= LONG ? text : `${text.slice(0, LONG)}…`}
            {text.length > LONG && (
              <Anchor component="button" type="button" fz="inherit" onClick={() => setWhole(!whole)}>
                {t(whole ? 'deals.less' : 'deals.whole')}
              </Anchor>
            )}
          </p>
        )}
        {(event.people ?? []).length > 0 && (
          <Text size="xs" c="dimmed">
            {(event.people ?? []).join(t('record.listComma'))}
          </Text>
        )}
        {offer !== undefined && (
          <Anchor
            component="button"
            type="button"
            fz="xs"
            onClick={() => useDealsView.getState().put({ tab: 'offers' })}
          >
            {t('deals.version', { n: offer.version })}
          </Anchor>
        )}
        {(event.documents ?? []).map((document) => (
          <Anchor
            key={document.hash}
            component="button"
            type="button"
            fz="xs"
            display="block"
            ta="left"
            onClick={() => setShown(shown?.hash === document.hash ? null : document)}
          >
            {document.name}
          </Anchor>
        ))}
        {shown !== null && (
          <DocumentPreview key={shown.hash} document={shown} onClose={() => setShown(null)} />
        )}
      </div>
    </article>
  );
}

function EventForm({ event, onDone }: { readonly event: Event; readonly onDone: () => void }) {
  const t = useT();
  const fields: RowField[] = [
    {
      name: 'kind',
      label: t('deals.entryKind'),
      kind: 'choice',
      required: true,
      choices: HAND_KINDS.map((value) => ({ value, label: t(`terms.eventKind.${value}`) })),
    },
    { name: 'on', label: t('domain.field.date'), kind: 'date', required: true },
    { name: 'at', label: t('deals.entryTime'), kind: 'text', max: 5, placeholder: '14:30' },
    { name: 'title', label: t('deals.entryTitle'), kind: 'text', required: true, max: 500, full: true },
    { name: 'text', label: t('deals.entryText'), kind: 'long', max: 50_000, full: true },
    { name: 'people', label: t('deals.people'), kind: 'text', max: 2000, full: true },
  ];
  const save = async (row: Record<string, unknown>): Promise<void> => {
    const people = namesOf(row.people);
    const patch = patchOf(event, { ...row, people: people.length === 0 ? undefined : people }, fields);
    const input = { entity: 'dealEvent' as const, id: event.id, expectedRev: event.rev, patch };
    const label = t('deals.entryChanged', { title: String(row.title) });
    if ((await runCommand('record.update', input, { label })).ok) onDone();
  };
  return (
    <RowForm
      fields={fields}
      row={{ ...event, people: (event.people ?? []).join(t('record.listComma')) }}
      label={t('common.edit')}
      testId="event"
      onSave={(row) => void save(row)}
      onCancel={onDone}
    />
  );
}
