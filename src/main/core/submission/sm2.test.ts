// SM2 and SM3 against the openssl command, in both directions, and as properties.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { newSigningKey, nodeVerify, publicKeyPem, signerFrom } from './crypto';
import { newSm2Key, sm2Signer, sm2Verify, sm3Hex } from './sm2';
import { SM2_ORDER, sm2SignatureDer, sm2SignatureOf } from './sm2Der';

const curves = spawnSync('openssl', ['ecparam', '-list_curves'], { encoding: 'utf8' });
const hasSm2 = curves.status === 0 && curves.stdout.includes('SM2');
const dir = mkdtempSync(path.join(os.tmpdir(), 'sm2-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const at = (name: string, content?: string | Uint8Array): string => {
  const file = path.join(dir, name);
  if (content !== undefined) writeFileSync(file, content);
  return file;
};
const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { stdio: 'pipe' });
const identity = ['-sigopt', 'distid:1234567812345678'];
const text = new TextEncoder().encode('专利转化工作台 PB-1');
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

describe.skipIf(!hasSm2)('openssl and the desk agree', () => {
  const pkcs8 = newSm2Key();
  const signer = sm2Signer(pkcs8)!;

  it('on SM3 digests', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const said = openssl('dgst', '-sm3', '-r', at('m', bytes)).toString();
        expect(said.slice(0, 64)).toBe(sm3Hex(bytes));
      }),
      { numRuns: 15 },
    );
  });

  it('openssl verifies what the desk signed', async () => {
    const key = at('pub.pem', publicKeyPem(signer.publicKey));
    for (let i = 0; i < 12; i++) {
      const message = at('m', Buffer.concat([text, Buffer.from([i])]));
      const sig = at('s', await signer.sign(Buffer.concat([text, Buffer.from([i])])));
      const said = openssl('dgst', '-sm3', ...identity, '-verify', key, '-signature', sig, message);
      expect(said.toString()).toContain('Verified OK');
    }
  });

  it('openssl refuses it for another message', async () => {
    const key = at('pub.pem', publicKeyPem(signer.publicKey));
    const sig = at('s', await signer.sign(text));
    const args = ['dgst', '-sm3', ...identity, '-verify', key, '-signature', sig, at('m', 'other')];
    expect(spawnSync('openssl', args).status).not.toBe(0);
  });

  it('the desk verifies what openssl signed, with a key that openssl made', () => {
    const key = at('k.pem');
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:SM2', '-out', key);
    const publicKey = base64(openssl('pkey', '-in', key, '-pubout', '-outform', 'DER'));
    for (let i = 0; i < 8; i++) {
      const bytes = Buffer.concat([text, Buffer.from([i])]);
      const sig = base64(openssl('dgst', '-sm3', ...identity, '-sign', key, at('m', bytes)));
      expect(nodeVerify({ alg: 'SM2-SM3', publicKey, bytes, sig })).toBe(true);
      expect(nodeVerify({ alg: 'SM2-SM3', publicKey, bytes: bytes.subarray(1), sig })).toBe(false);
      expect(nodeVerify({ alg: 'Ed25519', publicKey, bytes, sig })).toBe(false);
    }
  });

  it('openssl reads the private key, and the desk reads the one openssl made', () => {
    const file = at('p8.der', Buffer.from(pkcs8, 'base64'));
    const said = openssl('pkey', '-inform', 'DER', '-in', file, '-pubout', '-outform', 'DER');
    expect(base64(said)).toBe(signer.publicKey);
    const made = at('made.pem');
    openssl('genpkey', '-algorithm', 'EC', '-pkeyopt', 'ec_paramgen_curve:SM2', '-out', made);
    const der = base64(openssl('pkcs8', '-topk8', '-nocrypt', '-in', made, '-outform', 'DER'));
    const publicKey = base64(openssl('pkey', '-in', made, '-pubout', '-outform', 'DER'));
    expect(signerFrom(der)).toMatchObject({ alg: 'SM2-SM3', publicKey });
  });
});

describe('SM3', () => {
  it('gives the examples of GB/T 32905-2016', () => {
    expect(sm3Hex('abc')).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0');
    expect(sm3Hex('abcd'.repeat(16))).toBe(
      'debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732',
    );
  });
});

describe('either algorithm', () => {
  for (const alg of ['Ed25519', 'SM2-SM3'] as const) {
    it(`${alg}: signs any bytes so that only the same bytes and the same key verify`, async () => {
      const signer = signerFrom(newSigningKey(alg));
      const { publicKey } = signer;
      expect(signer.alg).toBe(alg);
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), fc.nat(), async (bytes, at) => {
          const sig = base64(await signer.sign(bytes));
          expect(nodeVerify({ alg, publicKey, bytes, sig })).toBe(true);
          const other = bytes.slice();
          other[at % other.length] = other[at % other.length]! ^ 1;
          expect(nodeVerify({ alg, publicKey, bytes: other, sig })).toBe(false);
        }),
        { numRuns: 20 },
      );
    });

    it(`${alg}: a broken signature is false, never an error`, () => {
      const { publicKey } = signerFrom(newSigningKey(alg));
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 80 }), fc.string(), (sig, key) => {
          expect(nodeVerify({ alg, publicKey, bytes: text, sig: base64(sig) })).toBe(false);
          expect(nodeVerify({ alg, publicKey: key, bytes: text, sig: base64(sig) })).toBe(false);
        }),
        { numRuns: 100 },
      );
    });
  }

  it('no point off the curve is taken for a key', async () => {
    const signer = sm2Signer(newSm2Key())!;
    const key = Buffer.from(signer.publicKey, 'base64');
    key[key.length - 1] = key.at(-1)! ^ 1;
    expect(sm2Verify(key.toString('base64'), text, await signer.sign(text))).toBe(false);
  });
});

describe('a signature has one form', () => {
  const number = fc.bigInt({ min: 1n, max: SM2_ORDER - 1n }).map((n) => n.toString(16).padStart(64, '0'));

  it('any two numbers come back out of their DER', () => {
    fc.assert(
      fc.property(number, number, (r, s) => {
        expect(sm2SignatureOf(sm2SignatureDer(r, s))).toBe(r + s);
      }),
    );
  });

  it('a byte more, a byte less or another byte is no signature or another one', () => {
    fc.assert(
      fc.property(number, number, fc.nat(), fc.integer({ min: 1, max: 255 }), (r, s, at, by) => {
        const der = Buffer.from(sm2SignatureDer(r, s));
        expect(sm2SignatureOf(Buffer.concat([der, Buffer.from([0])]))).toBeUndefined();
        expect(sm2SignatureOf(der.subarray(0, -1))).toBeUndefined();
        der[at % der.length] = der[at % der.length]! ^ by;
        expect(sm2SignatureOf(der)).not.toBe(r + s);
      }),
    );
  });

  it('zero and the order itself are no numbers of a signature', () => {
    const one = '1'.padStart(64, '0');
    const order = SM2_ORDER.toString(16);
    expect(sm2SignatureOf(sm2SignatureDer('0'.repeat(64), one))).toBeUndefined();
    expect(sm2SignatureOf(sm2SignatureDer(one, order))).toBeUndefined();
  });
});
