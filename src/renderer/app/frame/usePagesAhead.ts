// Loads the code of the other pages while nobody waits for anything, so that the first opening of one is like the second.
import { useEffect } from 'react';
import type { PageCode } from '../lib/pageCode';
import { railPages } from '../routes';
import { useDesk } from '../state/desk';

/** The first page and what is opened at once come before it, in ms. */
const patience = 1500;
/** Work of one page is put off by what the person does, but not for ever, in ms. */
const atMost = 10_000;

const idle = (): Promise<unknown> =>
  new Promise((resolve) => requestIdleCallback(resolve, { timeout: atMost }));

/** @param shown the page on screen: its code is fetched while the store is still starting */
export function usePagesAhead(shown: PageCode): void {
  useEffect(() => {
    shown.load().catch(() => undefined);
  }, [shown]);
  const isReady = useDesk(({ status }) => status?.store === 'ok');
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    const begin = setTimeout(async () => {
      for (const { code } of railPages) {
        await idle();
        if (!isWanted) return;
        // One that can not be loaded says so when it is opened.
        await code.load().catch(() => undefined);
      }
    }, patience);
    return () => {
      isWanted = false;
      clearTimeout(begin);
    };
  }, [isReady]);
}
