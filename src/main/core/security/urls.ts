// Which addresses a window may show, which a browser may be asked to open, and whose calls main answers.
// Pure; the attacks are in the test.

const deskOrigin = 'app://desk';
const printOrigin = 'app://print';
const documentOrigin = 'app://document';
/** Chromium's own viewer: it takes the place of a PDF inside the frame that was given the PDF. */
const pdfViewerOrigin = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai';

/** Hosts that may be opened in the person's browser: official platforms named in the help. */
const externalHosts: ReadonlySet<string> = new Set([
  'www.cnipa.gov.cn',
  'cponline.cnipa.gov.cn',
  'pss-system.cponline.cnipa.gov.cn',
  'www.patentnavi.org.cn',
]);

function parsed(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** Parts of Chromium that the viewer is made of; they come with the program, not from the network. */
const viewerParts = [`${pdfViewerOrigin}/`, 'chrome://resources/', 'chrome://theme/'];

/** What a session may ask for at all: everything else is the network. */
export const mayRequest = (to: string): boolean =>
  /^(app|devtools|blob|data):/.test(to) || viewerParts.some((part) => to.startsWith(part));

/** Origin of an app:// address; Node's URL gives "null" for schemes it does not know. */
const originOf = (url: URL): string => `${url.protocol}//${url.host}`;

/** A window stays on its own origin for ever. */
export function mayNavigate(from: 'desk' | 'store' | 'print', to: string): boolean {
  const url = parsed(to);
  return url !== null && originOf(url) === `app://${from}` && url.username === '' && url.password === '';
}

/** A frame of the desk shows a printed paper, a document, or the viewer of a document, and nothing else. */
export function mayEmbed(to: string): boolean {
  const url = parsed(to);
  return url !== null && [printOrigin, documentOrigin, pdfViewerOrigin].includes(originOf(url));
}

export function mayOpenExternally(text: string): boolean {
  const url = parsed(text);
  if (url === null || url.protocol !== 'https:') return false;
  if (url.username !== '' || url.password !== '' || url.port !== '') return false;
  return externalHosts.has(url.hostname);
}

/** Calls are answered only for the main frame of a desk window. */
export function isTrustedSender(sender: { url: string; isMainFrame: boolean }): boolean {
  const url = parsed(sender.url);
  return sender.isMainFrame && url !== null && originOf(url) === deskOrigin;
}

/** File below the renderer folder that an address of the app scheme names, or null. */
export function fileOfPath(pathname: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  const parts = path.split('/').filter((part) => part !== '');
  const bad = parts.some(
    (part) =>
      part === '..' || part === '.' || part.includes('\\') || part.includes('\0') || part.includes(':'),
  );
  return bad || parts.length === 0 ? null : parts.join('/');
}
