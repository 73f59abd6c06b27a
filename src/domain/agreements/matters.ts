// 维权: what a dispute has cost, what is due in it next, whether it is over. Pure.
import { type Fen, sum } from '../money';
import { daysFrom, ymdOf } from '../patents/deadlines/ymd';
import type { Matter } from '../patents/records';

export type MatterState = Matter['state'];
export type MatterKind = Matter['kind'];

const over: ReadonlySet<MatterState> = new Set(['settled', 'won', 'lost', 'dropped']);
export const isOver = ({ state }: Pick<Matter, 'state'>): boolean => over.has(state);

export const costOf = ({ costs = [] }: Pick<Matter, 'costs'>): Fen => sum(costs.map(({ fen }) => fen));

export type MatterDeadline = NonNullable<Matter['deadlines']>[number];

/** Deadlines nobody has met, the nearest first; none of a matter that is over. */
export const openDeadlines = (matter: Pick<Matter, 'state' | 'deadlines'>): MatterDeadline[] =>
  isOver(matter)
    ? []
    : (matter.deadlines ?? [])
        .filter(({ doneOn }) => doneOn === undefined)
        .sort((a, b) => a.due.localeCompare(b.due));

export type MatterNote = 'noParty' | 'noEvidence' | 'noDeadline' | 'overdue' | 'noOutcome' | 'closedBefore';

/** What a matter lacks, in the order it is to be mended. */
export function matterNotes(matter: Matter, today: string): MatterNote[] {
  const [next] = openDeadlines(matter);
  const found: Array<[MatterNote, boolean]> = [
    ['overdue', next !== undefined && daysFrom(ymdOf(today), ymdOf(next.due)) < 0],
    ['noParty', matter.parties.length === 0],
    ['noEvidence', !isOver(matter) && (matter.evidence ?? []).length === 0],
    ['noDeadline', !isOver(matter) && next === undefined],
    ['noOutcome', isOver(matter) && (matter.outcome ?? '') === ''],
    ['closedBefore', matter.closedOn !== undefined && matter.closedOn < matter.openedOn],
  ];
  return found.flatMap(([note, holds]) => (holds ? [note] : []));
}
