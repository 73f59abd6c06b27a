// Records to choose from by their names, and what a year's runs gave one person.
import type { z } from 'zod';
import { doneRuns, isReversal } from '../../../domain/agreements/books';
import { paidBy } from '../../../domain/distribution';
import { sum } from '../../../domain/money';
import type { AnyRecord, SmallEntity } from '../../../domain/patents/records';
import type { RecordKind } from '../../../domain/reporting/kinds';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { labelOf } from '../references';
import type { StoreState } from '../state';
import { isShownTo, personOf } from './deals';
import { departmentName } from './patents';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;
type Row = QueryOutput<'records.pick'>['rows'][number];
/** A row with what puts it in order: the newest first. */
type Found = Row & { readonly at: number };

const row = (id: string, label: string, hints: ReadonlyArray<string | undefined>, at: number): Found => {
  const hint = hints.filter((part) => part !== undefined && part !== '').join(' · ');
  return { id, label, at, ...(hint === '' ? {} : { hint }) };
};

function patents({ projection: p }: StoreState): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < p.length; at++)
    if (p.present.data[at] === 1)
      found.push(row(p.ids[at] ?? '', `${p.numbers[at] ?? ''} ${p.titles[at] ?? ''}`, [], at));
  return found;
}

async function deals(state: StoreState, kind: RecordKind | undefined): Promise<Found[]> {
  const person = await personOf(state);
  const { deal, offer } = state.small;
  const offered = new Set<string>([...offer.values()].map(({ dealId }) => dealId));
  return [...deal.values()]
    .filter((one) => isShownTo(person, one) && (kind !== 'offers' || offered.has(one.id)))
    .map(({ id, title, number, parties, openedOn, seq }) =>
      row(id, title, [number, parties.find(({ role }) => role === 'counterparty')?.name, openedOn], seq),
    );
}

/** Everybody a run has paid that was carried out (in the year), by the id the run knows them by, with the newest year. */
function paid(state: StoreState, year = ''): Found[] {
  const runs = doneRuns([...state.small.run.values()])
    .map(({ people, run, seq }) => ({ people, seq, on: run.executedOn ?? '' }))
    .filter(({ on }) => on.startsWith(year))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
  const found = new Map<string, Found>();
  for (const { people, on, seq } of runs)
    for (const { person, name, departmentId } of people)
      found.set(person, row(person, name, [departmentName(state, departmentId ?? ''), on.slice(0, 4)], seq));
  return [...found.values()];
}

type Told = Partial<
  Record<
    'agreementId' | 'title' | 'upTo' | 'number' | 'party' | 'signedOn' | 'submittedOn' | 'departmentId',
    string
  >
>;

/** What tells records of one name apart, by entity. */
function hintsOf(state: StoreState, entity: SmallEntity, record: AnyRecord): Array<string | undefined> {
  const of = record as Told;
  const agreement = state.small.agreement.get(of.agreementId ?? '')?.title;
  switch (entity) {
    case 'run':
      return [agreement === of.title ? undefined : agreement, of.upTo];
    case 'agreement':
      return [of.number, of.party, of.signedOn];
    case 'filing':
      return [of.number, agreement, of.submittedOn];
    case 'person':
      return [departmentName(state, of.departmentId ?? '')];
    default:
      return [of.number];
  }
}

function small(state: StoreState, entity: SmallEntity): Found[] {
  const records: ReadonlyMap<string, AnyRecord> = state.small[entity];
  return [...records.values()].map((record) =>
    row(record.id, labelOf(record), hintsOf(state, entity, record), record.seq),
  );
}

/** A licensee's report is known by its agreement and its period. */
const royaltyReports = ({ small: { royaltyReport, agreement } }: StoreState): Found[] =>
  [...royaltyReport.values()].map(({ id, agreementId, from, until, seq }) => {
    const of = agreement.get(agreementId);
    return row(id, `${of?.title ?? ''} ${from} – ${until}`.trim(), [of?.number, of?.party], seq);
  });

function candidates(
  state: StoreState,
  { entity, kind, year }: Input<'records.pick'>,
): Found[] | Promise<Found[]> {
  if (entity === 'patent') return patents(state);
  if (entity === 'deal') return deals(state, kind);
  if (entity === 'royaltyReport') return royaltyReports(state);
  return kind === 'yearly' ? paid(state, year) : small(state, entity);
}

export async function pickRecords(
  state: StoreState,
  input: Input<'records.pick'>,
): Promise<QueryOutput<'records.pick'>> {
  const words = input.text.toLowerCase().split(/\s+/).filter(Boolean);
  const found = (await candidates(state, input))
    .filter(({ id, label, hint = '' }) => {
      const line = `${label} ${hint}`.toLowerCase();
      return input.text === id || words.every((word) => line.includes(word));
    })
    .sort((a, b) => b.at - a.at);
  return { total: found.length, rows: found.slice(0, input.limit).map(({ at: _at, ...shown }) => shown) };
}

export function agreementOfReport(
  { small }: StoreState,
  { id }: Input<'royalty.agreement'>,
): QueryOutput<'royalty.agreement'> {
  const report = small.royaltyReport.get(id);
  if (report === undefined) throw failure('NOT_FOUND', { entity: 'royaltyReport', id });
  return { agreementId: report.agreementId };
}

export function incomeOfPerson(
  state: StoreState,
  { person, year }: Input<'income.person'>,
): QueryOutput<'income.person'> {
  const runs = doneRuns([...state.small.run.values()]);
  const payee = runs.flatMap(({ people }) => people).find((one) => one.person === person);
  const rows = runs
    .filter(({ run }) => run.executedOn?.startsWith(year))
    .flatMap((record) => {
      const { id, run, basis, agreementId, title } = record;
      const lines = paidBy(run);
      const of = (kind: 'person' | 'research') => lines.filter(({ party }) => party === `${kind}:${person}`);
      const [own, research] = [of('person'), of('research')];
      if (own.length + research.length === 0) return [];
      return [
        {
          runId: id,
          on: run.executedOn ?? '',
          title,
          agreement: state.small.agreement.get(agreementId)?.title ?? '',
          isEquity: basis === 'equity',
          isReversal: isReversal(record),
          own: sum(own.map(({ fen }) => fen)),
          research: sum(research.map(({ fen }) => fen)),
        },
      ];
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return { name: payee?.name ?? '', departmentName: departmentName(state, payee?.departmentId ?? ''), rows };
}
