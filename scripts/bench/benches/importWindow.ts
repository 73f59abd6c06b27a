// The same import through the window, as a person does it, and what blocked the desk meanwhile.
import type { RunningDesk } from '../../../tests/e2e/desk';
import { importTarget, type Run } from '../bench';
import { readBlocks, watchBlocks } from '../blocks';
import { startProfiles } from '../profiles';
import { openDesk } from '../window';

interface Steps {
  readonly sniff: number;
  readonly plan: number;
  readonly apply: number;
}

/** Walks through the four steps; a person's own time is not counted, each step begins with its click. */
async function walkThrough(desk: RunningDesk): Promise<Steps> {
  return desk.page.evaluate(async () => {
    const part = (id: string): HTMLButtonElement | null => document.querySelector(`[data-testid=${id}]`);
    const until = async (test: () => boolean): Promise<void> => {
      while (!test()) {
        const error = part('import-error');
        if (error !== null) throw new Error(error.textContent ?? 'import failed');
        await new Promise((done) => setTimeout(done, 5));
      }
    };
    const usable = (id: string): boolean => part(id)?.disabled === false;
    const click = async (id: string, then: () => boolean): Promise<number> => {
      const start = performance.now();
      part(id)?.click();
      await until(then);
      return performance.now() - start;
    };
    const sniff = await click('import-file', () => usable('import-next'));
    const plan = await click('import-next', () => usable('import-apply'));
    const apply = await click('import-apply', () => part('import-done') !== null);
    return { sniff, plan, apply };
  });
}

/** The file dialog answers by itself. */
const chooseByItself = (desk: RunningDesk, file: string): Promise<void> =>
  desk.app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, file);

export const importWindow: Run = async ({ sizes, inputs, report, note, profiles }) => {
  for (const size of sizes([100_000])) {
    const file = await inputs.spreadsheet(size);
    const profile = inputs.folder('import-window');
    const desk = await openDesk(profile);
    try {
      await chooseByItself(desk, file);
      await desk.page.click('[data-testid=nav-import]');
      await desk.page.waitForSelector('[data-testid=import-file]');
      const profiling = profiles === undefined ? null : await startProfiles(desk, profiles, 'import');
      await watchBlocks(desk);
      const { sniff, plan, apply } = await walkThrough(desk);
      const blocks = await readBlocks(desk);
      for (const line of (await profiling?.stop()) ?? []) note(line);
      const steps = { sniff, plan, apply };
      note(
        `ms: ${JSON.stringify(steps, (_, value) => (typeof value === 'number' ? Math.round(value) : value))}`,
      );
      for (const line of blocks.story) note(line);
      const total = (sniff + plan + apply) / 1000;
      report({
        name: 'import.window',
        size,
        value: total,
        unit: 's',
        target: { max: importTarget(size) },
      });
      const target = { max: 50 };
      report({ name: 'import.window.longTask', size, value: blocks.longTask, unit: 'ms', target });
      report({ name: 'import.window.frameGap', size, value: blocks.frameGap, unit: 'ms', target });
      report({ name: 'import.window.mainAnswer', size, value: blocks.mainAnswer, unit: 'ms' });
      report({ name: 'import.window.storeAnswer', size, value: blocks.storeAnswer, unit: 'ms' });
    } finally {
      await desk.close();
    }
    inputs.keep(size, profile);
  }
};
