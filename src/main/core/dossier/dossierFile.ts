// The dossier of a transfer as one ZIP file: parts, manifest with a chain of hashes, signature; and its verification.
import { createHash } from 'node:crypto';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import {
  chainStart,
  type DossierEntry,
  DossierManifest,
  linkText,
  manifestName,
  signedText,
} from '../../../domain/declarations/dossier/manifest';
import type { Signer, Verify } from '../../../domain/submission/signer';

export interface DossierFilePart {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('hex');

function entriesOf(parts: readonly DossierFilePart[]): DossierEntry[] {
  let before = chainStart;
  return parts.map(({ path, bytes }) => {
    const own = sha256(bytes);
    before = sha256(linkText(before, path, own));
    return { path, bytes: bytes.length, sha256: own, chain: before };
  });
}

/** Parts in their order; documents that are packed already are only stored. */
export async function packDossier(
  head: Pick<DossierManifest, 'title' | 'asOf' | 'fails'>,
  parts: readonly DossierFilePart[],
  signer: Signer | undefined,
): Promise<Uint8Array> {
  const manifest: DossierManifest = { format: 'exemption-dossier/1', ...head, entries: entriesOf(parts) };
  if (signer !== undefined) {
    const { alg, keyId, publicKey } = signer;
    const sig = Buffer.from(await signer.sign(strToU8(signedText(manifest)))).toString('base64');
    manifest.signature = { alg, keyId, publicKey, sig };
  }
  const files = Object.fromEntries(
    parts.map(({ path, bytes }) => [path, [bytes, { level: path.endsWith('.json') ? 6 : 0 }] as const]),
  );
  return zipSync({
    ...(files as Record<string, [Uint8Array, { level: 0 | 6 }]>),
    [manifestName]: strToU8(JSON.stringify(manifest, null, 1)),
  });
}

export interface DossierVerdict {
  readonly ok: boolean;
  readonly parts: number;
  readonly signed: 'yes' | 'other' | 'no';
  readonly faults: string[];
}

function manifestIn(files: Readonly<Record<string, Uint8Array>>): DossierManifest | undefined {
  const bytes = files[manifestName];
  if (bytes === undefined) return undefined;
  try {
    const read = DossierManifest.safeParse(JSON.parse(strFromU8(bytes)));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

function unpacked(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  try {
    return unzipSync(bytes);
  } catch {
    return undefined;
  }
}

/** Undefined where the file is no dossier; otherwise every part, the chain and the signature are compared. */
export function verifyDossier(
  bytes: Uint8Array,
  own: { verify: Verify; publicKey?: string | undefined },
): DossierVerdict | undefined {
  const files = unpacked(bytes);
  const manifest = files === undefined ? undefined : manifestIn(files);
  if (files === undefined || manifest === undefined) return undefined;
  const faults: string[] = [];
  let before = chainStart;
  const named = new Set([manifestName]);
  for (const { path, sha256: said, chain } of manifest.entries) {
    named.add(path);
    const part = files[path];
    if (part === undefined) faults.push(`${path}: missing`);
    else if (sha256(part) !== said) faults.push(`${path}: changed`);
    before = sha256(linkText(before, path, said));
    if (before !== chain) faults.push(`${path}: chain broken`);
  }
  for (const path of Object.keys(files))
    if (!named.has(path) && !path.endsWith('/')) faults.push(`${path}: not listed`);
  const { signature } = manifest;
  if (signature !== undefined) {
    const isRight = own.verify({ ...signature, bytes: strToU8(signedText(manifest)) });
    if (!isRight) faults.push(`${manifestName}: signature wrong`);
  }
  const signed = signature === undefined ? 'no' : signature.publicKey === own.publicKey ? 'yes' : 'other';
  return { ok: faults.length === 0, parts: manifest.entries.length, signed, faults };
}
