// Makes a payload of a draft: fields the kind does not know are left out, what does not fit is a lack by its path.
import { z } from 'zod';
import type { KindRules } from '../kinds';
import type { Lack } from '../kinds/kind';
import type { Drafted } from './fromPatent';

export type CheckedDraft =
  /** `payload` fits the schema; `lacks` may still block it. */
  { ok: true; payload: object; key: string; lacks: Lack[] } | { ok: false; lacks: Lack[] };

const namesOf = (kind: KindRules): readonly string[] | undefined =>
  kind.payload instanceof z.ZodObject ? Object.keys(kind.payload.shape) : undefined;

export function checkDraft(kind: KindRules, draft: Drafted): CheckedDraft {
  const names = namesOf(kind);
  const entries = Object.entries(draft).filter(
    ([name, value]) => value !== undefined && (names === undefined || names.includes(name)),
  );
  const parsed = kind.payload.safeParse(Object.fromEntries(entries));
  if (!parsed.success) return { ok: false, lacks: lacksOf(parsed.error, draft) };
  const payload = parsed.data as object;
  const key = kind.keyOf(payload);
  const lacks = kind.lacks(payload);
  // The key travels in 64 characters; a longer one would be cut, and two things could become one.
  if (key.length > 64) lacks.unshift({ code: 'KEY_TOO_LONG', field: 'key', weight: 'blocking' });
  return { ok: true, payload, key, lacks };
}

function lacksOf(error: z.ZodError, draft: Drafted): Lack[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const field = issue.path.map(String).join('.');
    if (seen.has(field)) return [];
    seen.add(field);
    const code = isEmpty(at(draft, issue.path)) ? 'FIELD_MISSING' : 'FIELD_INVALID';
    return [{ code, field, weight: 'blocking' as const }];
  });
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined),
    value,
  );

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
