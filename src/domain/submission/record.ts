// One declaration (申报记录): what a line of a batch says about one thing, and the hash that names its content.
import { z } from 'zod';
import { canonicalJson } from './canonicalJson';
import { HexSha256 } from './receipt';
import { PATENT_REGISTRATION, PatentRegistration } from './registration';
import type { Sha256 } from './signer';

export const Evidence = z.object({
  sha256: HexSha256,
  size: z.number().int().min(0),
  /** Media type, e.g. `application/pdf`. */
  type: z.string().min(1).max(100),
});

const body = {
  /** Names one act for ever; a repeat of it has no second effect at the platform. */
  opId: z.string().min(1).max(64),
  type: z.literal(PATENT_REGISTRATION),
  /** The thing declared: here the canonical application number. */
  key: z.string().min(1).max(64),
  action: z.enum(['register', 'withdraw']),
  /** Revision at the platform that this declaration builds on: `rev` of the last receipt, 0 for the first. */
  baseRev: z.number().int().min(0),
  payload: PatentRegistration,
  evidence: z.array(Evidence).max(50),
};

export const DeclarationBody = z.object(body);
export type DeclarationBody = z.infer<typeof DeclarationBody>;

/** `hash` = SHA-256 over the canonical JSON of all other fields. */
export const Declaration = z.object({ ...body, hash: HexSha256 });
export type Declaration = z.infer<typeof Declaration>;

export const declarationHash = (record: DeclarationBody, sha256: Sha256): string =>
  sha256(
    canonicalJson({
      opId: record.opId,
      type: record.type,
      key: record.key,
      action: record.action,
      baseRev: record.baseRev,
      payload: record.payload,
      evidence: record.evidence,
    }),
  );

export const declare = (record: DeclarationBody, sha256: Sha256): Declaration => ({
  ...record,
  hash: declarationHash(record, sha256),
});
