// What an officer decided to leave as it is: kept as settings, so that it is journaled, and revoked by a null.
import type { CheckCode } from '../../../domain/patents/quality/codes';
import type { StoreState } from '../state';

export interface Decision {
  readonly reason: string;
  /** The office's date, `yyyy-MM-dd`. */
  readonly on: string;
}

export interface Decisions {
  /** By check, then by id of the patent; `*` = the whole check. */
  readonly findings: ReadonlyMap<string, ReadonlyMap<string, Decision>>;
  /** Groups and clusters that are none, by their id. */
  readonly groups: ReadonlyMap<string, Decision>;
  /** The same as long as nothing was decided. */
  readonly stamp: string;
}

const findingPrefix = 'quality:leave:';
const groupPrefix = 'quality:apart:';

const asDecision = (value: unknown): Decision | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { reason, on } = value as { reason?: unknown; on?: unknown };
  return { reason: typeof reason === 'string' ? reason : '', on: typeof on === 'string' ? on : '' };
};

export async function readDecisions(state: StoreState): Promise<Decisions> {
  const findings = new Map<string, Map<string, Decision>>();
  const groups = new Map<string, Decision>();
  const parts: string[] = [];
  for (const { key, value } of await state.db.settings.where('key').startsWith('quality:').toArray()) {
    const decision = asDecision(value);
    if (decision === undefined) continue;
    parts.push(key);
    if (key.startsWith(groupPrefix)) groups.set(key.slice(groupPrefix.length), decision);
    if (!key.startsWith(findingPrefix)) continue;
    const [check = '', id = ''] = key.slice(findingPrefix.length).split(':');
    const of = findings.get(check) ?? new Map<string, Decision>();
    findings.set(check, of.set(id, decision));
  }
  return { findings, groups, stamp: parts.join(' ') };
}

export const decisionOn = (decisions: Decisions, check: CheckCode, id: string): Decision | undefined => {
  const of = decisions.findings.get(check);
  return of?.get(id) ?? of?.get('*');
};
