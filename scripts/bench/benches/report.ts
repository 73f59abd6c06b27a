// The portfolio report as PDF, through the real program without a window.
import { join } from 'node:path';
import type { Run } from '../bench';

export const report: Run = async ({ sizes, inputs, report: say, note }) => {
  for (const size of sizes([20_000])) {
    const profile = await inputs.portfolio(size);
    const out = join(inputs.folder('report'), 'portfolio.pdf');
    const [line] = await inputs.job([{ report: { kind: 'portfolio', out } }], profile);
    if (line?.rows !== size) throw new Error(`${line?.rows} rows of ${size} in the report`);
    note(`${line.pages} pages, ${Math.round(Number(line.bytes) / 1024)} KB`);
    say({ name: 'report', size, value: Number(line.ms) / 1000, unit: 's' });
  }
};
