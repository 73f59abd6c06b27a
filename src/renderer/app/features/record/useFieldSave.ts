// Saves one field of a patent. A newer revision is met field by field; only a true conflict is put to the person.
import { useCallback } from 'react';
import type { Patent } from '../../../../domain/patents/records';
import { fieldWord } from '../../lib/changeText';
import { query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { decideConflict, sameValue } from './fieldEdit';

export type EditableField = Exclude<keyof Patent, 'id' | 'rev' | 'seq' | 'sample'>;

export type SaveOutcome =
  | { readonly kind: 'saved' | 'unchanged' | 'failed' }
  /** `theirs` is the value in the store now, `rev` its revision. */
  | { readonly kind: 'conflict'; readonly theirs: unknown; readonly rev: number };

export type SaveField = (
  field: EditableField,
  base: unknown,
  mine: unknown,
  rev?: number,
) => Promise<SaveOutcome>;

/** Saves can race with one's own last save; a few tries settle that. */
const TRIES = 4;

export function useFieldSave(patent: Patent): SaveField {
  const t = useT();
  const { id, rev: presentRev } = patent;
  return useCallback(
    async (field, base, mine, rev = presentRev) => {
      if (sameValue(base, mine)) return { kind: 'unchanged' };
      const label = t('record.changed', { field: fieldWord(field, t) });
      let expectedRev = rev;
      for (let tries = 0; tries < TRIES; tries += 1) {
        const result = await runCommand(
          'record.update',
          { entity: 'patent', id, expectedRev, patch: { [field]: mine ?? null } },
          { label, handles: ['REV_CONFLICT'] },
        );
        if (result.ok) return { kind: 'saved' };
        if (result.error.code !== 'REV_CONFLICT') return { kind: 'failed' };
        const now = await query('patents.get', { id });
        if (!now.ok) return { kind: 'failed' };
        const theirs = now.value.patent[field];
        const decision = decideConflict(base, theirs, mine);
        if (decision === 'same') return { kind: 'unchanged' };
        if (decision === 'ask') return { kind: 'conflict', theirs, rev: now.value.patent.rev };
        expectedRev = now.value.patent.rev;
      }
      return { kind: 'failed' };
    },
    [id, presentRev, t],
  );
}
