// The system's notification; where the system has none, nothing happens.
import { type BrowserWindow, Notification } from 'electron';

/** A click brings the window to the front and asks it for the page `action` names in its menu. */
export function notifier(window: () => BrowserWindow | null, action: string) {
  return ({ title, body }: { title: string; body: string }): void => {
    if (!Notification.isSupported()) return;
    const notification = new Notification({ title, body });
    notification.on('click', () => {
      const desk = window();
      if (desk === null || desk.isDestroyed()) return;
      if (desk.isMinimized()) desk.restore();
      desk.show();
      desk.focus();
      desk.webContents.send('desk:menu', { action });
    });
    notification.show();
  };
}
