import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DossierManifest } from '../../../domain/declarations/dossier/manifest';
import { ed25519Signer, newEd25519Key, nodeVerify } from '../submission/crypto';
import { packDossier, verifyDossier } from './dossierFile';

const signer = ed25519Signer(newEd25519Key());
const own = { verify: nodeVerify, publicKey: signer.publicKey };
const head = { title: '轴承检测方法许可', asOf: '2026-11-23', fails: 0 };
const parts = [
  { path: 'index.pdf', bytes: strToU8('%PDF-1') },
  { path: 'documents/01 纪要.pdf', bytes: strToU8('%PDF-2') },
  { path: 'records.json', bytes: strToU8('{"deal":1}') },
];
const packed = () => packDossier(head, parts, signer);

/** The same file with one entry put in another way. */
async function tampered(change: (files: Record<string, Uint8Array>) => void): Promise<Uint8Array> {
  const files = { ...unzipSync(await packed()) };
  change(files);
  return zipSync(files);
}
const faultsOf = async (change: (files: Record<string, Uint8Array>) => void) =>
  verifyDossier(await tampered(change), own)?.faults;

describe('the dossier as one file', () => {
  it('is read again whole, signed by this desk', async () => {
    expect(verifyDossier(await packed(), own)).toEqual({ ok: true, parts: 3, signed: 'yes', faults: [] });
  });

  it('says by whom it was signed', async () => {
    const other = { verify: nodeVerify, publicKey: ed25519Signer(newEd25519Key()).publicKey };
    expect(verifyDossier(await packed(), other)).toMatchObject({ ok: true, signed: 'other' });
    const unsigned = await packDossier(head, parts, undefined);
    expect(verifyDossier(unsigned, own)).toMatchObject({ ok: true, signed: 'no' });
  });

  it('names a part that was changed, taken away or slipped in', async () => {
    expect(await faultsOf((files) => (files['index.pdf'] = strToU8('%PDF-9')))).toEqual([
      'index.pdf: changed',
    ]);
    expect(await faultsOf((files) => delete files['records.json'])).toEqual(['records.json: missing']);
    expect(await faultsOf((files) => (files['x.txt'] = strToU8('x')))).toEqual(['x.txt: not listed']);
  });

  it('finds a manifest that was made to fit a changed part', async () => {
    const faults = await faultsOf((files) => {
      const manifest = DossierManifest.parse(JSON.parse(strFromU8(files['manifest.json']!)));
      manifest.entries = manifest.entries.toReversed();
      files['manifest.json'] = strToU8(JSON.stringify(manifest));
    });
    expect(faults).toContain('manifest.json: signature wrong');
    expect(faults?.some((fault) => fault.endsWith('chain broken'))).toBe(true);
  });

  it('finds a verdict that was made better', async () => {
    const faults = await faultsOf((files) => {
      const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as Record<string, unknown>;
      files['manifest.json'] = strToU8(JSON.stringify({ ...manifest, title: '另一件' }));
    });
    expect(faults).toEqual(['manifest.json: signature wrong']);
  });

  it('is none where the file is no archive or has no manifest', async () => {
    expect(verifyDossier(strToU8('no archive'), own)).toBeUndefined();
    expect(verifyDossier(zipSync({ 'a.txt': strToU8('a') }), own)).toBeUndefined();
    const broken = await tampered((files) => (files['manifest.json'] = strToU8('{')));
    expect(verifyDossier(broken, own)).toBeUndefined();
  });
});
