// A batch of all records to the reference platform over loopback: seal, upload, receipts, closed.
import { PlatformProcess } from '../../../tests/sync/support/platform';
import type { Run } from '../bench';

export const submit: Run = async ({ sizes, inputs, report, note }) => {
  for (const size of sizes([20_000])) {
    // A profile of its own: a record is declared once.
    const profile = inputs.folder('submit');
    await inputs.job([{ import: { file: await inputs.spreadsheet(size) } }], profile);
    const platform = await PlatformProcess.start();
    try {
      const step = { endpoint: platform.url, organisationCode: 'demo', tokenFrom: 'BENCH_TOKEN', wait: 1800 };
      const [line] = await inputs.job([{ submit: step }], profile, { BENCH_TOKEN: 'demo-token' });
      const { sent, accepted, rejected, duplicate } = line ?? {};
      note(JSON.stringify({ sent, accepted, rejected, duplicate, ms: line?.ms }));
      const { effects } = await platform.counts();
      if (accepted !== sent || effects !== sent) throw new Error(`sent ${sent}, effects ${effects}`);
      if (Number(sent) < size) note(`${size - Number(sent)} records lack something and were left out`);
      const value = (Number(sent) / Number(line?.ms)) * 1000;
      report({ name: 'submit', size: Number(sent), value, unit: 'records/s', target: { min: 10_000 } });
    } finally {
      await platform.stop();
    }
  }
};
