// What the vault promises: encrypted, masked, written down before it is shown, gone when erased, opened elsewhere by passphrase.
import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeyWrap } from '../ports';
import { Vault } from '../vault';
import { PersonalVault } from './personalVault';

const plain: KeyWrap = { name: 'plain', wrap: (bytes) => bytes, unwrap: (bytes) => bytes };
const identityNumber = '11010519491231002X';
const account = '4111111111111111';
const zhang = {
  personId: 'p1',
  name: '张三',
  data: { identityNumber, account: '4111 1111 1111 1111', bankName: '某银行' },
  why: '发放奖励',
};

let folder = '';
let today = '2026-01-05';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'personal-'));
  today = '2026-01-05';
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** @param keys another folder for the keys is another computer */
async function opened(keys = folder): Promise<PersonalVault> {
  let ids = 0;
  return PersonalVault.open({
    profile: folder,
    vault: await Vault.open(join(keys, 'vault.json'), plain),
    newId: () => `key-${keys.length}-${ids++}`,
    now: () => `${today}T01:02:03Z`,
    today: () => today,
    actor: () => '李会计',
  });
}

describe('the personal vault', () => {
  it('keeps numbers encrypted, shows four figures, and gives them in the clear for a reason that is written down', async () => {
    const vault = await opened();
    expect(vault.status()).toMatchObject({ state: 'empty', persons: 0 });
    await vault.put(zhang);
    const again = await opened();
    expect(again.masked()).toMatchObject([
      { name: '张三', fields: { identityNumber: '**** 002X', account: '**** 1111', bankName: '某银行' } },
    ]);
    const seen = await again.take({
      personIds: ['p1'],
      fields: ['account'],
      action: 'revealed',
      why: '核对',
    });
    expect(seen.get('p1')).toEqual({ account });
    for (const name of ['personal.zdv', 'personal-audit.jsonl', 'vault.json']) {
      const bytes = await readFile(join(folder, name), 'utf8');
      for (const secret of [identityNumber, account, '某银行']) expect(bytes).not.toContain(secret);
    }
    expect(again.audit(undefined, 0, 10).rows).toMatchObject([
      { action: 'revealed', name: '张三', fields: ['account'], why: '核对', actor: '李会计' },
      { action: 'entered', name: '张三', why: '发放奖励' },
    ]);
  });

  it('refuses a number that can not be, and warns of an account without a check digit', async () => {
    const vault = await opened();
    const wrong = { ...zhang, data: { identityNumber: '110105194912310021' } };
    await expect(vault.put(wrong)).rejects.toMatchObject({
      error: { code: 'PERSONAL_INVALID', data: { field: 'identityNumber', fault: 'identityCheck' } },
    });
    await vault.put({ ...zhang, data: { account: '4111111111111112' } });
    expect(vault.masked()[0]?.warnings).toEqual(['accountLuhn', 'bankMissing']);
  });

  it('changes one field, takes one away, leaves the others', async () => {
    const vault = await opened();
    await vault.put(zhang);
    await vault.put({ ...zhang, data: { phone: '13800138000', identityNumber: null } });
    expect(vault.masked()[0]?.fields).toEqual({
      account: '**** 1111',
      bankName: '某银行',
      phone: '**** 8000',
    });
  });

  it('writes nothing over two entries made at once', async () => {
    const vault = await opened();
    await Promise.all(['a', 'b', 'c'].map((personId) => vault.put({ ...zhang, personId })));
    expect(vault.masked().map(({ personId }) => personId)).toEqual(['a', 'b', 'c']);
  });

  it('says whose data are kept longer than allowed, and use keeps them', async () => {
    const vault = await opened();
    await vault.put(zhang);
    today = '2029-01-06';
    expect(vault.status()).toMatchObject({ overdue: 1 });
    await vault.take({ personIds: ['p1'], fields: ['account'], action: 'used', why: '发放' });
    expect(vault.status()).toMatchObject({ overdue: 0 });
  });

  it('erases: the file no longer holds it, the trail says so, an old backup does not bring it back', async () => {
    const vault = await opened();
    await vault.put(zhang);
    await vault.put({ ...zhang, personId: 'p2', name: '李四' });
    const backup = vault.forBackup() ?? '';
    await vault.erase(['p1'], '已离职');
    expect(vault.masked().map(({ name }) => name)).toEqual(['李四']);
    await vault.adopt(backup);
    expect(vault.masked().map(({ name }) => name)).toEqual(['李四']);
    expect(vault.audit('p1', 0, 10).rows.map(({ action }) => action)).toEqual(['erased', 'entered']);
  });

  it('opens on another computer by its passphrase alone, and never makes a new key over a file it can not open', async () => {
    const vault = await opened();
    await vault.put(zhang);
    await expect(vault.setPassphrase('short')).rejects.toMatchObject({
      error: { code: 'PERSONAL_PASSPHRASE_SHORT' },
    });
    await vault.setPassphrase('黄河 十二 校车 lantern');
    const elsewhere = await mkdtemp(join(tmpdir(), 'elsewhere-'));
    const moved = await opened(elsewhere);
    expect(moved.status()).toMatchObject({ state: 'locked', hasPassphrase: true });
    await expect(moved.put(zhang)).rejects.toMatchObject({ error: { code: 'PERSONAL_LOCKED' } });
    await expect(moved.unlock('wrong passphrase')).rejects.toMatchObject({
      error: { code: 'PERSONAL_PASSPHRASE_WRONG' },
    });
    await moved.unlock('黄河 十二 校车 lantern');
    expect(moved.masked()).toHaveLength(1);
    expect((await opened(elsewhere)).status()).toMatchObject({ state: 'open' });
    await rm(elsewhere, { recursive: true, force: true });
  });

  it('says that its file is damaged instead of beginning a new one', async () => {
    await (await opened()).put(zhang);
    const path = join(folder, 'personal.zdv');
    const file = JSON.parse(await readFile(path, 'utf8')) as { data: string };
    const swapped = file.data.startsWith('A') ? 'B' : 'A';
    await writeFile(path, JSON.stringify({ ...file, data: swapped + file.data.slice(1) }));
    const altered = await opened();
    expect(altered.status()).toMatchObject({ state: 'damaged' });
    await expect(altered.put(zhang)).rejects.toMatchObject({ error: { code: 'PERSONAL_DAMAGED' } });
    await writeFile(path, 'half a fi');
    const cut = await opened();
    expect(cut.status()).toMatchObject({ state: 'damaged' });
    await expect(cut.put(zhang)).rejects.toMatchObject({ error: { code: 'PERSONAL_DAMAGED' } });
  });

  it('notices a trail that somebody has edited', async () => {
    const vault = await opened();
    await vault.put(zhang);
    await vault.take({ personIds: ['p1'], fields: ['account'], action: 'revealed', why: '核对' });
    expect((await opened()).status().auditIsWhole).toBe(true);
    const path = join(folder, 'personal-audit.jsonl');
    const lines = (await readFile(path, 'utf8')).split('\n');
    await writeFile(path, lines.slice(1).join('\n'));
    expect((await opened()).status().auditIsWhole).toBe(false);
    await writeFile(path, lines.join('\n').replace('李会计', '王会计'));
    expect((await opened()).status().auditIsWhole).toBe(false);
    await writeFile(path, lines.join('\n'));
    await appendFile(path, '{"cut');
    expect((await opened()).status().auditIsWhole).toBe(false);
  });
});
