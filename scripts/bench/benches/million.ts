// A million patents: is the desk still usable? Start, search, counts and memory. Takes half an hour, so only by name.
import type { Run } from '../bench';
import { percentile } from '../figures';
import { memoryOf, memoryText } from '../processes';
import { openDesk, patentsList, showPatents } from '../window';
import { keystrokes, searchWords } from '../words';
import { start } from './start';

export const million: Run = async (bench) => {
  const { inputs, report, note } = bench;
  for (const size of bench.sizes([1_000_000])) {
    const profile = await inputs.portfolio(size);
    // The first start reads every record and then writes the snapshot, as it does while a person works.
    const first = await openDesk(profile, 600_000);
    await showPatents(first.page);
    note('first start, then time for the snapshot');
    await first.page.waitForTimeout(120_000);
    await first.close();
    await start({ ...bench, sizes: () => [size], runs: (usual) => bench.runs(Math.min(3, usual)) });
    const desk = await openDesk(profile);
    try {
      await showPatents(desk.page);
      const waited = performance.now();
      await patentsList(desk, { text: '预热', limit: 60 });
      note(`the first search waited ${Math.round(performance.now() - waited)} ms for the search texts`);
      const times: number[] = [];
      for (const text of keystrokes(searchWords(40)))
        times.push((await patentsList(desk, { text, limit: 60 })).ms);
      const say = (name: string, share: number, target?: { max: number }): void =>
        report({ name, size, value: percentile(times, share), unit: 'ms', ...(target && { target }) });
      say('million.search.p50', 0.5);
      say('million.search.p95', 0.95, { max: 200 });
      const memory = memoryOf(desk.app.process().pid ?? 0);
      note(memoryText(memory));
      report({ name: 'million.memory', size, value: memory.pss, unit: 'MB', target: { max: 1500 } });
    } finally {
      await desk.close();
    }
  }
};
