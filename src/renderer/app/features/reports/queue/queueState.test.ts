import { describe, expect, it } from 'vitest';
import type { QueueRow } from '../../../../../shared/routes/queue';
import { isUnsettled, newlyFailed } from './queueState';

const row = (id: string, state: QueueRow['state']): QueueRow => ({
  id,
  job: `job-${id}`,
  number: `ZHD-LS-20261122-000${id}`,
  title: '清单',
  printer: 'office',
  label: '办公室打印机',
  copies: 1,
  state,
  at: '2026-11-22 17:30',
});

describe('the queue as the window knows it', () => {
  it('counts what waits, is printed or failed', () => {
    const states = ['waiting', 'printing', 'failed', 'sent', 'cancelled'] as const;
    expect(states.map((state) => isUnsettled(row('1', state)))).toEqual([true, true, true, false, false]);
  });

  it('tells a failure once, and none of before a restart', () => {
    const before = [row('1', 'printing'), row('2', 'waiting'), row('3', 'failed')];
    const now = [row('1', 'failed'), row('2', 'printing'), row('3', 'failed'), row('4', 'failed')];
    expect(newlyFailed(before, now).map(({ id }) => id)).toEqual(['1']);
    expect(newlyFailed(now, now)).toEqual([]);
    expect(newlyFailed([], now)).toEqual([]);
  });
});
