// One change: who, when, what, how many records; undo or redo; opens to its records.
import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { ChangeHead } from '../../../../shared/store/changes';
import { useT } from '../../lib/i18n';
import { undo } from '../../lib/runCommand';
import classes from './Activity.module.css';
import { ChangeItems } from './ChangeItems';
import { changeState, countWords, timeOf } from './changeWords';

export function ChangeEntry({
  head,
  opened = false,
}: {
  readonly head: ChangeHead;
  readonly opened?: boolean;
}) {
  const t = useT();
  const [open, setOpen] = useState(opened);
  const [busy, setBusy] = useState(false);
  const state = changeState(head);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  const back = async (): Promise<void> => {
    setBusy(true);
    await undo(head.seq, head.label || t(`activity.kind.${head.kind}`));
    setBusy(false);
  };
  return (
    <div
      className={classes.entry}
      data-undone={state === 'undone' || undefined}
      data-testid={`change-${head.seq}`}
    >
      <Group wrap="nowrap" gap="sm">
        <UnstyledButton
          className={classes.toggle}
          aria-expanded={open}
          data-testid={`change-open-${head.seq}`}
          onClick={() => setOpen(!open)}
        >
          <Chevron size={15} aria-hidden />
          <time dateTime={head.at}>{timeOf(head.at)}</time>
          <span className={classes.kind}>{t(`activity.kind.${head.kind}`)}</span>
          <span className={classes.label}>{head.label}</span>
          <Text span size="xs" c="dimmed">
            {countWords(head.counts, t)}
          </Text>
          <span className={classes.actor}>{head.actor}</span>
        </UnstyledButton>
        {state === 'undone' ? (
          <Text size="xs" c="dimmed" w={88} ta="right">
            {t('common.done_undone')}
          </Text>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            w={88}
            loading={busy}
            leftSection={state === 'undo' ? <IconArrowForwardUp size={14} /> : <IconArrowBackUp size={14} />}
            data-testid={`change-undo-${head.seq}`}
            onClick={() => void back()}
          >
            {t(state === 'undo' ? 'common.redo' : 'common.undo')}
          </Button>
        )}
      </Group>
      {open && <ChangeItems seq={head.seq} />}
    </div>
  );
}
