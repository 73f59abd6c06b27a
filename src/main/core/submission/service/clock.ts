// The desk's clock as the lane needs it: with a wait that an event can cut short.
import type { Clock } from '../ports';

export const waitingClock = (now: () => number): Clock => ({
  now,
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      signal.addEventListener('abort', wake, { once: true });
    }),
});
