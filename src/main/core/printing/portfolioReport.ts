// Makes the portfolio report from the store: reads the rows of the request page by page and hands back the document,
// not numbered yet.
import { buildPortfolio, type ScopeNames } from '../../../domain/reporting';
import type { PortfolioDocument } from '../../../shared/print';
import { fail, ok, type Result } from '../../../shared/result';
import type { ReportRequest } from '../../../shared/routes';
import type { PatentRow, QueryInput, QueryName, QueryOutput } from '../../../shared/store/queries';
import { localIso } from './localTime';

/** More lines than this make a paper nobody can sign: about 4,000 sheets. */
export const MAX_REPORT_ROWS = 100_000;
const PAGE = 5000;

export interface ReportSources {
  query<N extends QueryName>(name: N, input: QueryInput<N>): Promise<QueryOutput<N>>;
  now(): Date;
  organisation: string;
  operator: string;
  signal?: AbortSignal;
}

/** REPORT_EMPTY where the request matches nothing, PRINT_FAILED {reason: tooManyRows} where it matches too much. */
export async function makePortfolioReport(
  request: ReportRequest,
  sources: ReportSources,
): Promise<Result<PortfolioDocument>> {
  const found = await collectRows(request, sources);
  if (sources.signal?.aborted) return fail('CANCELLED');
  if (found.rows.length === 0) return fail('REPORT_EMPTY');
  if (!request.ids && found.total > MAX_REPORT_ROWS) {
    return fail('PRINT_FAILED', { reason: 'tooManyRows', rows: found.total, limit: MAX_REPORT_ROWS });
  }
  const at = localIso(sources.now());
  const names = await namesFor(request, sources);
  const { organisation, operator } = sources;
  const stamp = { documentNumber: '', organisation, operator, at, ledgerTotal: found.all, names };
  const built = buildPortfolio(found.rows, request, stamp);
  return built.ok ? ok(built.value) : fail(built.code);
}

type Found = { rows: PatentRow[]; total: number; all: number };

/** Rows in the request's order; of a selection only the selected, and reading stops once all of them are found. */
async function collectRows(request: ReportRequest, sources: ReportSources): Promise<Found> {
  const { text, filter, sort } = request;
  const read = (offset: number) =>
    sources.query('patents.list', { text, filter, sort, offset, limit: PAGE, facets: false });
  const first = await read(0);
  const { total, all } = first;
  const offsets: number[] = [];
  for (let offset = PAGE; offset < total; offset += PAGE) offsets.push(offset);
  if (request.ids) {
    const wanted = new Set(request.ids);
    const rows = first.rows.filter(({ id }) => wanted.has(id));
    for (const offset of offsets) {
      if (rows.length >= wanted.size || sources.signal?.aborted) break;
      for (const row of (await read(offset)).rows) if (wanted.has(row.id)) rows.push(row);
    }
    return { rows, total, all };
  }
  if (total > MAX_REPORT_ROWS || sources.signal?.aborted) return { rows: first.rows, total, all };
  // All at once: the store makes one page while the one before is on its way.
  const rest = await Promise.all(offsets.map(read));
  return { rows: [...first.rows, ...rest.flatMap(({ rows }) => rows)], total, all };
}

/** Names behind the ids of the filter; only asked for where the filter holds some. */
export async function namesFor(
  request: ReportRequest,
  sources: Pick<ReportSources, 'query'>,
): Promise<ScopeNames> {
  const { personId, projectId, where } = request.filter;
  const departmentIds = [...(request.filter.departmentIds ?? []), ...(where?.department ?? [])];
  const names: ScopeNames = { departments: {} };
  if (departmentIds.some((id) => id !== '')) {
    const { rows } = await sources.query('departments.list', { limit: PAGE });
    for (const row of rows) names.departments[row.id] = row.name;
  }
  if (personId) {
    const { rows } = await sources.query('persons.list', { limit: PAGE });
    names.person = rows.find((row) => row.id === personId)?.name;
  }
  if (projectId) {
    const { rows } = await sources.query('projects.list', { limit: PAGE });
    const project = rows.find((row) => row.id === projectId);
    names.project = project && `${project.name}（${project.number}）`;
  }
  return names;
}
