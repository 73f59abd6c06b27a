// Checks what others signed: the platform's receipts, and a manifest on the platform's side.
import { canonicalJson } from './canonicalJson';
import type { Manifest } from './manifest';
import { hexBytes, manifestRoot } from './seal';
import type { Sha256, Verify } from './signer';

export interface KnownKey {
  keyId: string;
  alg: string;
  publicKey: string;
}

const encoder = new TextEncoder();

/** Any paper that carries its signature: transport receipt, receipts' seal, business receipt. */
interface SignedPaper {
  keyId?: string | undefined;
  alg?: string | undefined;
  sig?: string | undefined;
}

/** Bytes that the signature of a paper covers: its canonical JSON without the signature's own fields. */
export function signedBytes(paper: SignedPaper): Uint8Array {
  const { keyId: _keyId, alg: _alg, sig: _sig, ...content } = paper;
  return encoder.encode(canonicalJson(content));
}

/** True if one of the pinned keys signed the paper; false for one without a signature. */
export function isSignedBy(paper: SignedPaper, keys: readonly KnownKey[], verify: Verify): boolean {
  const key = keys.find((known) => known.keyId === paper.keyId && known.alg === paper.alg);
  return (
    key !== undefined &&
    paper.sig !== undefined &&
    verify({ alg: key.alg, publicKey: key.publicKey, bytes: signedBytes(paper), sig: paper.sig })
  );
}

export type ManifestFault = 'ROOT_DIFFERS' | 'COUNT_DIFFERS' | 'CHUNKS_NOT_DENSE' | 'SIGNATURE_INVALID';

/** First fault of a manifest, or undefined: root, sums, dense chunk numbers, signature by its own key. */
export function manifestFault(manifest: Manifest, sha256: Sha256, verify: Verify): ManifestFault | undefined {
  if (manifestRoot(manifest, sha256) !== manifest.root) return 'ROOT_DIFFERS';
  if (manifest.chunks.some((chunk, i) => chunk.n !== i)) return 'CHUNKS_NOT_DENSE';
  const count = manifest.chunks.reduce((sum, chunk) => sum + chunk.count, 0);
  if (count !== manifest.count) return 'COUNT_DIFFERS';
  const { alg, publicKey, sig } = manifest;
  return verify({ alg, publicKey, bytes: hexBytes(manifest.root), sig }) ? undefined : 'SIGNATURE_INVALID';
}
