// What deadlines are computed from, in columns beside the projection: annuity years as bits, duties of use, priority.
// Part of the columns a snapshot keeps: `put` is their only source, `arrays` are all of them.

import { type DutyFacts, dutyColumns } from '../../domain/patents/deadlines/facts';
import type { Patent } from '../../domain/patents/records';

const empty = (room: number) => ({
  paid: new Uint32Array(room),
  keep: new Uint32Array(room),
  drop: new Uint32Array(room),
  offer: new Uint32Array(room),
  duties: new Uint32Array(room),
  priority: new Uint32Array(room),
});

export class DutyColumns {
  private room = 1024;
  arrays = empty(this.room);

  put(row: number, patent: Patent): void {
    if (row >= this.room) this.widen(row + 1);
    const { arrays } = this;
    const columns = dutyColumns(patent);
    arrays.paid[row] = columns.paid;
    arrays.keep[row] = columns.keep;
    arrays.drop[row] = columns.drop;
    arrays.offer[row] = columns.offer;
    arrays.duties[row] = columns.duties;
    arrays.priority[row] = columns.priority;
  }

  /** Duty bits of a row (`duty` of src/domain/patents/deadlines/facts). */
  bitsOf(row: number): number {
    return this.arrays.duties[row] ?? 0;
  }

  /** Fills the columns' part of a reused object: a list of all deadlines makes no object a patent. */
  read(row: number, facts: DutyFacts): void {
    const { arrays } = this;
    facts.paid = arrays.paid[row] ?? 0;
    facts.keep = arrays.keep[row] ?? 0;
    facts.drop = arrays.drop[row] ?? 0;
    facts.offer = arrays.offer[row] ?? 0;
    facts.duties = arrays.duties[row] ?? 0;
    facts.priority = arrays.priority[row] ?? 0;
  }

  private widen(least: number): void {
    this.room = Math.max(least, this.room * 2);
    const wider = empty(this.room);
    for (const key of Object.keys(wider) as Array<keyof typeof wider>) wider[key].set(this.arrays[key]);
    this.arrays = wider;
  }
}
