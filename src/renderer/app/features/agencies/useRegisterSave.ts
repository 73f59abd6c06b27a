// Saves fields of an agency or a tender: toast with undo; one's own quick changes one after the other do not conflict.
import { useCallback, useEffect, useRef } from 'react';
import type { RecordOf } from '../../../../domain/patents/records';
import { runCommand } from '../../lib/runCommand';

export type RegisterSave = (patch: Readonly<Record<string, unknown>>, label: string) => Promise<boolean>;

export function useRegisterSave<E extends 'agency' | 'tender'>(entity: E, record: RecordOf[E]): RegisterSave {
  const { id, rev } = record;
  const latest = useRef(rev);
  useEffect(() => {
    latest.current = Math.max(latest.current, rev);
  }, [rev]);
  /** Changes wait for each other, so that each starts from the revision the one before it made. */
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback<RegisterSave>(
    (patch, label) => {
      const run = async (): Promise<boolean> => {
        const input = { entity, id, expectedRev: latest.current, patch: { ...patch } };
        const result = await runCommand('record.update', input, { label });
        if (result.ok) latest.current = result.value.rev;
        return result.ok;
      };
      const turn = queue.current.then(run, run);
      queue.current = turn;
      return turn;
    },
    [entity, id],
  );
}
