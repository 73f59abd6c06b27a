// Preload of the store window: hands the one port from main to the page, and nothing else.
import { ipcRenderer } from 'electron';

ipcRenderer.once('store-port', (event) => {
  const hand = (): void => window.postMessage('store-port', window.origin, [...event.ports]);
  if (document.readyState === 'complete') hand();
  else window.addEventListener('load', hand, { once: true });
});
