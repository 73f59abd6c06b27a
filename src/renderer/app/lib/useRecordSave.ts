// Saves one field, or a few that belong together, of the record on the screen: with toast, undo and conflicts by field.
import { useCallback } from 'react';
import type { RecordOf } from '../../../domain/patents/records';
import { ok } from '../../../shared/result';
import { fieldWord } from './changeText';
import { query } from './desk';
import { type Revised, type SaveOutcome, saveField } from './fieldSave';
import { useT } from './i18n';
import { runCommand } from './runCommand';

/** Records with a page or pane of their own. */
export type SavedEntity = Extract<keyof RecordOf, 'patent' | 'family' | 'disclosure' | 'result'>;
export type FieldOf<E extends SavedEntity> = Exclude<keyof RecordOf[E], 'id' | 'rev' | 'seq' | 'sample'> &
  string;

export interface RecordSave<E extends SavedEntity> {
  readonly field: (field: FieldOf<E>, base: unknown, mine: unknown, rev?: number) => Promise<SaveOutcome>;
  /** Several fields in one step to undo; true where it was saved. */
  readonly patch: (patch: Partial<Record<FieldOf<E>, unknown>>, label: string) => Promise<boolean>;
}

async function readNow(entity: SavedEntity, id: string) {
  if (entity === 'patent') {
    const now = await query('patents.get', { id });
    return now.ok ? ok(now.value.patent as Revised) : now;
  }
  const now = await query('registers.get', { entity, id });
  return now.ok ? ok(now.value.record as Revised) : now;
}

export function useRecordSave<E extends SavedEntity>(entity: E, record: RecordOf[E]): RecordSave<E> {
  const t = useT();
  const { id, rev: presentRev } = record;
  const field = useCallback<RecordSave<E>['field']>(
    (name, base, mine, rev = presentRev) => {
      const label = t('fields.changed', { field: fieldWord(name, t) });
      const write = (patch: Record<string, unknown>, expectedRev: number) =>
        runCommand('record.update', { entity, id, expectedRev, patch }, { label, handles: ['REV_CONFLICT'] });
      return saveField({ write, read: () => readNow(entity, id) }, { field: name, base, mine, rev });
    },
    [entity, id, presentRev, t],
  );
  const patch = useCallback<RecordSave<E>['patch']>(
    async (values, label) => {
      const input = { entity, id, expectedRev: presentRev, patch: values as Record<string, unknown> };
      return (await runCommand('record.update', input, { label })).ok;
    },
    [entity, id, presentRev],
  );
  return { field, patch };
}
