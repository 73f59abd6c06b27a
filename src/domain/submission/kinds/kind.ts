// What every kind of record (申报记录种类) says of itself. One file a kind beside this one; kinds.ts lists them.
import type { z } from 'zod';

export interface Lack {
  /** Stable code; words on the screen belong to it. */
  code: string;
  /** Path inside the payload, e.g. `projects.0.projectType`. */
  field: string;
  /** `blocking` would be refused and is not sent; `advisory` is sent, and shown. */
  weight: 'blocking' | 'advisory';
}

/** Data about a person that a kind carries, so that the office sees it before it leaves (个人信息保护法 art. 55). */
export interface PersonalField {
  /** Path inside the payload; `*` stands for every entry of a list. */
  path: string;
  what: 'name' | 'phone' | 'email';
  /** Why it is there, in one word of the field. */
  why: 'inventor' | 'contact' | 'signatory';
}

export interface RecordKind<T extends string = string, P = unknown> {
  /** Name in a record's `type`, e.g. `patent.inventory`. */
  readonly type: T;
  /** Name in manifests and capabilities: type, slash, version. */
  readonly schema: string;
  readonly payload: z.ZodType<P>;
  readonly zh: string;
  readonly en: string;
  /** Document the fields follow; `verified: false` where its own list of fields is not published (未核实). */
  readonly source: string;
  readonly verified: boolean;
  /** Names the thing declared, for ever: two records with one key are two revisions of one thing. */
  keyOf(payload: P): string;
  /** Everything the record lacks, blocking ones first. */
  lacks(payload: P): Lack[];
  readonly personal: readonly PersonalField[];
  readonly evidence: 'none' | 'optional' | 'required';
}

/** Gives a kind its types without naming them twice. */
export const kind = <const T extends string, P>(definition: RecordKind<T, P>): RecordKind<T, P> => definition;
