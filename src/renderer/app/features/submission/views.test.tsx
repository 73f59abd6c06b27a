// What the submission centre says: "他们有 / 我们有", the way of a batch, what a new one would hold.
import { describe, expect, it } from 'vitest';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { html, words } from '../../testing/words';
import { BatchList } from './BatchList';
import { BatchWay } from './BatchWay';
import { ChunkStrip } from './ChunkStrip';
import { DryRun } from './DryRun';
import { HoldingsFacts } from './HoldingsFacts';
import { holdings } from './holdings';
import { ShareBar } from './ShareBar';

const batch: BatchRow = {
  batchId: 'b-1',
  state: 'uploading',
  endpoint: 'https://platform.example.cn',
  count: 1200,
  attempts: 0,
  createdAt: '2026-03-02T08:00:00Z',
  receiptsAfter: 0,
};
const counts = { accepted: 1183, duplicate: 0, rejected: 12, conflict: 0, deferred: 5 };
const chunks = [
  { n: 0, count: 700, bytes: 700_000, sent: true },
  { n: 1, count: 500, bytes: 500_000, sent: false },
];

describe('they have and we have', () => {
  it('differ while the batch is on its way', () => {
    const text = words(<HoldingsFacts held={holdings(batch, chunks)} batch={batch} />);
    expect(text).toContain('本机封存的专利 1,200');
    expect(text).toContain('平台确认收到的专利 700');
    expect(text).not.toContain('三方数目一致');
  });

  it('agree when every record is there and answered', () => {
    const done: BatchRow = { ...batch, state: 'needs_correction', committedAt: batch.createdAt, counts };
    expect(words(<HoldingsFacts held={holdings(done, chunks)} batch={done} />)).toContain('三方数目一致');
  });
});

describe('a picture', () => {
  it('of receipts says its numbers to those who do not see it', () => {
    expect(html(<ShareBar batch={{ ...batch, counts }} />)).toContain(
      'aria-label="已受理 1,183，退回 12，延后处理 5"',
    );
  });

  it('of chunks says how many have arrived', () => {
    const strip = <ChunkStrip chunks={chunks} holdings={holdings(batch, chunks)} />;
    expect(html(strip)).toContain('aria-label="已上传 1 / 2 块"');
    expect(words(strip)).toContain('684 KB / 1.1 MB');
  });
});

describe('the way of a batch', () => {
  const current = (text: string) => /aria-current="step"[^>]*>([^<]*)/.exec(text)?.[1];

  it('points at the step under way', () => {
    expect(current(html(<BatchWay batch={batch} />))).toBe('上传');
    expect(current(html(<BatchWay batch={{ state: 'frozen', frozenFrom: 'announced' }} />))).toBe('通告');
  });

  it('has no step under way when it is over, and no way at all when it was replaced', () => {
    expect(current(html(<BatchWay batch={{ state: 'closed' }} />))).toBeUndefined();
    expect(words(<BatchWay batch={{ state: 'superseded' }} />)).toBe('');
  });
});

it('the list names state and tries of each batch', () => {
  const list = <BatchList batches={[{ ...batch, attempts: 3 }]} selected="b-1" onSelect={() => {}} />;
  expect(words(list)).toContain('上传中 1,200 件 · 第 3 次重试');
  expect(html(list)).toContain('aria-current="true"');
});

it('a new batch says what it leaves out and why, and shows what leaves the computer', () => {
  const text = words(
    <DryRun
      created={{
        batchIds: [],
        records: 1199,
        alreadyAccepted: 3,
        waiting: 0,
        incomplete: [
          { id: 'p', applicationNumber: '85102475.0', missing: ['APPLICANT_MISSING', 'DATE_IMPOSSIBLE'] },
        ],
        incompleteTotal: 8,
        example: '{"key":"1"}',
        bytes: 0,
        personal: [],
        verified: false,
        source: '',
      }}
    />,
  );
  expect(text).toContain('将上报 1,199');
  expect(text).toContain('85102475.0');
  expect(text).toContain('申请（专利权）人、日期不存在');
  expect(text).toContain('另有 7 件');
  expect(text).toContain('&quot;key&quot;: &quot;1&quot;');
});
