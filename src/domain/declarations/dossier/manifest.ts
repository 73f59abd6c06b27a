// The manifest of a dossier: every part with its hash, each hash chained to the one before, the last one signed. Shapes and order.
import { z } from 'zod';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

export const DossierEntry = z.object({
  /** Path inside the file. */
  path: z.string().min(1).max(400),
  bytes: z.number().int().min(0),
  sha256: hash,
  /** SHA-256 of the chain before it and its own hash, as text. */
  chain: hash,
});
export type DossierEntry = z.infer<typeof DossierEntry>;

export const DossierManifest = z.object({
  format: z.literal('exemption-dossier/1'),
  title: z.string().max(500),
  /** 北京条例 art. 19 and others: what was judged, as of a day. */
  asOf: z.string(),
  fails: z.number().int().min(0),
  entries: z.array(DossierEntry).min(1).max(10_000),
  signature: z
    .object({ alg: z.string(), keyId: z.string(), publicKey: z.string(), sig: z.string() })
    .optional(),
});
export type DossierManifest = z.infer<typeof DossierManifest>;

export const manifestName = 'manifest.json';

/** The chain before the first part. */
export const chainStart = '0'.repeat(64);

/** Text of one link: what came before, the place and the content of the part. */
export const linkText = (before: string, path: string, sha256: string): string =>
  `${before}\n${path}\n${sha256}`;

/** Text that is signed: everything but the signature. */
export const signedText = ({ signature: _signature, ...rest }: DossierManifest): string =>
  JSON.stringify(rest);
