// The task list on the clipboard and as a calendar file, exactly what the filters show.
import type { AmountUnit } from '../../components/deadlines/deadlineText';
import { call, query } from '../../lib/desk';
import { currentT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { tableText } from '../../lib/tableText';
import { usePreferences } from '../../state/preferences';
import { taskCells, taskHeads } from './columns';
import type { Scope } from './scope';

const page = 5000;

export async function copyTasks(scope: Scope, unit: AmountUnit): Promise<void> {
  const t = currentT();
  const lines: string[][] = [];
  for (;;) {
    const answer = await query('deadlines.list', { ...scope, offset: lines.length, limit: page });
    if (!answer.ok) return notifyError(answer.error);
    lines.push(...answer.value.rows.map((row) => taskCells(row, unit, t)));
    if (lines.length >= answer.value.total || answer.value.rows.length === 0) break;
  }
  const copied = await call('app.copyText', { text: tableText(taskHeads(unit, t), lines) });
  if (copied.ok) notifyDone(t('deadlines.copied', { n: lines.length }));
  else notifyError(copied.error);
}

export async function saveCalendar(scope: Scope): Promise<void> {
  const t = currentT();
  const lang = usePreferences.getState().language;
  const saved = await call('deadlines.saveIcs', { ...scope, lang });
  if (!saved.ok) return notifyError(saved.error);
  const { file, events } = saved.value;
  if (file === null) return;
  notifyDone(t('deadlines.icsSaved', { n: events }), {
    label: t('deadlines.showFile'),
    run: () => void call('app.showFile', { file }),
  });
}
