// What no window may do, whatever its page says: permissions, navigation, new windows, webviews, downloads, network.
import { app, type Session } from 'electron';
import { mayEmbed, mayNavigate, mayRequest } from '../core/security/urls';
import type { WindowKind } from './protocol';

/** No permission is granted to any page; pages reach nothing but the app scheme. */
export function lockSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event) => event.preventDefault());
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !mayRequest(details.url) });
  });
  session.setSpellCheckerEnabled(false);
}

const kindOf = (url: string): WindowKind => {
  if (url.startsWith('app://store/')) return 'store';
  return url.startsWith('app://print/') ? 'print' : 'desk';
};

/** Holds for every web contents ever made, whoever makes it. */
export function lockAllContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-frame-navigate', (event) => {
      const allowed = event.isMainFrame
        ? mayNavigate(kindOf(contents.getURL() || event.url), event.url)
        : mayEmbed(event.url);
      if (!allowed) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
  });
}
