// Holds any server against PB-1: `npm run platform -- conformance --url URL --token TOKEN --org ORG [--json]`.
// It sends invented records marked as a rehearsal; ends with 1 where a requirement is broken.
import { parseArgs } from 'node:util';
import { runChecks } from './check';
import { allChecks } from './list';
import { Subject } from './subject';

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: {
    url: { ...text, default: 'http://127.0.0.1:8080' },
    token: { ...text, default: 'demo-token' },
    org: { ...text, default: 'demo' },
    json: { type: 'boolean', default: false },
  },
});
const target = { url: values.url.replace(/\/+$/, ''), token: values.token, org: values.org };
const MARKS = { held: 'ok    ', broken: 'BROKEN', skipped: 'skip  ' };

const results = await runChecks(
  allChecks,
  () => new Subject(target),
  (result) => {
    const { id, says, outcome, detail } = result;
    const line = `${MARKS[outcome]} ${id} ${says}${detail === '' ? '' : `\n       ${detail}`}`;
    process.stdout.write(`${values.json ? JSON.stringify(result) : line}\n`);
  },
);
const count = (outcome: string) => results.filter((result) => result.outcome === outcome).length;
process.stderr.write(`${count('held')} held, ${count('broken')} broken, ${count('skipped')} skipped\n`);
process.exitCode = count('broken') === 0 ? 0 : 1;
