// Saves a field of the patent on the screen, with toast and undo.
import { useCallback } from 'react';
import type { Patent } from '../../../../domain/patents/records';
import { ok } from '../../../../shared/result';
import { fieldWord } from '../../lib/changeText';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { type EditableField, type SaveOutcome, saveField } from './fieldSave';

type SaveField = (field: EditableField, base: unknown, mine: unknown, rev?: number) => Promise<SaveOutcome>;

export function useFieldSave(patent: Patent): SaveField {
  const t = useT();
  const { id, rev: presentRev } = patent;
  return useCallback(
    (field, base, mine, rev = presentRev) => {
      const label = t('record.changed', { field: fieldWord(field, t) });
      return saveField(
        {
          write: (patch, expectedRev) =>
            runCommand(
              'record.update',
              { entity: 'patent', id, expectedRev, patch },
              { label, handles: ['REV_CONFLICT'] },
            ),
          read: async () => {
            const now = await query('patents.get', { id });
            return now.ok ? ok(now.value.patent) : now;
          },
        },
        { field, base, mine, rev },
      );
    },
    [id, presentRev, t],
  );
}
