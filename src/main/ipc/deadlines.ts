// Route of deadlines: the calendar file.
import { writeFile } from 'node:fs/promises';
import { failure } from '../../shared/result';
import { allDeadlines, deadlineCalendar } from '../core/deadlines/calendar';
import { dutyEvents } from '../core/deadlines/dutyEvents';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

export function deadlineHandlers(
  desk: Desk,
  shell: ShellPorts,
  written: Set<string>,
): Pick<Handlers, 'deadlines.saveIcs'> {
  return {
    'deadlines.saveIcs': async ({ lang, file, ...scope }) => {
      const name = lang === 'zh' ? `期限与年费-${scope.today}.ics` : `deadlines-${scope.today}.ics`;
      const place = file ?? (await shell.savePlace(name, 'ics'));
      if (place === null) return { file: null, events: 0 };
      const rows = await allDeadlines((input) => desk.store.query('deadlines.list', input), scope);
      const more = await dutyEvents((input) => desk.store.query('register.duties', input), scope, lang);
      const { text, events } = deadlineCalendar(rows, lang, new Date().toISOString(), more);
      await writeFile(place, text, 'utf8').catch((cause) => {
        throw failure('FILE_NOT_WRITABLE', { file: place, reason: String(cause) });
      });
      written.add(place);
      return { file: place, events };
    },
  };
}
