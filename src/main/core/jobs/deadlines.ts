// The job step `deadlines`: counts, amounts and the first rows, and all of them as a table or a calendar.
import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { z } from 'zod';
import { formatAmount } from '../../../domain/money';
import { IsoDate } from '../../../domain/patents/parts';
import { failure } from '../../../shared/result';
import { DeadlineKind } from '../../../shared/store/queries/deadlines';
import { allDeadlines, deadlineCalendar, deadlineTable } from '../deadlines/calendar';
import { words } from '../deadlines/words';
import type { Desk } from '../desk';

export const DeadlinesStep = z.strictObject({
  until: IsoDate,
  /** The office's own date where it is left out. */
  today: IsoDate.optional(),
  kinds: z.array(DeadlineKind).optional(),
  /** Ends in .ics, .xlsx or .csv. */
  out: z
    .string()
    .regex(/\.(ics|xlsx|csv)$/i)
    .optional(),
  lang: z.enum(['zh', 'en']).default('zh'),
  limit: z.number().int().min(0).max(5000).default(10),
});

export async function deadlinesStep(
  { until, today = '', kinds, out, lang, limit }: z.infer<typeof DeadlinesStep>,
  desk: Desk,
): Promise<Record<string, unknown>> {
  const scope = { today: today || desk.today(), until, ...(kinds === undefined ? {} : { kinds }) };
  const found = await desk.store.query('deadlines.list', { ...scope, limit: Math.max(1, limit) });
  const answer = {
    today: scope.today,
    count: found.total,
    fen: found.totalFen,
    yuan: formatAmount(found.totalFen, { group: false }),
    kinds: Object.fromEntries(found.kinds.map(({ key, count }) => [key, count])),
    overdue: found.groups.overdue.count,
    presumed: found.presumed,
    undated: found.undated,
    unknown: found.unknown,
    first: found.rows.slice(0, limit),
  };
  if (out === undefined) return answer;
  const file = resolve(out);
  const rows = await allDeadlines((input) => desk.store.query('deadlines.list', input), scope);
  if (extname(file).toLowerCase() === '.ics') {
    const { text, events } = deadlineCalendar(rows, lang, new Date().toISOString());
    await writeFile(file, text, 'utf8').catch((cause) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
    return { ...answer, file, events };
  }
  const format = extname(file).toLowerCase() === '.csv' ? 'csv' : 'xlsx';
  const { rows: written } = await desk.exports.table(
    { format, name: words[lang].name, ...deadlineTable(rows, lang) },
    file,
  );
  return { ...answer, file, rows: written };
}
