// Types into the search box of the list and measures, inside the page, until the frame that shows the answer.
import type { RunningDesk } from '../../tests/e2e/desk';
import { patentsList } from './window';
import { keystrokes } from './words';

interface Expected {
  readonly text: string;
  readonly total: number;
  /** Row that must stand first; empty where nothing is found. */
  readonly first: string;
}

declare global {
  interface Window {
    /** Milliseconds from the input to the frame after the rows, set once the answer is on screen. */
    benchTyped?: Promise<number>;
  }
}

/** Before the key: waits in the page for the input and for exactly this answer. */
async function expectAnswer(desk: RunningDesk, { text, total, first }: Expected): Promise<void> {
  await desk.page.evaluate(
    ([wanted, count, row]) => {
      const box = document.querySelector<HTMLInputElement>('[data-testid=patent-search]');
      if (box === null) throw new Error('no search box');
      const digits = String(count);
      const shows = (): boolean => {
        const counted = document.querySelector('[data-testid=patent-count]')?.textContent ?? '';
        const numbers = counted.replace(/[,\s]/g, '').split(/\D+/);
        if (!numbers.includes(digits)) return false;
        return count === 0 || document.getElementById('patent-grid-0')?.dataset.rowId === row;
      };
      window.benchTyped = new Promise((resolve) => {
        const typed = (): void => {
          if (box.value !== wanted) return;
          box.removeEventListener('input', typed, true);
          const start = performance.now();
          // Two frames: the callback runs before its own frame is painted.
          const painted = (): void => {
            observer.disconnect();
            requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
          };
          const observer = new MutationObserver(() => {
            if (shows()) painted();
          });
          observer.observe(document.body, {
            subtree: true,
            childList: true,
            characterData: true,
            attributes: true,
          });
        };
        box.addEventListener('input', typed, true);
      });
    },
    [text, total, first] as const,
  );
}

const answerTime = (desk: RunningDesk): Promise<number> =>
  desk.page.evaluate(() =>
    Promise.race([
      window.benchTyped ?? Promise.reject(new Error('nothing expected')),
      new Promise<number>((_, reject) =>
        setTimeout(() => reject(new Error('the answer did not show')), 10_000),
      ),
    ]),
  );

/** Milliseconds of each keystroke whose answer looks different from what was on screen before. */
export async function typeAndWatch(desk: RunningDesk, words: readonly string[]): Promise<number[]> {
  const expected = new Map<string, Expected>();
  for (const text of ['', ...keystrokes(words)]) {
    const { total, rows } = await patentsList(desk, { text, limit: 1 });
    expected.set(text, { text, total, first: rows[0]?.id ?? '' });
  }
  const { page } = desk;
  const empty = expected.get('') as Expected;
  const times: number[] = [];
  await page.focus('[data-testid=patent-search]');
  for (const word of words) {
    let shown = empty;
    for (const text of keystrokes([word])) {
      const next = expected.get(text) as Expected;
      const differs = next.total !== shown.total || next.first !== shown.first;
      if (differs) await expectAnswer(desk, next);
      await page.keyboard.insertText(text.at(-1) ?? '');
      if (differs) times.push(await answerTime(desk));
      else await page.waitForTimeout(60);
      shown = next;
    }
    if (shown.total !== empty.total) await expectAnswer(desk, empty);
    await page.fill('[data-testid=patent-search]', '');
    if (shown.total !== empty.total) await answerTime(desk);
  }
  return times;
}
