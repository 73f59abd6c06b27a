// The hidden store window: own session, own origin, one port to main. Its death is reported, never hidden.
import { join } from 'node:path';
import { BrowserWindow, MessageChannelMain, type MessagePortMain } from 'electron';
import type { StorePort } from '../core/store/client';
import type { StoreHost } from '../core/store/supervisor';
import { safePreferences } from './windows';

const portOf = (port: MessagePortMain): StorePort => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => {
    port.on('message', ({ data }) => listener(data));
    port.start();
  },
  close: () => port.close(),
});

export function storeHost(preloads: string): StoreHost {
  let window: BrowserWindow | null = null;
  const kill = (): void => {
    const old = window;
    window = null;
    if (old !== null && !old.isDestroyed()) old.destroy();
  };
  return {
    kill,
    async spawn(onGone) {
      kill();
      const made = new BrowserWindow({
        show: false,
        skipTaskbar: true,
        webPreferences: {
          ...safePreferences,
          partition: 'persist:store',
          preload: join(preloads, 'store.cjs'),
          // A hidden window must not be slowed down: it is the database.
          backgroundThrottling: false,
        },
      });
      window = made;
      made.webContents.on('render-process-gone', (_event, { reason }) => {
        if (window === made) onGone(reason);
      });
      made.on('unresponsive', () => {
        if (window === made) onGone('unresponsive');
      });
      const { port1, port2 } = new MessageChannelMain();
      const port = portOf(port1);
      made.webContents.once('dom-ready', () => made.webContents.postMessage('store-port', null, [port2]));
      void made.loadURL('app://store/store/index.html').catch((cause) => onGone(String(cause)));
      return port;
    },
  };
}
