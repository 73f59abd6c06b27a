// Memory of all processes: while importing, and after start, list and search as a person leaves the desk open.

import type { RunningDesk } from '../../../tests/e2e/desk';
import type { Run } from '../bench';
import { type Memory, memoryOf, memoryText, peakWhile } from '../processes';
import { typeAndWatch } from '../typing';
import { openDesk, showPatents } from '../window';
import { searchWords } from '../words';

async function importIn(desk: RunningDesk, file: string): Promise<void> {
  const { sheet, headerRow, mapping } = await desk.ask('import.sniff', { file });
  const importId = crypto.randomUUID();
  await desk.ask('import.plan', { importId, file, sheet, headerRow, mapping });
  await desk.ask('import.apply', { importId });
}

const top = (desk: RunningDesk): number => desk.app.process().pid ?? 0;

export const memory: Run = async ({ sizes, inputs, report, note }) => {
  if (process.platform !== 'linux') return note('memory is read from /proc, which only Linux has');
  for (const size of sizes([100_000])) {
    const file = await inputs.spreadsheet(size);
    const profile = inputs.folder('memory');
    const both = (name: string, { rss, pss }: Memory, target?: { max: number }): void => {
      report({ name: `${name}.rss`, size, value: rss, unit: 'MB', ...(target && { target }) });
      report({ name: `${name}.pss`, size, value: pss, unit: 'MB', ...(target && { target }) });
    };
    const first = await openDesk(profile);
    try {
      const peak = await peakWhile(top(first), importIn(first, file));
      note(`peak of the import: ${memoryText(peak)}`);
      both('memory.importPeak', peak);
      await first.page.waitForTimeout(10_000);
      note(`10 s after the import: ${memoryText(memoryOf(top(first)))}`);
    } finally {
      await first.close();
    }
    inputs.keep(size, profile);
    const desk = await openDesk(profile);
    try {
      await showPatents(desk.page);
      await typeAndWatch(desk, searchWords(10));
      await desk.page.waitForTimeout(5000);
      const left = memoryOf(top(desk));
      note(`start, list, search: ${memoryText(left)}`);
      both('memory', left, { max: 600 });
    } finally {
      await desk.close();
    }
  }
};
