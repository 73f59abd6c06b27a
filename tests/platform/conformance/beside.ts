// Requirements beside the batches: evidence, inbox, keys, sign-in.
import { createHash, randomBytes } from 'node:crypto';
import { deviceOwner, stateKey } from '../../../src/domain/submission/keys';
import { declare } from '../../../src/domain/submission/record';
import { DeviceCode, InboxAnswer } from '../../../src/domain/submission/wire';
import { newSigningKey, nodeSha256, signerFrom } from '../../../src/main/core/submission/crypto';
import type { Check } from './check';
import { refused } from './delivery';
import { must, type Subject } from './subject';

const putBlob = (subject: Subject, name: string, bytes: Buffer, type = 'application/pdf') =>
  subject.ask('PUT', `/v1/blobs/${name}`, {
    body: bytes,
    headers: {
      'content-type': type,
      'content-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
    },
  });

export const beside: Check[] = [
  {
    id: 'R-30',
    says: 'A file of evidence is kept under its hash, of any type, and refused under another name.',
    async run(subject) {
      if ((await subject.capabilities()).blobs === undefined) return 'skipped';
      for (const type of ['application/pdf', 'application/json', 'text/plain']) {
        const bytes = randomBytes(200);
        const name = nodeSha256(bytes);
        must(
          (await putBlob(subject, name, bytes, type)).status === 201,
          `a new file (${type}) must be answered 201`,
        );
        must(
          (await putBlob(subject, name, bytes, type)).status === 200,
          'the same file again must be answered 200',
        );
      }
      refused(await putBlob(subject, '0'.repeat(64), randomBytes(20)), 422, 'BLOB_DIFFERS');
    },
  },
  {
    id: 'R-31',
    says: 'A commit waits for the evidence its records name (409), and goes through with it.',
    async run(subject) {
      if ((await subject.capabilities()).blobs === undefined) return 'skipped';
      const bytes = randomBytes(300);
      const sha256 = nodeSha256(bytes);
      const [plain] = subject.records(1);
      const { hash: _hash, ...body } = plain!;
      const evidence = [{ sha256, size: bytes.byteLength, type: 'application/pdf' }];
      const batch = await subject.batch([declare({ ...body, evidence }, nodeSha256)]);
      await subject.upload(batch);
      refused(await subject.commit(batch), 409, 'BLOBS_MISSING');
      const asked = await subject.ask('POST', '/v1/blobs/missing', {
        body: JSON.stringify({ sha256: [sha256] }),
      });
      must(
        JSON.stringify(asked.json()) === JSON.stringify({ missing: [sha256] }),
        'the file must be missing',
      );
      await putBlob(subject, sha256, bytes);
      must((await subject.commit(batch)).status === 202, 'with its evidence the batch must be committed');
      const [receipt] = await subject.receipts(batch, (await subject.done(batch)).applied);
      must(receipt?.status === 'accepted', `${receipt?.status} ${receipt?.code}`);
    },
  },
  {
    id: 'R-32',
    says: 'The inbox is dense from 1 and goes on behind a cursor.',
    async run(subject) {
      const { rows } = InboxAnswer.parse((await subject.ask('GET', '/v1/inbox?after=0')).json());
      must(
        rows.every((row, i) => row.seq === i + 1),
        'numbers of the inbox must have no gaps',
      );
      const last = rows.length;
      const later = InboxAnswer.parse((await subject.ask('GET', `/v1/inbox?after=${last}`)).json());
      must(
        later.rows.every((row) => row.seq > last),
        'nothing up to the cursor comes again',
      );
    },
  },
  {
    id: 'R-33',
    says: 'A new key of a device counts once the old one vouches for it; both count for a while.',
    async run(subject) {
      await subject.announce(await subject.batch(subject.records(1)));
      const old = subject.signer;
      const next = signerFrom(newSigningKey('Ed25519'));
      const path = `/v1/devices/${subject.device}/keys`;
      const head = {
        owner: deviceOwner(subject.target.org, subject.device),
        notBefore: new Date(Date.now() - 60_000).toISOString(),
        previousNotAfter: new Date(Date.now() + 3_600_000).toISOString(),
      };
      const thief = signerFrom(newSigningKey('Ed25519'));
      const forged = await stateKey(head, thief, next);
      refused(await subject.ask('POST', path, { body: JSON.stringify(forged) }), 422, 'STATEMENT_INVALID');
      const body = JSON.stringify(await stateKey(head, old, next));
      must((await subject.ask('POST', path, { body })).status === 201, 'the statement must be taken');
      must(
        (await subject.ask('POST', path, { body })).status === 200,
        'the statement again must change nothing',
      );
      for (const signer of [old, next]) {
        const answer = await subject.announce(await subject.batch(subject.records(1), { signer }));
        must(
          answer.status === 201,
          `a manifest of key ${signer.keyId} was answered ${answer.status} ${answer.code}`,
        );
      }
    },
  },
  {
    id: 'R-34',
    says: 'Sign-in gives a code for a person and makes the desk wait for the answer.',
    async run(subject) {
      if ((await subject.capabilities()).login?.deviceGrant !== true) return 'skipped';
      const asked = await subject.ask('POST', '/v1/device/code', {
        body: JSON.stringify({ device: subject.device }),
      });
      const { deviceCode } = DeviceCode.parse(asked.json());
      const token = () => subject.ask('POST', '/v1/device/token', { body: JSON.stringify({ deviceCode }) });
      refused(await token(), 400, 'AUTHORIZATION_PENDING');
      refused(await token(), 400, 'SLOW_DOWN');
    },
  },
  {
    id: 'R-35',
    says: 'A resource that does not exist is a problem too (404).',
    async run(subject) {
      refused(await subject.ask('GET', '/v1/nothing'), 404, 'NO_SUCH_RESOURCE');
    },
  },
];
