// Requirements of the way there: capabilities, manifest, chunks, commit.

import { isSignedBy } from '../../../src/domain/submission/signed';
import { CommitAnswer, ResumePoint } from '../../../src/domain/submission/wire';
import { newSigningKey, nodeVerify, signerFrom } from '../../../src/main/core/submission/crypto';
import type { Check } from './check';
import { type Answer, must } from './subject';

/** A refusal is a problem of RFC 9457 with the stated code. */
export function refused(answer: Answer, status: number, code: string): void {
  must(answer.status === status, `${status} ${code} expected, ${answer.status} ${answer.code} came`);
  must(answer.type.startsWith('application/problem+json'), 'a refusal must be application/problem+json');
  must(answer.code === code, `code ${code} expected, ${answer.code} came`);
}

export const delivery: Check[] = [
  {
    id: 'R-01',
    says: 'Capabilities name protocol, schemas, limits, algorithms, time and keys.',
    async run(subject) {
      const { algorithms } = await subject.capabilities();
      must(algorithms.includes('Ed25519'), 'Ed25519 must be taken');
    },
  },
  {
    id: 'R-02',
    says: 'A request without a known token is answered 401.',
    async run(subject) {
      refused(await subject.ask('GET', '/v1/capabilities', { token: 'nobody' }), 401, 'TOKEN_UNKNOWN');
    },
  },
  {
    id: 'R-03',
    says: 'A manifest is new (201), the same again (200), and never replaced by another (409).',
    async run(subject) {
      const batch = await subject.batch(subject.records(3));
      must((await subject.announce(batch)).status === 201, 'a new manifest must be answered 201');
      must((await subject.announce(batch)).status === 200, 'the same manifest again must be answered 200');
      const other = await subject.batch(subject.records(2), { batchId: batch.manifest.batchId });
      refused(await subject.announce(other), 409, 'BATCH_DIFFERS');
    },
  },
  {
    id: 'R-04',
    says: 'A manifest that does not prove itself is refused (422).',
    async run(subject) {
      const batch = await subject.batch(subject.records(1));
      const { manifest } = batch;
      refused(
        await subject.announce({ ...batch, manifest: { ...manifest, created: '2001-01-01T00:00:00Z' } }),
        422,
        'ROOT_DIFFERS',
      );
      const foreign = await subject.batch(batch.records, { signer: signerFrom(newSigningKey('Ed25519')) });
      refused(
        await subject.announce({ ...batch, manifest: { ...manifest, sig: foreign.manifest.sig } }),
        422,
        'SIGNATURE_INVALID',
      );
    },
  },
  {
    id: 'R-05',
    says: 'A manifest of another organisation than the token is refused (403).',
    async run(subject) {
      const batch = await subject.batch(subject.records(1), { org: 'somebody-else' });
      refused(await subject.announce(batch), 403, 'ORG_DIFFERS');
    },
  },
  {
    id: 'R-06',
    says: 'A schema that is not offered is refused (422).',
    async run(subject) {
      const batch = await subject.batch(subject.records(1), { schema: 'nothing.known/1' });
      refused(await subject.announce(batch), 422, 'SCHEMA_UNKNOWN');
    },
  },
  {
    id: 'R-07',
    says: 'SM2 with SM3 is taken where it is offered.',
    async run(subject) {
      if (!(await subject.capabilities()).algorithms.includes('SM2-SM3')) return 'skipped';
      const signer = signerFrom(newSigningKey('SM2-SM3'));
      const batch = await subject.batch(subject.records(1), { signer, device: `${subject.device}-sm2` });
      must((await subject.announce(batch)).status === 201, 'a manifest signed with SM2 must be taken');
    },
  },
  {
    id: 'R-08',
    says: 'A device known by one key is not believed under another (409).',
    async run(subject) {
      await subject.announce(await subject.batch(subject.records(1)));
      const signer = signerFrom(newSigningKey('Ed25519'));
      const thief = await subject.batch(subject.records(1), { signer });
      refused(await subject.announce(thief), 409, 'DEVICE_KEY_CHANGED');
    },
  },
  {
    id: 'R-09',
    says: 'An unknown batch is answered 404 BATCH_UNKNOWN.',
    async run(subject) {
      refused(await subject.ask('GET', '/v1/batches/no-such-batch'), 404, 'BATCH_UNKNOWN');
    },
  },
  {
    id: 'R-10',
    says: 'A chunk is kept once, repeated without effect, and the resume point names it.',
    async run(subject) {
      const batch = await subject.batch(subject.records(6));
      await subject.announce(batch);
      for (const n of [2, 0, 0]) {
        const sent = await subject.chunk(batch, n, batch.chunks[n]!.ndjson);
        must(sent.status === 204, `chunk ${n} answered ${sent.status}`);
      }
      const at = await subject.ask('GET', `/v1/batches/${batch.manifest.batchId}`);
      const { have, root } = ResumePoint.parse(at.json());
      must(have === '0,2', `have must be "0,2", not "${have}"`);
      must(root === batch.manifest.root, 'the resume point must name the root');
    },
  },
  {
    id: 'R-11',
    says: 'Damage on the way (400), other content (409), no digest (422) and no such chunk (422) are told apart.',
    async run(subject) {
      const batch = await subject.batch(subject.records(1));
      await subject.announce(batch);
      const { ndjson } = batch.chunks[0]!;
      const other = ndjson.replace('示例', '其他');
      refused(
        await subject.chunk(batch, 0, ndjson, Buffer.alloc(32).toString('base64')),
        400,
        'DIGEST_MISMATCH',
      );
      refused(await subject.chunk(batch, 0, other), 409, 'CHUNK_DIFFERS');
      refused(await subject.chunk(batch, 7, ndjson), 422, 'CHUNK_UNKNOWN');
      const path = `/v1/batches/${batch.manifest.batchId}/chunks/0`;
      const headers = { 'content-type': 'application/x-ndjson' };
      refused(await subject.ask('PUT', path, { body: Buffer.from(ndjson), headers }), 422, 'DIGEST_MISSING');
    },
  },
  {
    id: 'R-12',
    says: 'Chunks over the limits are refused with the limits (413).',
    async run(subject) {
      const { limits } = await subject.capabilities();
      const batch = await subject.batch(subject.records(1));
      const chunks = [{ ...batch.manifest.chunks[0]!, bytes: limits.maxChunkBytes + 1 }];
      const { coverSheet, signManifest } = await import('../../../src/domain/submission/seal');
      const { nodeSha256 } = await import('../../../src/main/core/submission/crypto');
      const { batchId, org, device, created, schema } = batch.manifest;
      const head = { batchId, org, device, created, schema, serverTimeOffset: 0, prevBatch: null };
      const unsigned = coverSheet({ ...head, purpose: 'rehearsal' }, chunks, nodeSha256);
      const manifest = await signManifest(unsigned, subject.signer);
      const answer = await subject.announce({ ...batch, manifest });
      refused(answer, 413, 'CHUNK_TOO_LARGE');
      const { maxChunkBytes } = answer.json() as { maxChunkBytes?: number };
      must(maxChunkBytes === limits.maxChunkBytes, 'the refusal must name maxChunkBytes');
    },
  },
  {
    id: 'R-13',
    says: 'A commit needs every chunk (409), gives a signed receipt, and the same receipt when repeated.',
    async run(subject) {
      const batch = await subject.batch(subject.records(3));
      await subject.announce(batch);
      refused(await subject.commit(batch), 409, 'CHUNKS_MISSING');
      for (const { n, ndjson } of batch.chunks) await subject.chunk(batch, n, ndjson);
      const first = CommitAnswer.parse((await subject.commit(batch)).json()).transport;
      const second = CommitAnswer.parse((await subject.commit(batch)).json()).transport;
      must(JSON.stringify(first) === JSON.stringify(second), 'a repeated commit must give the same receipt');
      const { keys } = await subject.capabilities();
      must(isSignedBy(first, keys, nodeVerify), 'no published key signed the transport receipt');
      must(first.root === batch.manifest.root && first.count === 3, 'the receipt must name root and count');
    },
  },
  {
    id: 'R-14',
    says: 'A batch that another supersedes before its commit can never be committed (409).',
    async run(subject) {
      const old = await subject.batch(subject.records(1));
      await subject.upload(old);
      const next = await subject.batch(old.records, { supersedes: old.manifest.batchId });
      must((await subject.announce(next)).status === 201, 'the successor must be taken');
      refused(await subject.commit(old), 409, 'BATCH_SUPERSEDED');
    },
  },
];
