// Requirements of what happens to records: exactly one effect, one receipt each, honest refusals.
import { type Declaration, declare } from '../../../src/domain/submission/record';
import { LookupAnswer } from '../../../src/domain/submission/wire';
import { nodeSha256 } from '../../../src/main/core/submission/crypto';
import type { Check } from './check';
import { refused } from './delivery';
import { must } from './subject';

const changed = (record: Declaration, change: Partial<Declaration>): Declaration => {
  const { hash: _hash, ...body } = { ...record, ...change };
  return declare(body, nodeSha256);
};

export const effects: Check[] = [
  {
    id: 'R-20',
    says: 'Every record has exactly one receipt, in order, with the hash that was sent; the counts add up.',
    async run(subject) {
      const batch = await subject.batch(subject.records(5));
      const receipts = await subject.deliver(batch);
      must(receipts.length === 5, `${receipts.length} receipts for 5 records`);
      for (const [i, receipt] of receipts.entries()) {
        const { opId, hash } = batch.records[i]!;
        must(
          receipt.line === i + 1 && receipt.opId === opId && receipt.hash === hash,
          `receipt ${i + 1} is foreign`,
        );
        must(receipt.status === 'accepted', `record ${i + 1}: ${receipt.status} ${receipt.code}`);
        must(
          receipt.rev === 1 && receipt.nationalId !== undefined,
          'an accepted record has a number and revision 1',
        );
      }
      const { counts } = await subject.done(batch);
      must(counts?.accepted === 5, 'the counts of the status must add up');
    },
  },
  {
    id: 'R-21',
    says: 'Receipts come in pages of any length, each page with a seal that verifies.',
    async run(subject) {
      const batch = await subject.batch(subject.records(7), { maxRecords: 3 });
      const whole = await subject.deliver(batch);
      for (const limit of [1, 2, 5])
        must(
          JSON.stringify(await subject.receipts(batch, limit)) === JSON.stringify(whole),
          `pages of ${limit} must give the same receipts`,
        );
    },
  },
  {
    id: 'R-22',
    says: 'The same records in a new batch are duplicates with the same numbers: no second effect, at any age.',
    async run(subject) {
      const records = subject.records(3);
      const first = await subject.deliver(await subject.batch(records));
      const again = await subject.deliver(await subject.batch(records));
      for (const [i, receipt] of again.entries()) {
        must(receipt.status === 'duplicate', `record ${i + 1} again: ${receipt.status}`);
        must(receipt.nationalId === first[i]?.nationalId, 'a duplicate keeps its number');
      }
    },
  },
  {
    id: 'R-23',
    says: 'An opId is never taken for other content.',
    async run(subject) {
      const [record] = subject.records(1);
      await subject.deliver(await subject.batch([record!]));
      const forged = changed(record!, { baseRev: 1 });
      const [receipt] = await subject.deliver(await subject.batch([forged]));
      must(
        receipt?.status === 'rejected' && receipt.code === 'OP_REUSED',
        `${receipt?.status} ${receipt?.code}`,
      );
    },
  },
  {
    id: 'R-24',
    says: 'An older revision is a conflict that names the present one; the right one is accepted.',
    async run(subject) {
      const [record] = subject.records(1);
      await subject.deliver(await subject.batch([record!]));
      const stale = changed(record!, { opId: `${record!.opId}-b` });
      const [conflict] = await subject.deliver(await subject.batch([stale]));
      must(conflict?.status === 'conflict' && conflict.rev === 1, `${conflict?.status} rev ${conflict?.rev}`);
      const right = changed(record!, { opId: `${record!.opId}-c`, baseRev: 1 });
      const [accepted] = await subject.deliver(await subject.batch([right]));
      must(accepted?.status === 'accepted' && accepted.rev === 2, `${accepted?.status} rev ${accepted?.rev}`);
    },
  },
  {
    id: 'R-25',
    says: 'A bad record is refused alone, with its field; its neighbours are accepted.',
    async run(subject) {
      const [one, two, three] = subject.records(3);
      const bad = { ...two!, hash: '0'.repeat(64) };
      const receipts = await subject.deliver(await subject.batch([one!, bad, three!]));
      const statuses = receipts.map((receipt) => receipt.status).join();
      must(statuses === 'accepted,rejected,accepted', statuses);
      must(
        receipts[1]!.message.zh !== '' && receipts[1]!.message.en !== '',
        'a refusal says why in two languages',
      );
    },
  },
  {
    id: 'R-26',
    says: 'Receipts are acknowledged by the end of their chain; another chain is refused (409).',
    async run(subject) {
      const batch = await subject.batch(subject.records(1));
      await subject.deliver(batch);
      const path = `/v1/batches/${batch.manifest.batchId}/receipts/ack`;
      refused(
        await subject.ask('POST', path, { body: JSON.stringify({ chain: '0'.repeat(64) }) }),
        409,
        'CHAIN_DIFFERS',
      );
      const chain = (await subject.done(batch)).receipts?.chain;
      const acked = await subject.ask('POST', path, { body: JSON.stringify({ chain }) });
      must(acked.status === 204, `the acknowledgement was answered ${acked.status}`);
    },
  },
  {
    id: 'R-27',
    says: 'A lookup tells by act and by thing what is held, and what is not.',
    async run(subject) {
      const [record] = subject.records(1);
      await subject.deliver(await subject.batch([record!]));
      const { type, key, opId, hash } = record!;
      const question = {
        opIds: [opId, 'op-nobody'],
        keys: [
          { type, key },
          { type, key: 'nothing' },
        ],
      };
      const answer = await subject.ask('POST', '/v1/lookup', { body: JSON.stringify(question) });
      const { found, unknown, unknownKeys } = LookupAnswer.parse(answer.json());
      must(
        found.some((row) => row.opId === opId && row.hash === hash && row.rev === 1),
        'the act must be found',
      );
      must(unknown.join() === 'op-nobody', 'an act that never came must be unknown');
      must(unknownKeys?.length === 1, 'a thing that was never declared must be unknown');
    },
  },
];
