// Preload of the desk window: forwards calls and events, knows none of them. Main checks every call.
import { contextBridge, ipcRenderer, webUtils } from 'electron';

const desk = {
  call: (route: string, input: unknown): Promise<unknown> => ipcRenderer.invoke('desk', { route, input }),
  on: (event: string, listener: (payload: unknown) => void): (() => void) => {
    const channel = `desk:${event}`;
    const forward = (_: unknown, payload: unknown): void => listener(payload);
    ipcRenderer.on(channel, forward);
    return () => ipcRenderer.off(channel, forward);
  },
  /** Path of a file dropped on the window. */
  filePath: (file: File): string => webUtils.getPathForFile(file),
};

export type DeskBridge = typeof desk;
contextBridge.exposeInMainWorld('desk', desk);
