// Everything that happened, newest first, filtered by kind; new entries are written at its top, mails are dropped on it.
import { Text, UnstyledButton } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { scrollStop } from '../../../lib/scrollStop';
import { useFileDrop } from '../../../lib/useFileDrop';
import { usePageActions } from '../../../state/pageActions';
import { EventEntry } from './EventEntry';
import { EventItem } from './EventItem';
import { takeFiles } from './mail';
import type { Room } from './room';
import classes from './room.module.css';

const GROUPS = {
  talk: ['call', 'meeting', 'visit'],
  mail: ['mail', 'letter'],
  document: ['document'],
  offer: ['offer'],
  step: ['stage', 'approval'],
  note: ['note'],
} as const satisfies Record<string, readonly Room['events'][number]['kind'][]>;
type Group = keyof typeof GROUPS;
const groups = Object.keys(GROUPS) as Group[];
const groupOf = (kind: Room['events'][number]['kind']): Group =>
  groups.find((group) => (GROUPS[group] as readonly string[]).includes(kind)) ?? 'note';

export function Timeline({ room, today }: { readonly room: Room; readonly today: string }) {
  const t = useT();
  const [chosen, setChosen] = useState<Group | null>(null);
  const entry = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLOListElement>(null);
  const { deal, events } = room;
  const counts = useMemo(() => {
    const found: Partial<Record<Group, number>> = {};
    for (const { kind } of events) found[groupOf(kind)] = (found[groupOf(kind)] ?? 0) + 1;
    return found;
  }, [events]);
  const shown = chosen === null ? events : events.filter(({ kind }) => groupOf(kind) === chosen);
  const virtual = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 74,
    overscan: 6,
    getItemKey: (index) => shown[index]?.id ?? index,
  });
  usePageActions(useMemo(() => ({ edit: () => entry.current?.focus() }), []));
  const drop = useFileDrop((paths) => void takeFiles(deal.id, paths, today));
  return (
    // A place to drop mails and files on; the button of the entry does the same.
    <fieldset className={classes.timeline} aria-label={t('deals.timeline')} data-testid="timeline" {...drop}>
      <EventEntry dealId={deal.id} today={today} inputRef={entry} />
      <div className={classes.kinds}>
        <UnstyledButton
          className={classes.kind}
          aria-pressed={chosen === null}
          onClick={() => setChosen(null)}
        >
          {t('deals.allEvents', { n: events.length })}
        </UnstyledButton>
        {groups
          .filter((group) => counts[group] !== undefined)
          .map((group) => (
            <UnstyledButton
              key={group}
              className={classes.kind}
              aria-pressed={chosen === group}
              data-testid={`kind-${group}`}
              onClick={() => setChosen(chosen === group ? null : group)}
            >
              {t(`deals.group.${group}`)} {counts[group]}
            </UnstyledButton>
          ))}
      </div>
      {events.length === 0 ? (
        <Text size="sm" c="dimmed" p="md">
          {t('deals.noEvents')}
        </Text>
      ) : (
        // The list itself takes the keys that scroll it.
        <ol ref={scroller} className={classes.events} {...scrollStop} aria-label={t('deals.timeline')}>
          <li aria-hidden style={{ height: virtual.getTotalSize() }} />
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const event = shown[index];
            if (event === undefined) return null;
            return (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={classes.slot}
                style={{ transform: `translateY(${start}px)` }}
              >
                <EventItem event={event} room={room} />
              </li>
            );
          })}
        </ol>
      )}
    </fieldset>
  );
}
