// Saves one field, or a few that belong together, of the record on the screen: with toast, undo and conflicts by field.
import { useMemo } from 'react';
import type { RecordOf } from '../../../domain/patents/records';
import { type DeskError, ok } from '../../../shared/result';
import { fieldWord } from './changeText';
import { query } from './desk';
import {
  changeField,
  type Revised,
  type SaveOutcome,
  type SavePorts,
  saveField,
  saveTogether,
} from './fieldSave';
import { useT } from './i18n';
import { notifyError } from './notify';
import { runCommand } from './runCommand';

/** Records with a page or pane of their own. */
export type SavedEntity = Extract<keyof RecordOf, 'patent' | 'family' | 'disclosure' | 'result'>;
export type FieldOf<E extends SavedEntity> = Exclude<keyof RecordOf[E], 'id' | 'rev' | 'seq' | 'sample'> &
  string;

export interface RecordSave<E extends SavedEntity> {
  /** A field edited as a whole; the caller shows a conflict. */
  readonly field: (field: FieldOf<E>, base: unknown, mine: unknown, rev?: number) => Promise<SaveOutcome>;
  /** The same for a choice or a list: a conflict is said, the value in the store stays. */
  readonly set: (field: FieldOf<E>, base: unknown, mine: unknown) => Promise<void>;
  /** One part of a field that has several; parts saved in quick succession do not undo each other. */
  readonly part: (field: FieldOf<E>, change: (now: unknown) => unknown) => Promise<SaveOutcome>;
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
  const { id } = record;
  return useMemo(() => {
    const ports = (label: string): SavePorts => ({
      write: (patch, expectedRev) =>
        runCommand('record.update', { entity, id, expectedRev, patch }, { label, handles: ['REV_CONFLICT'] }),
      read: () => readNow(entity, id),
    });
    const changed = (name: string): SavePorts => ports(t('fields.changed', { field: fieldWord(name, t) }));
    const field: RecordSave<E>['field'] = (name, base, mine, rev = record.rev) =>
      saveField(changed(name), { field: name, base, mine, rev });
    const said = (outcome: SaveOutcome): boolean => {
      if (outcome.kind === 'conflict') notifyError(conflict);
      return outcome.kind === 'saved' || outcome.kind === 'unchanged';
    };
    return {
      field,
      set: async (name, base, mine) => {
        said(await field(name, base, mine));
      },
      part: (name, change) => changeField(changed(name), name, change),
      patch: async (values, label) => said(await saveTogether(ports(label), record, values)),
    };
  }, [entity, id, record, t]);
}

const conflict: DeskError = { code: 'REV_CONFLICT', data: {} };
