// A batch as the platform's own spreadsheet, and the result that comes back for it.

import { guarded } from '../../../../domain/patents/guard';
import type { SealedRow } from '../../../../domain/submission/batchRow';
import type { Receipt } from '../../../../domain/submission/receipt';
import type { Declaration } from '../../../../domain/submission/record';
import { type BadResult, keyOfText, readResult } from '../../../../domain/submission/template/result';
import { headersOf, rowOf } from '../../../../domain/submission/template/row';
import type { TemplateSpec } from '../../../../domain/submission/template/spec';
import { failure } from '../../../../shared/result';
import { writeTable } from '../../export/tableProcess';
import type { SpawnParser } from '../../import/parserClient';
import type { SubmissionStore } from '../ports';

async function* recordsOf(store: SubmissionStore, row: SealedRow): AsyncGenerator<Declaration[]> {
  for (const { n } of row.manifest.chunks) {
    const chunk = await store.chunk(row.batchId, n);
    const text = typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk);
    yield text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as Declaration]));
  }
}

export async function writeTemplate(
  from: { store: SubmissionStore; spawnParser: SpawnParser },
  row: SealedRow,
  spec: TemplateSpec,
  file: string,
): Promise<{ rows: number; bytes: number }> {
  async function* rows() {
    for await (const records of recordsOf(from.store, row)) {
      yield records.map(({ payload }) =>
        rowOf(spec, payload).map((cell) => (typeof cell === 'number' ? cell : guarded(cell))),
      );
    }
  }
  const format = file.toLowerCase().endsWith('.csv') ? ('csv' as const) : ('xlsx' as const);
  return writeTable(from.spawnParser, file, { format, sheet: spec.sheet, columns: headersOf(spec) }, rows());
}

/** Receipts that a result file amounts to; rows of other batches and rows nobody can read are named. */
export async function resultReceipts(
  store: SubmissionStore,
  row: SealedRow,
  spec: TemplateSpec,
  table: readonly (readonly string[])[],
  at: string,
): Promise<{ receipts: Receipt[]; bad: BadResult[] }> {
  const read = readResult(spec, table);
  if (!read.ok) throw failure('TEMPLATE_RESULT_UNREAD', { key: spec.result.key, state: spec.result.state });
  const sent = new Map<string, { opId: string; hash: string; line: number }>();
  let line = 0;
  for await (const records of recordsOf(store, row)) {
    for (const { key, opId, hash } of records) {
      line += 1;
      sent.set(keyOfText(key), { opId, hash, line });
    }
  }
  const bad = [...read.bad];
  const receipts = read.rows.flatMap((one): Receipt[] => {
    const record = sent.get(one.key);
    if (record === undefined) {
      bad.push({ row: one.row, code: 'NOT_IN_BATCH', text: one.key });
      return [];
    }
    const words = one.message === '' ? one.word : `${one.word}：${one.message}`;
    return [
      {
        ...record,
        status: one.status,
        code: 'TEMPLATE_RESULT',
        message: { zh: words.slice(0, 2000), en: words.slice(0, 2000) },
        receivedAt: at,
        ...(one.number === undefined ? {} : { nationalId: one.number.slice(0, 64) }),
      },
    ];
  });
  return { receipts, bad: bad.sort((a, b) => a.row - b.row) };
}
