// Decides the lines of one chunk in order, given what the tables hold. Pure: the caller reads and writes the tables.
import {
  type Bilingual,
  noReceipts,
  type Receipt,
  type ReceiptCounts,
  sumOfCounts,
} from '../../../src/domain/submission/receipt';
import type { Settings } from '../settings';
import type { Checked, DeclaredAct } from './validate';

export interface KnownOp {
  op_id: string;
  /** hex */
  hash: string;
  national_id: string;
  rev: number;
}
/** A thing that is registered; `national_id` and `rev` only where it is the asking organisation's own. */
export interface KnownThing {
  key: string;
  own: boolean;
  national_id: string;
  rev: number;
}
export interface Effect {
  record: DeclaredAct;
  /** SHA-256 of the canonical payload, hex. */
  content: string;
  line: number;
  nationalId: string;
  rev: number;
}
export interface Decided {
  receipts: Receipt[];
  effects: Effect[];
  counts: ReceiptCounts;
}

const WORDS = {
  ACCEPTED: { zh: '已登记', en: 'registered' },
  DUPLICATE: { zh: '此前已受理，未重复登记', en: 'had its effect before; not repeated' },
  OP_REUSED: { zh: '操作号已用于其他内容', en: 'opId was used for other content' },
  KEY_OF_OTHER_ORG: { zh: '该事项已由其他单位登记', en: 'registered by another organisation' },
  REV_STALE: { zh: '登记内容已更新，请按最新版本重新申报', en: 'declared on an older revision' },
  EVIDENCE_MISSING: { zh: '附件尚未上传', en: 'a file of evidence has not arrived' },
  INJECTED: { zh: '演练：按设定退回', en: 'rehearsal: refused as set' },
  DEFERRED: { zh: '待人工审核', en: 'awaits a reviewer' },
} satisfies Record<string, Bilingual>;

export function decideLines(input: {
  lines: readonly { line: number; checked: Checked }[];
  ops: Map<string, KnownOp>;
  things: Map<string, KnownThing>;
  /** SHA-256 of files that are here. */
  blobs: ReadonlySet<string>;
  nextNationalId: () => string;
  receivedAt: string;
  settings: Pick<Settings, 'rejectEvery' | 'deferEvery'>;
}): Decided {
  const { ops, things, blobs, receivedAt, settings } = input;
  const receipts: Receipt[] = [];
  const effects: Effect[] = [];
  const counts = noReceipts();
  const every = (n: number, line: number) => n > 0 && line % n === 0;

  const decideOne = (line: number, checked: Checked): Receipt => {
    if (!checked.ok) {
      const { opId, hash, code, field, message } = checked;
      return { opId, line, status: 'rejected', code, field, message, hash, receivedAt };
    }
    const { record } = checked;
    const { opId, hash } = record;
    const answer = (
      status: Receipt['status'],
      code: keyof typeof WORDS,
      more: Partial<Receipt> = {},
    ): Receipt => ({ opId, line, status, code, message: WORDS[code], hash, receivedAt, ...more });
    const op = ops.get(opId);
    if (op && op.hash !== hash) return answer('rejected', 'OP_REUSED', { field: 'opId' });
    if (op) return answer('duplicate', 'DUPLICATE', { nationalId: op.national_id, rev: op.rev });
    if (every(settings.rejectEvery, line)) return answer('rejected', 'INJECTED');
    const absent = record.evidence.findIndex((file) => !blobs.has(file.sha256));
    if (absent >= 0) return answer('rejected', 'EVIDENCE_MISSING', { field: `evidence.${absent}` });
    const known = things.get(record.key);
    if (known && !known.own) return answer('conflict', 'KEY_OF_OTHER_ORG', { field: 'key' });
    const current = known?.rev ?? 0;
    if (record.baseRev !== current) {
      const more = known ? { nationalId: known.national_id, rev: current } : { rev: current };
      return answer('conflict', 'REV_STALE', { field: 'baseRev', ...more });
    }
    const nationalId = known?.national_id ?? input.nextNationalId();
    const rev = current + 1;
    ops.set(opId, { op_id: opId, hash, national_id: nationalId, rev });
    things.set(record.key, { key: record.key, own: true, national_id: nationalId, rev });
    effects.push({ record, content: checked.content, line, nationalId, rev });
    const put = every(settings.deferEvery, line)
      ? (['deferred', 'DEFERRED'] as const)
      : (['accepted', 'ACCEPTED'] as const);
    return answer(put[0], put[1], { nationalId, rev });
  };

  for (const { line, checked } of input.lines) {
    const receipt = decideOne(line, checked);
    counts[receipt.status] += 1;
    receipts.push(receipt);
  }
  if (sumOfCounts(counts) !== input.lines.length) throw new Error('counts do not add up');
  return { receipts, effects, counts };
}
