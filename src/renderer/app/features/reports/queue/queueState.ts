// What is in the print queue, for every place that shows it. Asked again whenever a print task begins or ends; a paper that
// failed is told wherever the person is by then.
import { create } from 'zustand';
import type { TaskEvent } from '../../../../../shared/events';
import type { DeskError } from '../../../../../shared/result';
import type { QueueRow } from '../../../../../shared/routes/queue';
import { call } from '../../../lib/desk';
import { notifyError } from '../../../lib/notify';
import { useDesk } from '../../../state/desk';

interface QueueStore {
  /** null until asked once. */
  readonly rows: readonly QueueRow[] | null;
  readonly error: DeskError | null;
}

export const useQueue = create<QueueStore>(() => ({ rows: null, error: null }));

const isOpen = ({ state }: QueueRow): boolean => state === 'waiting' || state === 'printing';
export const isUnsettled = (row: QueueRow): boolean => isOpen(row) || row.state === 'failed';

/** Failed now, and still on its way when last asked. */
export function newlyFailed(before: readonly QueueRow[], now: readonly QueueRow[]): QueueRow[] {
  const open = new Set(before.filter(isOpen).map(({ id }) => id));
  return now.filter(({ id, state }) => state === 'failed' && open.has(id));
}

export async function refreshQueue(): Promise<void> {
  watchTasks();
  const result = await call('print.queue', {});
  if (!result.ok) {
    useQueue.setState({ error: result.error });
    return;
  }
  const { rows } = result.value;
  for (const { error, title } of newlyFailed(useQueue.getState().rows ?? [], rows))
    if (error) notifyError(error, title);
  useQueue.setState({ rows, error: null });
}

const marks = (tasks: readonly TaskEvent[]): string =>
  tasks
    .filter(({ id }) => id.startsWith('print-'))
    .map(({ id, state }) => `${id} ${state}`)
    .join();

let isWatching = false;
function watchTasks(): void {
  if (isWatching) return;
  isWatching = true;
  let seen = marks(useDesk.getState().tasks);
  useDesk.subscribe(({ tasks }) => {
    const now = marks(tasks);
    if (now === seen) return;
    seen = now;
    // The queue writes the end down a moment after the task has ended.
    setTimeout(() => void refreshQueue(), 100);
  });
}
