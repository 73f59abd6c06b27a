// Dialogs, clipboard and links for the handlers.
import { join } from 'node:path';
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron';
import type { SaveKind, ShellPorts } from '../core/shellPorts';
import { copyImage } from './copyImage';

const spreadsheet = {
  name: '表格 (xlsx, xls, et, csv)',
  extensions: ['xlsx', 'xlsm', 'xls', 'et', 'csv', 'tsv', 'txt', 'htm', 'html', 'xml'],
};
const kinds = {
  xlsx: { name: 'Excel', extensions: ['xlsx'] },
  csv: { name: 'CSV', extensions: ['csv'] },
  pdf: { name: 'PDF', extensions: ['pdf'] },
  ics: { name: 'iCalendar', extensions: ['ics'] },
  any: { name: '*', extensions: ['*'] },
  zbak: { name: '备份', extensions: ['zbak'] },
  pbo: { name: '上报批次', extensions: ['pbo'] },
  pbr: { name: '上报回执', extensions: ['pbr'] },
} satisfies Record<SaveKind, Electron.FileFilter>;

export function electronShell(window: () => BrowserWindow | null): ShellPorts {
  const open = async (filter: Electron.FileFilter): Promise<string | null> => {
    const options: Electron.OpenDialogOptions = { properties: ['openFile'], filters: [filter] };
    const parent = window();
    const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
    return answer.canceled ? null : (answer.filePaths[0] ?? null);
  };
  return {
    info: () => ({
      version: app.getVersion(),
      electron: process.versions.electron ?? '',
      chromium: process.versions.chrome ?? '',
      profile: app.getPath('userData'),
      packaged: app.isPackaged,
      // Chinese first, whatever the system speaks; the office chooses English in the settings.
      language: 'zh',
      platform: process.platform,
    }),
    openExternal: (url) => shell.openExternal(url),
    copyText: (text) => clipboard.writeText(text),
    copyImage,
    showFile: (file) => shell.showItemInFolder(file),
    chooseSpreadsheet: () => open(spreadsheet),
    chooseBackup: () => open(kinds.zbak),
    chooseFile: (kind) =>
      open(
        kind === 'bundle' ? kinds.pbo : { name: '回执或结果文件', extensions: ['pbr', 'xlsx', 'xls', 'csv'] },
      ),
    chooseDocuments: async () => {
      const options: Electron.OpenDialogOptions = { properties: ['openFile', 'multiSelections'] };
      const parent = window();
      const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      return answer.canceled ? [] : answer.filePaths;
    },
    chooseFolder: async () => {
      const options: Electron.OpenDialogOptions = {
        defaultPath: app.getPath('documents'),
        properties: ['openDirectory', 'createDirectory'],
      };
      const parent = window();
      const answer = await (parent ? dialog.showOpenDialog(parent, options) : dialog.showOpenDialog(options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    savePlace: async (name, kind) => {
      const options: Electron.SaveDialogOptions = {
        defaultPath: join(app.getPath('documents'), name),
        filters: [kinds[kind]],
      };
      const parent = window();
      const answer = await (parent ? dialog.showSaveDialog(parent, options) : dialog.showSaveDialog(options));
      return answer.canceled || !answer.filePath ? null : answer.filePath;
    },
  };
}
