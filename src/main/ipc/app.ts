// Routes of the program itself: versions, status, links, clipboard, files.
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import { mayOpenExternally } from '../core/security/urls';
import type { ShellPorts } from '../core/shellPorts';

export function appHandlers(
  desk: Desk,
  shell: ShellPorts,
  written: ReadonlySet<string>,
): Pick<
  Handlers,
  'app.info' | 'app.status' | 'app.openExternal' | 'app.copyText' | 'app.showFile' | 'task.cancel'
> {
  return {
    'app.info': async () => shell.info(),
    'app.status': () => desk.status(),
    'app.openExternal': async ({ url }) => {
      if (!mayOpenExternally(url))
        throw failure('INVALID_INPUT', { field: 'url', reason: 'not on the list' });
      await shell.openExternal(url);
      return {};
    },
    'app.copyText': async ({ text }) => {
      shell.copyText(text);
      return {};
    },
    'app.showFile': async ({ file }) => {
      // Only what this session wrote: a window can not ask the file manager about other files.
      if (!written.has(file)) throw failure('FILE_NOT_FOUND', { file });
      shell.showFile(file);
      return {};
    },
    'task.cancel': async ({ id }) => {
      desk.tasks.cancel(id);
      return {};
    },
  };
}
