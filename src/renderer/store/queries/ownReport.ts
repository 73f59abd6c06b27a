// An own report from the books and the columns, and the values a condition can be chosen from.
import type { z } from 'zod';
import { type Fen, plus } from '../../../domain/money';
import { buildOwn } from '../../../domain/reporting/own/build';
import type { OwnDesign, OwnFilter } from '../../../domain/reporting/own/design';
import { filtersOf, matching } from '../../../domain/reporting/own/filter';
import {
  type OwnBooks,
  type OwnRows,
  type OwnSourceId,
  sourceOf,
} from '../../../domain/reporting/own/sources';
import { type Around, listMark, textOf } from '../../../domain/reporting/own/value';
import type { StatReport } from '../../../domain/reporting/statistics/report';
import { failure } from '../../../shared/result';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import type { StatisticRequest } from '../../../shared/store/queries/statistics';
import { byLanguage, learn } from '../collation';
import { ownPatents } from '../ownPatents';
import { labelOf } from '../references';
import type { StoreState } from '../state';

type Input<N extends keyof typeof queries> = z.output<(typeof queries)[N]['input']>;

/** Fen by agreement, made when a field first asks for it. */
function once(parts: () => Iterable<readonly [string, Fen]>): (id: string) => Fen {
  let known: Map<string, Fen> | undefined;
  return (id) => {
    if (known === undefined) {
      known = new Map();
      for (const [of, fen] of parts()) known.set(of, plus(known.get(of) ?? 0, fen));
    }
    return known.get(id) ?? 0;
  };
}

function aroundOf({ small, projection: p }: StoreState, asOf: string): Around {
  let inventions: Map<string, string[]> | undefined;
  return {
    name: (entity, id) => {
      if (id === undefined || id === '' || entity === 'patent') return '';
      const record = small[entity].get(id);
      return record === undefined ? '' : labelOf(record);
    },
    patent: (id) => {
      const row = p.rowOf(id);
      return row === undefined ? undefined : { number: p.numbers[row] ?? '', title: p.titles[row] ?? '' };
    },
    receivedFen: once(function* () {
      for (const { date, allocations } of small.income.values())
        if (date <= asOf) for (const { agreementId, fen } of allocations) yield [agreementId, fen];
    }),
    costFen: once(function* () {
      for (const { date, agreementId, fen } of small.outlay.values())
        if (date <= asOf) yield [agreementId, fen];
    }),
    patentsOf: (personId) => {
      if (inventions === undefined) {
        inventions = new Map();
        for (let row = 0; row < p.length; row++)
          for (const id of p.personIds[row] ?? []) {
            const known = inventions.get(id);
            if (known === undefined) inventions.set(id, [p.ids[row] ?? '']);
            else known.push(p.ids[row] ?? '');
          }
      }
      return inventions.get(personId) ?? [];
    },
    mark: (id) => {
      const row = p.rowOf(id);
      return row === undefined ? 'none' : p.markOf(row);
    },
  };
}

const booksOf = ({ small }: StoreState): OwnBooks => ({
  patent: [],
  agreement: small.agreement.values(),
  income: small.income.values(),
  outlay: small.outlay.values(),
  run: small.run.values(),
  deal: small.deal.values(),
  filing: small.filing.values(),
  obligation: small.obligation.values(),
  holding: small.holding.values(),
  disclosure: small.disclosure.values(),
  person: small.person.values(),
});

interface Lines {
  readonly rows: OwnRows;
  readonly filters: readonly OwnFilter[];
}

async function linesOf(
  state: StoreState,
  source: OwnSourceId,
  asOf: string,
  wanted: readonly string[],
  filters: readonly OwnFilter[],
): Promise<Lines> {
  const around = aroundOf(state, asOf);
  if (source === 'patent') return ownPatents(state, around, wanted, filters);
  return { rows: sourceOf(source).rows(booksOf(state), around), filters };
}

const fieldsIn = ({ columns, groupBy, order }: OwnDesign, filters: readonly OwnFilter[]): string[] => [
  ...new Set([
    ...columns.map(({ field }) => field),
    ...filters.map(({ field }) => field),
    ...(groupBy === undefined ? [] : [groupBy.field]),
    ...order.map(({ field }) => field),
  ]),
];

/** Texts are compared as a person expects; characters have to be learnt before. */
function learnOrder({ order, groupBy }: OwnDesign, rows: OwnRows, found: readonly number[]): void {
  for (const field of [...order.map((one) => one.field), ...(groupBy === undefined ? [] : [groupBy.field])]) {
    const read = rows.value(field);
    learn([...new Set(found.map((row) => textOf(read(row))))]);
  }
}

/** REPORT_TOO_LONG, REPORT_TOO_MANY_GROUPS before anything is laid out. */
export async function ownStatistic(state: StoreState, request: StatisticRequest): Promise<StatReport> {
  const { design, from, until, asOf, title, lines: most } = request;
  if (design === undefined) throw failure('INVALID_INPUT', { field: 'design' });
  const filters = filtersOf(design, { from, until });
  const lines = await linesOf(state, design.source, asOf, fieldsIn(design, filters), filters);
  const found = matching(design.source, lines.filters, lines.rows);
  learnOrder(design, lines.rows, found);
  const built = buildOwn(design, lines.rows, found, {
    from,
    until,
    asOf,
    collate: byLanguage,
    ...(title === undefined ? {} : { title }),
    ...(most === undefined ? {} : { lines: most }),
  });
  if (built.ok) return built.report;
  const { what, found: n, most: limit } = built.fault;
  throw failure(what === 'lines' ? 'REPORT_TOO_LONG' : 'REPORT_TOO_MANY_GROUPS', { found: n, limit });
}

/** Values offered for a condition. */
const mostValues = 300;

/** Different values of a text field, the most frequent first. */
export async function ownValues(
  state: StoreState,
  { source, field, asOf }: Input<'reports.ownValues'>,
): Promise<QueryOutput<'reports.ownValues'>> {
  const known = sourceOf(source).fields.find(({ id }) => id === field);
  if (known === undefined || known.kind !== 'text') return { values: [] };
  const { rows } = await linesOf(state, source, asOf, [field], []);
  const read = rows.value(field);
  const counts = new Map<string, number>();
  for (let row = 0; row < rows.length; row++) {
    const text = textOf(read(row));
    for (const value of known.many === undefined ? [text] : text.split(listMark))
      if (value !== '') counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const frequent = [...counts].sort((a, b) => b[1] - a[1]).slice(0, mostValues);
  learn(frequent.map(([value]) => value));
  return {
    values: frequent
      .sort((a, b) => b[1] - a[1] || byLanguage(a[0], b[0]))
      .map(([value, count]) => ({ value, count })),
  };
}
