// Saves changes of an agency or a tender: toast with undo. A change is worked out on the newest record at its turn, so that
// points typed faster than they are saved do not overwrite each other.
import { useCallback, useEffect, useRef } from 'react';
import type { RecordOf } from '../../../../domain/patents/records';
import { withFields } from '../../../../domain/replication/patch';
import { runCommand } from '../../lib/runCommand';

export type Patch = Readonly<Record<string, unknown>>;
export type RegisterSave<R> = (
  edit: Patch | ((record: R) => Patch),
  label: string,
  /** No toast: the screen shows it anyway. */
  quiet?: boolean,
) => Promise<boolean>;

export function useRegisterSave<E extends 'agency' | 'tender'>(
  entity: E,
  record: RecordOf[E],
): RegisterSave<RecordOf[E]> {
  const { id } = record;
  const newest = useRef(record);
  useEffect(() => {
    if (record.rev >= newest.current.rev) newest.current = record;
  }, [record]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  return useCallback<RegisterSave<RecordOf[E]>>(
    (edit, label, quiet = false) => {
      const run = async (): Promise<boolean> => {
        const now = newest.current;
        const patch = { ...(typeof edit === 'function' ? edit(now) : edit) };
        const input = { entity, id, expectedRev: now.rev, patch };
        const result = await runCommand('record.update', input, { label, quiet });
        if (result.ok) newest.current = { ...withFields(now, patch), rev: result.value.rev };
        return result.ok;
      };
      const turn = queue.current.then(run, run);
      queue.current = turn;
      return turn;
    },
    [entity, id],
  );
}
