// A change of the desk in words. Pure.

import { EntityName } from '../../../../domain/patents/records';
import type { ChangeHead } from '../../../../shared/store/changes';
import { isoDay } from '../../lib/dateDistance';
import type { Translate } from '../../lib/i18n';

/** 'undone': it has been taken back; 'undo': it is itself the taking back of another, so the next step is a redo. */
export const changeState = (head: ChangeHead): 'done' | 'undone' | 'undo' =>
  head.undoneBy !== undefined ? 'undone' : head.undoes !== undefined ? 'undo' : 'done';

/** 专利 12 · 发明人 3 */
export const countWords = (counts: ChangeHead['counts'], t: Translate): string =>
  EntityName.options
    .filter((entity) => (counts[entity] ?? 0) > 0)
    .map((entity) => t(`activity.count.${entity}`, { n: counts[entity] ?? 0 }))
    .join(' · ');

/** Local time of day, HH:mm. */
export function timeOf(instant: string): string {
  const at = new Date(instant);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** Changes in runs of one local day, newest first. */
export function byDay(
  heads: readonly ChangeHead[],
): readonly { day: string; heads: readonly ChangeHead[] }[] {
  const days: { day: string; heads: ChangeHead[] }[] = [];
  for (const head of heads) {
    const day = isoDay(new Date(head.at));
    const last = days.at(-1);
    if (last?.day === day) last.heads.push(head);
    else days.push({ day, heads: [head] });
  }
  return days;
}
