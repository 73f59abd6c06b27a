// Asks again until it holds: the desk tells its windows of changes, it does not make callers wait for them.
import { expect } from 'vitest';

export const eventually = <T>(ask: () => Promise<T> | T, seconds = 20) =>
  expect.poll(ask, { timeout: seconds * 1000, interval: 50 });
