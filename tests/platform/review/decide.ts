// A reviewer's decision (学院审核 -> 学校审核 -> 登记入库 -> 备案号): state of the record and signed business receipt in one
// transaction, numbered without gaps for its organisation.
import type pg from 'pg';
import { z } from 'zod';
import { BusinessReceipt } from '../../../src/domain/submission/receipt';
import type { Platform } from '../platform';
import { Problem } from '../problem';

/** The order of the stages; a record waits for `STAGES[stage]`, behind the last it is through. */
export const STAGES = BusinessReceipt.shape.stage.options;
type Stage = (typeof STAGES)[number];

export const Decision = z.object({
  org: z.string().max(64),
  type: z.string().max(64).default('patent.registration'),
  key: z.string().max(64),
  stage: BusinessReceipt.shape.stage,
  outcome: BusinessReceipt.shape.outcome,
  /** Given by the platform where the reviewer names none. */
  number: z.string().max(100).optional(),
  message: BusinessReceipt.shape.message.optional(),
});
export type Decision = z.infer<typeof Decision>;

const PASSED: Record<Stage, { zh: string; en: string }> = {
  collegeReview: { zh: '学院审核通过', en: 'passed by the college' },
  schoolReview: { zh: '学校审核通过', en: 'passed by the university' },
  registered: { zh: '已登记入库', en: 'registered in the base library' },
  recordal: { zh: '已备案', en: 'recorded' },
};
const RETURNED = { zh: '退回修改', en: 'returned for correction' };

interface Found {
  org_no: number;
  op_id: string;
  national_id: string;
  stage: number;
  returned: boolean;
}

/** Sequence number of the receipt in the organisation's inbox. */
export async function decide(platform: Platform, decision: Decision): Promise<number> {
  const client = await platform.pool.connect();
  try {
    await client.query('begin');
    const seq = await within(platform, client, decision);
    await client.query('commit');
    return seq;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  } finally {
    client.release();
  }
}

async function within(platform: Platform, client: pg.PoolClient, decision: Decision): Promise<number> {
  const { org, type, key, stage, outcome } = decision;
  const found = await client.query<Found>(
    `select r.org_no, r.op_id, r.national_id, r.stage, r.returned from pb1.records r join pb1.orgs o using (org_no)
     where o.org = $1 and r.type = $2 and r.key = $3 for update of r`,
    [org, type, key],
  );
  const record = found.rows[0];
  if (!record) throw new Problem(404, 'RECORD_UNKNOWN', 'not registered by this organisation');
  const at = STAGES.indexOf(stage);
  // A stage may be left out, as where a university has no colleges; none is gone back to.
  if (record.returned || at < record.stage)
    throw new Problem(409, 'STAGE_PASSED', 'this stage has been decided already');
  const passed = outcome === 'passed';
  await client.query(
    'update pb1.records set stage = $4, returned = $5 where org_no = $1 and type = $2 and key = $3',
    [record.org_no, type, key, passed ? at + 1 : at, !passed],
  );
  const next = await client.query<{ seq: number }>(
    'update pb1.orgs set inbox_seq = inbox_seq + 1 where org_no = $1 returning inbox_seq as seq',
    [record.org_no],
  );
  const seq = next.rows[0]!.seq;
  const number = decision.number ?? (passed ? numberOf(stage, record.national_id) : undefined);
  const row: BusinessReceipt = await platform.keys.sign({
    seq,
    opId: record.op_id,
    type,
    key,
    stage,
    outcome,
    ...(number === undefined ? {} : { number }),
    message: decision.message ?? (passed ? PASSED[stage] : RETURNED),
    decidedAt: platform.now().toISOString(),
  });
  await client.query('insert into pb1.inbox values ($1, $2, $3)', [record.org_no, seq, row]);
  return seq;
}

/** 登记号 and 备案号 as this platform writes them. */
function numberOf(stage: Stage, nationalId: string): string | undefined {
  if (stage === 'registered') return nationalId;
  return stage === 'recordal' ? `BA${nationalId.slice(2)}` : undefined;
}
