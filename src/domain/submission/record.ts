// One declaration (申报记录): what a line of a batch says about one thing, and the hash that names its content.
import { z } from 'zod';
import { canonicalJson } from './canonicalJson';
import { type KindType, kindOf } from './kinds';
import type { Lack, RecordKind } from './kinds/kind';
import * as kinds from './kinds/list';
import { HexSha256 } from './receipt';
import type { Sha256 } from './signer';

export const Evidence = z.object({
  sha256: HexSha256,
  size: z.number().int().min(0),
  /** Media type, e.g. `application/pdf`. */
  type: z.string().min(1).max(100),
});

const bodyOf = <T extends string, P>(one: RecordKind<T, P>) =>
  z.object({
    /** Names one act for ever; a repeat of it has no second effect at the platform. */
    opId: z.string().min(1).max(64),
    type: z.literal(one.type),
    /** The thing declared, by `keyOf` of its kind; (type, key) is unique at the platform. */
    key: z.string().min(1).max(64),
    action: z.enum(['register', 'withdraw']),
    /** Revision at the platform that this declaration builds on: `rev` of the last receipt, 0 for the first. */
    baseRev: z.number().int().min(0),
    payload: one.payload,
    evidence: z.array(Evidence).max(50),
  });

/** The schema of one kind's record, as it is published in docs/protocol/schemas. */
export const declarationOf = <T extends string, P>(one: RecordKind<T, P>) =>
  bodyOf(one).extend({ hash: HexSha256 });

interface Body {
  opId: string;
  type: KindType;
  key: string;
  action: 'register' | 'withdraw';
  baseRev: number;
  /** Of the shape that its kind names; `Declaration` checks it. */
  payload: object;
  evidence: z.infer<typeof Evidence>[];
}
export type DeclarationBody = Body;
/** `hash` = SHA-256 over the canonical JSON of all other fields. */
export type Declaration = Body & { hash: string };

export const Declaration: z.ZodType<Declaration> = z.discriminatedUnion('type', [
  declarationOf(kinds.registration),
  declarationOf(kinds.inventory),
  declarationOf(kinds.evaluation),
  declarationOf(kinds.feedback),
  declarationOf(kinds.openLicence),
  declarationOf(kinds.recordal),
  declarationOf(kinds.techContract),
  declarationOf(kinds.product),
  declarationOf(kinds.funded),
  declarationOf(kinds.annualReport),
]);

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

/** What stands against taking a record: its key is not the one of its content, or something is missing in it. */
export function declarationLacks(record: Declaration): Lack[] {
  const { keyOf, lacks } = kindOf(record.type);
  if (keyOf(record.payload) !== record.key)
    return [{ code: 'KEY_DIFFERS', field: 'key', weight: 'blocking' }];
  return lacks(record.payload);
}
