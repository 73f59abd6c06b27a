// Counts the cases of agencies and agents in one pass over the columns; the rules are those of src/domain/patents/agencies.
import type { z } from 'zod';
import {
  agencyDirectory,
  agencyKey,
  type CaseNumbers,
  CaseTally,
  keptAfterYearFour,
  type Outcome,
} from '../../../domain/patents/agencies';
import { splitNames } from '../../../domain/patents/names';
import type { Agency } from '../../../domain/patents/records';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { AgencyRow } from '../../../shared/store/queries/agencies';
import { bucketCodes, dayNumber, type Projection } from '../projection';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

const inForce = bucketCodes.indexOf('inForce');

const caseOf = (p: Projection, row: number): CaseNumbers =>
  p.cases.read(row, p.filed.data[row] ?? 0, p.granted.data[row] ?? 0, p.bucket.data[row] === inForce);

/** Who a spelling of an agency stands for. */
interface Party {
  readonly key: string;
  readonly name: string;
  readonly record: Agency | undefined;
  readonly names: string[];
}

/** Parties by code of the agency's name; code 0 is "none". Worked out once a name, not once a row. */
function partiesOf(state: StoreState): Party[] {
  const find = agencyDirectory<Agency>(state.small.agency.values());
  const byKey = new Map<string, Party>();
  return state.projection.agencies.words.map((word) => {
    const record = find(word);
    const key = record?.id ?? agencyKey(word);
    const party = byKey.get(key) ?? { key, name: record?.name ?? word, record, names: [] };
    byKey.set(key, party);
    party.names.push(word);
    return party;
  });
}

interface Line {
  readonly party: Party;
  readonly agent: string | undefined;
  readonly tally: CaseTally;
}

export function agencyTable(
  state: StoreState,
  { today: day, filter, by }: Input<'agencies.table'>,
): QueryOutput<'agencies.table'> {
  const start = performance.now();
  const p = state.projection;
  const today = dayNumber(day);
  const parties = partiesOf(state);
  const agentsOf = agentNames(p);
  const lines = new Map<string, Line>();
  const lineOf = (party: Party, agent?: string): Line => {
    const key = agent === undefined ? party.key : `${party.key}\n${agent}`;
    const known = lines.get(key);
    if (known !== undefined) return known;
    const fresh = { party, agent, tally: new CaseTally() };
    lines.set(key, fresh);
    return fresh;
  };
  const office = new CaseTally();
  let without = 0;
  for (const row of state.lists.unordered('', filter)) {
    const code = p.agency.data[row] ?? 0;
    const party = parties[code];
    if (code === 0 || party === undefined) {
      without += 1;
      continue;
    }
    const one = caseOf(p, row);
    office.add(one, today);
    if (by === 'agency') lineOf(party).tally.add(one, today);
    else for (const agent of agentsOf(row)) lineOf(party, agent).tally.add(one, today);
  }
  const rows = [...lines].map(([key, line]) => rowOf(key, line));
  rows.sort((a, b) => b.figures.cases - a.figures.cases || (a.name < b.name ? -1 : 1));
  return { rows, office: office.figures(), without, ms: performance.now() - start };
}

function rowOf(key: string, { party, agent, tally }: Line): AgencyRow {
  const reviews = party.record?.reviews ?? [];
  return {
    key,
    name: agent ?? party.name,
    ...(agent === undefined ? {} : { agency: party.name }),
    ...(party.record === undefined ? {} : { agencyId: party.record.id }),
    names: party.names,
    figures: tally.figures(agent === undefined ? reviews : reviews.filter((one) => one.agent === agent)),
  };
}

/** Names in the agents' text of a row, split once a text. */
function agentNames(p: Projection): (row: number) => readonly string[] {
  const split = new Map<number, readonly string[]>();
  return (row) => {
    const code = p.cases.agentCode(row);
    const known = split.get(code);
    if (known !== undefined) return known;
    const names = splitNames(p.cases.agents.words[code] ?? '', 'person');
    split.set(code, names);
    return names;
  };
}

/** Rows of the filtered set that one of the names stands in. */
function* rowsOf(state: StoreState, filter: Input<'agencies.trend'>['filter'], names: readonly string[]) {
  const p = state.projection;
  const codes = new Set(names.map((name) => p.agencies.find(name) ?? -1));
  for (const row of state.lists.unordered('', filter)) if (codes.has(p.agency.data[row] ?? 0)) yield row;
}

export function agencyTrend(
  state: StoreState,
  { filter, names }: Input<'agencies.trend'>,
): QueryOutput<'agencies.trend'> {
  const p = state.projection;
  const years = new Map<number, Record<Outcome, number>>();
  for (const row of rowsOf(state, filter, names)) {
    const year = Math.floor((p.filed.data[row] ?? 0) / 10_000);
    const counts = years.get(year) ?? { unknown: 0, pending: 0, granted: 0, refused: 0, withdrawn: 0 };
    counts[caseOf(p, row).outcome] += 1;
    years.set(year, counts);
  }
  const order = [...years].sort(
    ([a], [b]) => (a || Number.MAX_SAFE_INTEGER) - (b || Number.MAX_SAFE_INTEGER),
  );
  return { years: order.map(([year, counts]) => ({ year: year === 0 ? '' : String(year), ...counts })) };
}

export function agencyCases(
  state: StoreState,
  { today: day, filter, names, agent, figure }: Input<'agencies.cases'>,
): QueryOutput<'agencies.cases'> {
  const p = state.projection;
  const today = dayNumber(day);
  const agentsOf = agentNames(p);
  const ids: string[] = [];
  for (const row of rowsOf(state, filter, names)) {
    if (agent !== undefined && !agentsOf(row).includes(agent)) continue;
    if (belongs(caseOf(p, row), figure, today)) ids.push(p.ids[row] ?? '');
    if (ids.length === mostIds) break;
  }
  return { ids };
}

const mostIds = 100_000;

function belongs(one: CaseNumbers, figure: Input<'agencies.cases'>['figure'], today: number): boolean {
  switch (figure) {
    case 'cases':
      return true;
    case 'decided':
      return one.outcome === 'granted' || one.outcome === 'refused' || one.outcome === 'withdrawn';
    case 'kept':
      return keptAfterYearFour(one, today) === true;
    case 'notKept':
      return keptAfterYearFour(one, today) === false;
    case 'invalidated':
      return one.invalidated;
    case 'cost':
      return one.agencyFen >= 0;
    default:
      return one.outcome === figure;
  }
}
