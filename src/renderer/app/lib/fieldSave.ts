// Saves one field. A newer revision is met field by field; only a true conflict is put to the person.
// Knows no screen: how to write and read is handed in.
import type { DeskError, Result } from '../../../shared/result';
import { decideConflict, sameValue } from './fieldEdit';

/** A stored record as far as saving a field needs it. */
export type Revised = { readonly rev: number } & object;

export type SaveOutcome =
  | { readonly kind: 'saved' | 'unchanged' | 'failed' }
  /** `theirs` is the value in the store now, `rev` its revision. */
  | { readonly kind: 'conflict'; readonly theirs: unknown; readonly rev: number };

export interface SavePorts {
  /** REV_CONFLICT is answered, any other error is shown by the port. */
  write(patch: Record<string, unknown>, expectedRev: number): Promise<Result<unknown>>;
  read(): Promise<Result<Revised>>;
}

export interface FieldChange {
  readonly field: string;
  /** Value when editing began. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly rev: number;
}

/** Saves can race with one's own last save; a few tries settle that. */
const TRIES = 4;

const isConflict = (error: DeskError): boolean => error.code === 'REV_CONFLICT';

export async function saveField(ports: SavePorts, change: FieldChange): Promise<SaveOutcome> {
  const { field, base, mine } = change;
  if (sameValue(base, mine)) return { kind: 'unchanged' };
  let expectedRev = change.rev;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await ports.write({ [field]: mine ?? null }, expectedRev);
    if (result.ok) return { kind: 'saved' };
    if (!isConflict(result.error)) return { kind: 'failed' };
    const now = await ports.read();
    if (!now.ok) return { kind: 'failed' };
    const theirs = (now.value as Readonly<Record<string, unknown>>)[field];
    const decision = decideConflict(base, theirs, mine);
    if (decision === 'same') return { kind: 'unchanged' };
    if (decision === 'ask') return { kind: 'conflict', theirs, rev: now.value.rev };
    expectedRev = now.value.rev;
  }
  return { kind: 'failed' };
}

/**
 * Changes one part of a field that has several (a score of four, the date of a declaration): `change` is given the
 * field as it is in the store now, so that parts saved one after the other do not undo each other.
 */
export async function changeField(
  ports: SavePorts,
  field: string,
  change: (now: unknown) => unknown,
): Promise<SaveOutcome> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = await ports.read();
    if (!now.ok) return { kind: 'failed' };
    const before = (now.value as Readonly<Record<string, unknown>>)[field];
    const after = change(before);
    if (sameValue(before, after)) return { kind: 'unchanged' };
    const result = await ports.write({ [field]: after ?? null }, now.value.rev);
    if (result.ok) return { kind: 'saved' };
    if (!isConflict(result.error)) return { kind: 'failed' };
  }
  return { kind: 'failed' };
}

/** Saves fields that belong together, over newer revisions too where none of these fields has moved since `seen`. */
export async function saveTogether(
  ports: SavePorts,
  seen: Revised,
  patch: Readonly<Record<string, unknown>>,
): Promise<SaveOutcome> {
  let now = seen;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const result = await ports.write({ ...patch }, now.rev);
    if (result.ok) return { kind: 'saved' };
    if (!isConflict(result.error)) return { kind: 'failed' };
    const read = await ports.read();
    if (!read.ok) return { kind: 'failed' };
    now = read.value;
    const values = now as Readonly<Record<string, unknown>>;
    const moved = Object.keys(patch).find(
      (name) => !sameValue(values[name], (seen as Readonly<Record<string, unknown>>)[name]),
    );
    if (moved !== undefined) return { kind: 'conflict', theirs: values[moved], rev: now.rev };
  }
  return { kind: 'failed' };
}
