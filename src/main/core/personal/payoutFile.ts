// 发放清单 with accounts in the clear: taken from the vault with a reason, written to a file or sent to the printer.
// The values go from the vault into the paper and nowhere else.
import { writeFile } from 'node:fs/promises';
import {
  isPayable,
  type PayoutSource,
  payoutPaper,
  payoutRows,
  payoutTable,
  withoutAccount,
} from '../../../domain/agreements/payout';
import { failure } from '../../../shared/result';
import type { RouteInput } from '../../../shared/routes';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';

type Wanted = Pick<RouteInput<'personal.payout'>, 'as' | 'why'> & { readonly lang: 'zh' | 'en' };

async function sourceOf(desk: Desk, runId: string): Promise<PayoutSource> {
  const { record, agreement } = await desk.store.query('run.get', { id: runId });
  if (!isPayable(record)) throw failure('RUN_WRONG_STATE', { state: record.state, step: 'payout' });
  const { rows } = await desk.store.query('departments.list', { limit: 5000 });
  return { record, agreement, departments: Object.fromEntries(rows.map(({ id, name }) => [id, name])) };
}

export interface Payout {
  readonly title: string;
  /** `file` is not asked for where the list is printed. */
  deliver(printing: Printing, file: string | null): Promise<number>;
}

/** Refuses before anybody is asked for a place; PERSONAL_MISSING names who has no account. */
export async function preparePayout(desk: Desk, runId: string, { as, why, lang }: Wanted): Promise<Payout> {
  const source = await sourceOf(desk, runId);
  const rows = payoutRows(source);
  if (rows.length === 0) throw failure('REPORT_EMPTY');
  const ids = rows.map(({ person }) => person);
  const known = new Map(desk.personal.masked(ids).map(({ personId, fields }) => [personId, fields]));
  const missing = withoutAccount(rows, known);
  if (missing.length > 0)
    throw failure('PERSONAL_MISSING', { n: missing.length, names: missing.slice(0, 10).join('、') });
  const title = `${payoutTable(rows, known, { lang, identity: false }).title} ${source.record.title}`;
  return {
    title,
    async deliver(printing, file) {
      const fields = [
        'bankName',
        'account',
        ...(as === 'xlsx' ? (['identityNumber'] as const) : []),
      ] as const;
      const reason = `${title}（${as}）${why}`;
      const accounts = await desk.personal.take({ personIds: ids, fields, action: 'used', why: reason });
      if (as === 'xlsx') {
        if (file === null) return 0;
        const { columns, rows: lines, foot } = payoutTable(rows, accounts, { lang, identity: true });
        const table = { format: 'xlsx' as const, name: title, columns: [...columns] };
        await desk.exports.table({ ...table, rows: [...lines.map((row) => [...row]), [...foot]] }, file);
        return rows.length;
      }
      const paper = payoutPaper(source, accounts, { lang, isMasked: false });
      const { job } = printing.prepare(await desk.maker.paper(paper));
      if (as === 'print') await printing.print(job, { copies: 1 });
      else if (file !== null) {
        const { bytes } = await printing.pdf(job);
        await writeFile(file, bytes, { mode: 0o600 }).catch((cause) => {
          throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
        });
      }
      return rows.length;
    },
  };
}
