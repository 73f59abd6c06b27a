// Makes the inventory (盘点表) from the store: the patents of the request in its order, with the names they point at.

import type { Patent } from '../../../domain/patents/records';
import { scopeInWords } from '../../../domain/reporting';
import { buildInventory } from '../../../domain/reporting/inventory';
import type { PaperDraft } from '../../../domain/reporting/paper';
import { failure } from '../../../shared/result';
import type { ReportRequest } from '../../../shared/routes';
import { everyPage } from '../export/everyPage';
import type { Ask } from '../export/patentRows';
import { namesFor } from './portfolioReport';

/** More lines than a table of this kind is signed with. */
const mostRows = 20_000;
/**
 * Patents asked for together. Their order is that of the list, so that each block lies scattered over all pages of the store:
 * fewer, larger blocks read the pages fewer times.
 */
const block = 5000;

/** REPORT_EMPTY, PRINT_FAILED {reason: tooManyRows}, CANCELLED. */
export async function inventoryPaper(
  request: ReportRequest,
  ask: Ask,
  signal?: AbortSignal,
): Promise<PaperDraft> {
  const { text, sort, lang, watermark, title } = request;
  // The campaign asks for rights in force; what has lapsed or is pending is not taken stock of.
  const filter = { ...request.filter, buckets: ['inForce' as const] };
  const found = (await ask('patents.ids', { text, filter, sort })).ids;
  const wanted = request.ids && new Set(request.ids);
  const ids = wanted === undefined ? found : found.filter((id) => wanted.has(id));
  if (ids.length === 0) throw failure('REPORT_EMPTY');
  if (ids.length > mostRows) {
    throw failure('PRINT_FAILED', { reason: 'tooManyRows', rows: ids.length, limit: mostRows });
  }
  const patents: Patent[] = [];
  for (let from = 0; from < ids.length; from += block) {
    if (signal?.aborted) throw failure('CANCELLED');
    patents.push(...(await ask('patents.many', { ids: ids.slice(from, from + block) })).patents);
  }
  const departments = await everyPage((offset, limit) => ask('departments.list', { offset, limit }));
  const projects = await everyPage((offset, limit) => ask('projects.list', { offset, limit }));
  const nameOf = new Map<string, string>(departments.map((row) => [row.id, row.name]));
  const projectOf = new Map(projects.map((row) => [row.id as string, row]));
  const names = {
    department: (id: string | undefined) => nameOf.get(id ?? '') ?? '',
    project: (id: string) => projectOf.get(id),
  };
  const said = scopeInWords(
    { ...request, filter, groupBy: 'none' },
    await namesFor(request, { query: ask }),
    lang,
  );
  const scope = said.join(lang === 'zh' ? '；' : '; ');
  return buildInventory(patents, names, {
    lang,
    watermark,
    scope,
    ...(title === undefined ? {} : { title }),
  });
}
