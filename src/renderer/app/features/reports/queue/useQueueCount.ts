// How many papers wait, are being printed or have failed: the figure beside the way to the queue.
import { useEffect } from 'react';
import { isUnsettled, refreshQueue, useQueue } from './queueState';

export function useQueueCount(): number {
  useEffect(() => void refreshQueue(), []);
  return useQueue(({ rows }) => rows?.filter(isUnsettled).length ?? 0);
}
