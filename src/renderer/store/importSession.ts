// One import between its dry run and its commit: drafts come in blocks, meet the store, and become effects.
// Nothing is written until commit; a discarded session leaves no trace.
import type { PatentDraft, RowIssue } from '../../domain/patents/importRow';
import { conflictWith, mergeIntoPatent, patentFromDraft } from '../../domain/patents/mergeDraft';
import type { Patent, PatentFields } from '../../domain/patents/records';
import { byWeight, type ChangeKindOfField, keyOfKind, kindsOfChange } from '../../domain/patents/refresh';
import { difference, withFields } from '../../domain/replication/patch';
import { failure } from '../../shared/result';
import type { ControlOutput } from '../../shared/store/protocol';
import { NameBook } from './nameBook';
import type { StoreState } from './state';
import type { Intent, RecordEffect } from './transact';

const sampleSize = 50;
const issueHeader = '';

type PatentEffect = Extract<RecordEffect, { entity: 'patent' }>;

export class ImportSession {
  private readonly byNumber = new Map<string, { effect: PatentEffect; row: number; draft: PatentDraft }>();
  private readonly unchanged = new Set<string>();
  /** Every number the file names, refused rows included. */
  private readonly named = new Set<string>();
  /** Numbers of the patents each kind of change touches. */
  private readonly changed = new Map<string, string[]>();
  private readonly issues: RowIssue[] = [];
  private readonly marker: { sample?: true };
  private readonly names: NameBook;

  constructor(
    private readonly state: StoreState,
    private readonly newId: () => string,
    sample: boolean,
  ) {
    this.marker = sample ? { sample: true } : {};
    this.names = new NameBook(state, newId, this.marker);
  }

  /** Takes a block of drafts; a second draft of a number completes the first. */
  async add(drafts: readonly PatentDraft[]): Promise<void> {
    const { projection, heaps } = this.state;
    const ids = drafts.flatMap((draft) => projection.idOfNumber(draft.applicationNumber) ?? []);
    const stored = new Map<string, Patent>();
    for (const patent of (await heaps.patent.getMany(ids)).values())
      stored.set(patent.applicationNumber, patent);
    for (const draft of drafts) this.addOne(draft, stored.get(draft.applicationNumber));
  }

  private addOne(draft: PatentDraft, stored: Patent | undefined): void {
    this.named.add(draft.applicationNumber);
    const earlier = this.byNumber.get(draft.applicationNumber);
    const base = earlier?.effect.after ?? stored;
    if (base != null && stored !== undefined && earlier === undefined) {
      const conflict = conflictWith(stored, draft);
      if (conflict !== null) {
        this.issues.push({
          row: draft.row,
          column: issueHeader,
          value: draft.applicationNumber,
          severity: 'error',
          code: conflict.code,
          data: { field: conflict.field, stored: conflict.stored, found: conflict.found },
        });
        return;
      }
    }
    const names = this.names.resolve(draft);
    if (base == null) {
      const after: PatentFields = { ...patentFromDraft(draft, names), ...this.marker };
      const id = this.newId() as Patent['id'];
      this.byNumber.set(draft.applicationNumber, {
        effect: { entity: 'patent', id, before: null, after },
        row: draft.row,
        draft,
      });
      return;
    }
    const after = mergeIntoPatent(base, draft, names);
    if (earlier !== undefined) {
      earlier.effect.after = after;
      return;
    }
    if (stored === undefined) return;
    this.byNumber.set(draft.applicationNumber, {
      effect: { entity: 'patent', id: stored.id, before: stored, after },
      row: draft.row,
      draft,
    });
  }

  plan(): ControlOutput<'import.plan'> {
    const sample: ControlOutput<'import.plan'>['sample'] = [];
    const counts = {
      created: 0,
      updated: 0,
      unchanged: 0,
      repeated: 0,
      rejected: this.issues.length,
      warnings: 0,
    };
    const shown = { create: 0, update: 0, unchanged: 0 };
    this.unchanged.clear();
    this.changed.clear();
    const kinds = new Map<string, ChangeKindOfField>();
    for (const [number, { effect, draft }] of this.byNumber) {
      const { before, after } = effect;
      const found = before === null || after === null ? null : difference(before, after);
      for (const kind of found === null ? [] : kindsOfChange(found)) {
        const key = keyOfKind(kind);
        kinds.set(key, kind);
        const numbers = this.changed.get(key) ?? [];
        if (numbers.length === 0) this.changed.set(key, numbers);
        numbers.push(number);
      }
      const action = before === null ? 'create' : found === null ? 'unchanged' : 'update';
      if (action === 'create') counts.created += 1;
      else if (action === 'update') counts.updated += 1;
      else {
        counts.unchanged += 1;
        this.unchanged.add(number);
      }
      if (shown[action]++ >= sampleSize) continue;
      const changes = Object.keys(found?.after ?? {}).map((field) => ({
        field,
        before: found?.before[field],
        after: found?.after[field],
      }));
      sample.push({ action, draft, changes });
    }
    const changes = [...kinds]
      .map(([key, kind]) => ({ key, ...kind, count: this.changed.get(key)?.length ?? 0 }))
      .sort(byWeight);
    return { counts, sample, issues: this.issues, changes, absent: this.absent().length };
  }

  changesOf({
    key,
    offset,
    limit,
  }: {
    key: string;
    offset: number;
    limit: number;
  }): ControlOutput<'import.changes'> {
    const numbers = this.changed.get(key) ?? [];
    const field = key.startsWith('[') ? String((JSON.parse(key) as string[])[0]) : key;
    const rows = numbers.slice(offset, offset + limit).flatMap((number) => {
      const effect = this.byNumber.get(number)?.effect;
      if (effect?.before == null || effect.after === null) return [];
      const { id, before, after } = effect;
      const value = (record: object): unknown => (record as Record<string, unknown>)[field] ?? null;
      return [
        { id, applicationNumber: number, title: before.title, before: value(before), after: value(after) },
      ];
    });
    return { total: numbers.length, rows };
  }

  /** Ids of the patents of the store that the file does not name. */
  absent(): string[] {
    const { projection: p } = this.state;
    const ids: string[] = [];
    for (let row = 0; row < p.length; row++) {
      if (p.present.data[row] === 1 && !this.named.has(p.numbers[row] ?? '')) ids.push(p.ids[row] ?? '');
    }
    return ids;
  }

  /** What the dry run showed, as one change; `keep`: fields in which known patents stay as they are; refused if the records it builds on have changed since. */
  intent(
    label: string,
    sample: boolean,
    keep: readonly string[] = [],
  ): { intent: Intent; created: number; updated: number } {
    const { projection } = this.state;
    const effects: RecordEffect[] = [...this.names.created];
    let created = 0;
    let updated = 0;
    for (const [number, { effect }] of this.byNumber) {
      if (this.unchanged.has(number)) continue;
      const holder = projection.idOfNumber(number);
      if (effect.before === null) {
        if (holder !== undefined) throw failure('NUMBER_EXISTS', { number, id: holder });
        created += 1;
      } else {
        const row = projection.rowOf(effect.id);
        const rev = row === undefined ? 0 : (projection.rev.data[row] ?? 0);
        if (rev !== effect.before.rev) {
          throw failure('REV_CONFLICT', {
            entity: 'patent',
            id: effect.id,
            expectedRev: effect.before.rev,
            rev,
          });
        }
        updated += 1;
      }
      effects.push(keep.length === 0 ? effect : keeping(effect, keep));
    }
    return { intent: { kind: sample ? 'sample' : 'import', label, effects }, created, updated };
  }
}

/** The effect with the fields of `keep` as they were. */
function keeping(effect: PatentEffect, keep: readonly string[]): PatentEffect {
  const { before, after } = effect;
  if (before === null || after === null) return effect;
  const old = before as unknown as Record<string, unknown>;
  const values = Object.fromEntries(keep.map((field) => [field, old[field] ?? null]));
  return { ...effect, after: withFields(after, values) };
}
