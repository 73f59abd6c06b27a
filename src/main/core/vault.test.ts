import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeyWrap } from './ports';
import { Vault } from './vault';

const flipped = (bytes: Buffer): Buffer => Buffer.from(bytes.map((byte) => byte ^ 0x5a));
const wrap: KeyWrap = { name: 'flip', wrap: flipped, unwrap: flipped };
const foreign: KeyWrap = {
  name: 'flip',
  wrap: flipped,
  unwrap: () => {
    throw new Error('not this computer');
  },
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vault-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the vault', () => {
  it('keeps secrets over a restart, never in the clear', async () => {
    const path = join(folder, 'vault.json');
    const vault = await Vault.open(path, wrap);
    await Promise.all([vault.put('token', 'geheim'), vault.put('key', 'noch geheimer')]);
    const again = await Vault.open(path, wrap);
    expect([again.get('token'), again.get('key'), again.get('other')]).toEqual([
      'geheim',
      'noch geheimer',
      undefined,
    ]);
    expect(await readFile(path, 'utf8')).not.toContain('geheim');
  });

  it('of a copied profile says it has no token instead of failing', async () => {
    const path = join(folder, 'vault.json');
    await (await Vault.open(path, wrap)).put('token', 'x');
    expect((await Vault.open(path, foreign)).get('token')).toBeUndefined();
  });
});
