// Loads the code of the other pages while the person rests, so that the first opening of one is like the second.
import { useEffect } from 'react';
import type { PageCode } from '../lib/pageCode';
import { railPages } from '../routes';
import { useDesk } from '../state/desk';

/** How long nothing was moved, pressed or typed, in ms: taking up code holds the window for a moment. */
const rest = 2000;
/** Every sign of a person. */
const signs = ['pointermove', 'pointerdown', 'wheel', 'keydown'] as const;

const soon = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve));

/** @param shown the page on screen: its code is fetched while the store is still starting */
export function usePagesAhead(shown: PageCode): void {
  useEffect(() => {
    shown.load().catch(() => undefined);
  }, [shown]);
  const isReady = useDesk(({ status }) => status?.store === 'ok');
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    let last = performance.now();
    const note = (): void => {
      last = performance.now();
    };
    const isCalm = (): boolean => performance.now() - last >= rest;
    const loadAll = async (): Promise<void> => {
      for (const { code } of railPages) {
        while (!isCalm() && isWanted) await soon(rest);
        await idle();
        if (!isWanted) return;
        // One that can not be loaded says so when it is opened.
        await code.load().catch(() => undefined);
      }
    };
    for (const sign of signs) addEventListener(sign, note, { capture: true, passive: true });
    void loadAll();
    return () => {
      isWanted = false;
      for (const sign of signs) removeEventListener(sign, note, { capture: true });
    };
  }, [isReady]);
}
