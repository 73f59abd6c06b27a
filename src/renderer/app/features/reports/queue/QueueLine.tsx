// One paper of the print queue: what it is, where it goes, how far it is, why it failed.
import { Button, Progress, Text } from '@mantine/core';
import type { QueueRow, QueueState } from '../../../../../shared/routes/queue';
import { StatusBadge, type Tone } from '../../../components/StatusBadge';
import { errorText } from '../../../lib/errorText';
import { useT } from '../../../lib/i18n';
import { useDesk } from '../../../state/desk';
import { usePreferences } from '../../../state/preferences';
import ledger from '../ledger.module.css';
import classes from './queue.module.css';

const tones: Record<QueueState, Tone> = {
  waiting: 'grey',
  printing: 'ink',
  sent: 'green',
  failed: 'red',
  cancelled: 'grey',
};

interface QueueLineProps {
  readonly row: QueueRow;
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

export function QueueLine({ row, onRetry, onCancel }: QueueLineProps) {
  const { id, number, title, label, printer, copies, state, at, error } = row;
  const t = useT();
  const language = usePreferences((all) => all.language);
  const task = useDesk((all) => all.tasks.find((one) => one.id === `print-${id}` && one.state === 'running'));
  const words = error && errorText(error, language);
  const isOpen = state === 'waiting' || state === 'printing';
  return (
    <tr data-testid={`queue-${number}`} data-state={state}>
      <td className={ledger.number}>{at}</td>
      <td>
        {title}
        <Text component="div" size="xs" c="dimmed" className={ledger.number}>
          {number}
        </Text>
      </td>
      <td>
        {label || printer || t('queue.defaultPrinter')}
        <Text component="div" size="xs" c="dimmed">
          {t('queue.copies', { n: copies })}
        </Text>
      </td>
      <td>
        <StatusBadge
          tone={state === 'sent' && error ? 'amber' : tones[state]}
          label={t(`queue.state.${state}`)}
        />
        {state === 'printing' && task?.total ? (
          <Progress
            mt={4}
            size="sm"
            value={(100 * (task.done ?? 0)) / task.total}
            aria-label={t('common.of', { n: task.done ?? 0, total: task.total })}
          />
        ) : null}
        {words && (
          <Text component="div" size="xs" className={classes.why}>
            <strong>{words.what}</strong>
            <br />
            {words.cure}
          </Text>
        )}
      </td>
      <td className={classes.actions}>
        {(isOpen || state === 'failed' || state === 'cancelled') && (
          <Button
            variant="default"
            size="compact-sm"
            onClick={isOpen ? onCancel : onRetry}
            aria-label={`${t(isOpen ? 'common.cancel' : 'queue.retry')} ${title}`}
            data-testid={isOpen ? `queue-cancel-${number}` : `queue-retry-${number}`}
          >
            {t(isOpen ? 'common.cancel' : 'queue.retry')}
          </Button>
        )}
      </td>
    </tr>
  );
}
