// Makes the desk window. Options that decide about safety stand here once, for every kind of window.
import { join } from 'node:path';
import { BrowserWindow, type WebPreferences } from 'electron';

export const safePreferences = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
} as const satisfies WebPreferences;

export function openDeskWindow(preloads: string, size: { width: number; height: number }): BrowserWindow {
  const window = new BrowserWindow({
    ...size,
    minWidth: 1024,
    minHeight: 600,
    show: false,
    title: '专利转化工作台',
    backgroundColor: '#f6f7f9',
    autoHideMenuBar: true,
    webPreferences: { ...safePreferences, partition: 'persist:desk', preload: join(preloads, 'desk.cjs') },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL('app://desk/app/index.html');
  return window;
}
