// Routes of backup and restore.
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import type { ShellPorts } from '../core/shellPorts';

export function backupHandlers(
  desk: Desk,
  shell: ShellPorts,
  written: Set<string>,
): Pick<Handlers, 'backup.create' | 'backup.restore'> {
  return {
    'backup.create': async ({ file }) => {
      const day = new Date().toISOString().slice(0, 10);
      const place = file ?? (await shell.savePlace(`专利转化工作台-${day}.zbak`, 'zbak'));
      if (place === null) return { file: null, records: 0, bytes: 0 };
      const done = await desk.backup(place);
      written.add(place);
      return { file: place, ...done };
    },
    'backup.restore': async ({ file }) => {
      const place = file ?? (await shell.chooseBackup());
      if (place === null) return { file: null, records: 0 };
      return { file: place, ...(await desk.restoreFrom(place)) };
    },
  };
}
