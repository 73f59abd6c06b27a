// Routes of the program itself: versions, status, links, clipboard, files.
import { writeFile } from 'node:fs/promises';
import { failure } from '../../shared/result';
import type { Desk } from '../core/desk';
import type { Handlers } from '../core/router';
import { mayOpenExternally } from '../core/security/urls';
import type { ShellPorts } from '../core/shellPorts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const isPng = (bytes: Buffer): boolean => bytes.subarray(0, signature.length).equals(signature);

export function appHandlers(
  desk: Desk,
  shell: ShellPorts,
  written: Set<string>,
): Pick<
  Handlers,
  | 'app.info'
  | 'app.status'
  | 'app.openExternal'
  | 'app.copyText'
  | 'app.copyImage'
  | 'app.saveText'
  | 'app.showFile'
  | 'task.cancel'
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
    'app.copyImage': async ({ png }) => {
      const bytes = Buffer.from(png.slice(png.indexOf(',') + 1), 'base64');
      if (!isPng(bytes) || !(await shell.copyImage(new Uint8Array(bytes))))
        throw failure('INVALID_INPUT', { field: 'png', reason: 'not a picture' });
      return {};
    },
    'app.saveText': async ({ name, text, file }) => {
      const place = file ?? (await shell.savePlace(`${name.replace(/[\\/:*?"<>|]/g, '_')}.json`, 'any'));
      if (place === null) return { file: null };
      await writeFile(place, text, 'utf8').catch((cause) => {
        throw failure('FILE_NOT_WRITABLE', { file: place, reason: String(cause) });
      });
      written.add(place);
      return { file: place };
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
