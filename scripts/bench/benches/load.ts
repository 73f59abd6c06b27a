// Many institutions deliver at once to the reference platform: throughput, waiting times and errors with 1, 2 and 4
// processes. `--size` is the number of institutions, each with 2,000 records; client and platform share the machine.
import { institutions, load } from '../../../tests/platform/load/run';
import type { Run } from '../bench';

const RECORDS = 2_000;
const WORKERS = [1, 2, 4];
/** Within so many ms all have come. */
const RAMP_MS = 5_000;

export const loadBench: Run = async ({ sizes, report, note }) => {
  for (const size of sizes([500])) {
    note(`packing ${size} batches of ${RECORDS} records`);
    const offices = await institutions(size, RECORDS);
    for (const workers of WORKERS) {
      const result = await load(offices, { workers, rampMs: RAMP_MS });
      const name = `load.${workers}`;
      const common = { size: result.records };
      report({ name: `${name}.throughput`, ...common, value: result.perSecond, unit: 'records/s' });
      const errors = Object.values(result.errors).reduce((sum, count) => sum + count, 0);
      report({ name: `${name}.errors`, ...common, value: errors, unit: 'requests', target: { max: 0 } });
      for (const [step, [median, p99]] of Object.entries(result.steps)) {
        report({ name: `${name}.${step}.p50`, ...common, value: median, unit: 'ms' });
        report({ name: `${name}.${step}.p99`, ...common, value: p99, unit: 'ms' });
      }
      note(JSON.stringify(result.errors));
    }
  }
};
