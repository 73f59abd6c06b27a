// Makes the sample institution: its patents by import, its books in one change, its distributions step by step by the engine.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { RouteOutput } from '../../../shared/routes';
import type { CommandName, CommandOutput } from '../../../shared/store/commands';
import type { RunStepInput } from '../../../shared/store/incomeCommands';
import type { Desk } from '../desk';
import { everyPage } from '../export/everyPage';
import type { Ask } from '../export/patentRows';
import type { NewId } from '../ports';
import { answersOf } from './answers';
import { dayIn, recordsOf, SampleBooks } from './books';

interface SamplePorts {
  readonly today: string;
  readonly ask: Ask;
  command<N extends CommandName>(name: N, input: unknown): Promise<CommandOutput<N>>;
}

/** One who did not prepare the distribution approves it. */
const approver = '陈立';

const stepOf = (doing: SampleBooks['runs'][number]['steps'][number]['do'], on: string): RunStepInput => {
  switch (doing) {
    case 'compute':
      return { do: doing };
    case 'review':
      return { do: doing, by: approver };
    case 'approve':
      return { do: doing, body: 'researchOffice', by: approver, on };
    case 'publish':
      return { do: doing, place: '学校主页信息公开栏', on };
    case 'execute':
      return { do: doing, on };
    case 'pay':
      return { do: doing, evidence: '财务处发放凭证', on };
  }
};

/** Number of the last change. A patent the office has already under the same number is its own, not the sample's. */
async function loadBooks(books: SampleBooks, { today, ask, command }: SamplePorts): Promise<number> {
  const patents = await everyPage((offset, limit) =>
    ask('patents.list', { filter: { onlySample: true }, offset, limit, facets: false }),
  );
  const idOf = {
    patent: new Map(patents.map((row) => [row.applicationNumber, row.id as string])),
    person: new Map(
      (await everyPage((offset, limit) => ask('persons.list', { offset, limit }))).map((row) => [
        row.name,
        row.id as string,
      ]),
    ),
    department: new Map(
      (await everyPage((offset, limit) => ask('departments.list', { offset, limit }))).map((row) => [
        row.name,
        row.id as string,
      ]),
    ),
  };
  const records = recordsOf(books, { today, find: (kind, name) => idOf[kind].get(name) });
  const answers = patents.flatMap(({ id, applicationNumber, legalBucket }) => {
    const patch =
      legalBucket === 'inForce' ? answersOf(applicationNumber, books.use[applicationNumber]) : null;
    return patch === null ? [] : [{ id, patch }];
  });
  // Filings come after the agreements whose facts fill in their forms.
  const isFiling = ({ entity }: (typeof records)[number]): boolean => entity === 'filing';
  const first = records.filter((one) => !isFiling(one));
  const { ids } = await command('sample.books', { records: first, patents: answers, today });
  const filed = { records: records.filter(isFiling), patents: [], ids, today };
  let last = (await command('sample.books', filed)).seq;
  for (const { agreement, title, upTo, by, steps } of books.runs) {
    const agreementId = ids[agreement.slice(1)];
    if (agreementId === undefined) continue;
    const made = await command('run.create', { agreementId, title, upTo: dayIn(upTo, today), by });
    let rev = made.rev;
    for (const { do: doing, on } of steps) {
      const step = stepOf(doing, dayIn(on, today));
      const taken = await command('run.step', { id: made.id, expectedRev: rev, step });
      rev = taken.rev;
      last = taken.seq;
    }
  }
  return last;
}

/** Patents, books, and the name of the institution where the office has not given its own yet. */
export async function loadSample(
  desk: Pick<Desk, 'imports' | 'store' | 'command' | 'today'>,
  { sampleFile, newId }: { sampleFile: string; newId: NewId },
): Promise<RouteOutput<'sample.load'>> {
  const file = join(dirname(sampleFile), 'sample-books.json');
  const books = SampleBooks.parse(JSON.parse(await readFile(file, 'utf8')));
  const loaded = await desk.imports.importFile(newId(), sampleFile, { sample: true });
  const command: SamplePorts['command'] = (name, input) => desk.command(name, input, newId());
  const names = ['organisation.name', 'organisation.code'];
  const { values } = await desk.store.query('settings.get', { keys: names });
  if (names.every((name) => (values[name] ?? '') === '')) {
    const { name, code } = books.organisation;
    const given = { 'organisation.name': name, 'organisation.code': code, 'sample.name': name };
    await command('settings.put', { values: given });
  }
  const ask: Ask = (name, input) => desk.store.query(name, input);
  const seq = await loadBooks(books, { today: desk.today(), ask, command });
  return { ...loaded, seq };
}
