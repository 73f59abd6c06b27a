// Puts marks right that were lost or are behind what the platform holds: after a new computer, or an old backup.
import type { ControlInput } from '../../../shared/store/protocol';
import { writeAux } from '../aux';
import type { Mark, StoreState } from '../state';
import type { Sink } from '../transact';

export async function repairMarks(
  state: StoreState,
  { marks }: ControlInput<'marks.repair'>,
  sink: Sink,
): Promise<void> {
  await writeAux(state, sink, async () => {
    const rows = marks.map(({ id, ...known }): Mark => {
      const before = state.markOf.get(id);
      // The line is known only where the batch is: a receipt of a lost batch can not be shown.
      const line = before?.batchId === known.batchId ? before.line : 0;
      return { ...before, id, ...known, line, state: 'accepted' };
    });
    return rows.length === 0 ? null : { marks: rows };
  });
}
