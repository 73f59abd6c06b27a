// The app scheme: serves the renderer's files to the session that may have them, with the page's policy.
// A session of one kind of window gets nothing of another kind.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { type Protocol, protocol } from 'electron';
import { askedData, type DataPart } from '../../shared/print';
import { fileOfPath } from '../core/security/urls';

export type WindowKind = 'desk' | 'store' | 'print';

/** Must run before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

const base = "default-src 'none'; base-uri 'none'; form-action 'none'; object-src 'none'; script-src 'self'";
const look = "style-src 'self' 'unsafe-inline'; font-src 'self'; connect-src 'self'";
const images = "img-src 'self' data:";

export const policies: Record<WindowKind, string> = {
  desk: `${base}; ${look}; ${images} app://document; frame-src app://print app://document; frame-ancestors 'none'`,
  store: `${base}; frame-ancestors 'none'`,
  print: `${base}; ${look}; ${images}; frame-ancestors app://desk`,
};

/** A document is shown, never run: whatever its bytes say, no script of it starts. */
const documentPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors app://desk";

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** Which hosts the session of a window may ask: the desk embeds the print preview. */
const served: Record<WindowKind, readonly WindowKind[]> = {
  desk: ['desk', 'print'],
  store: ['store'],
  print: ['print'],
};

const isKind = (host: string): host is WindowKind => host === 'desk' || host === 'store' || host === 'print';
const notFound = (): Response => new Response('', { status: 404 });

export type Sources = {
  /** Folder of the renderer's files. */
  root: string;
  printData(job: string, part: DataPart): string | undefined;
  /** A document of the desk by its hash; null where there is none that may be shown. */
  document(hash: string): Promise<{ mime: string; body: ReadableStream<Uint8Array> } | null>;
};

async function documentResponse(sources: Sources, pathname: string): Promise<Response> {
  const found = await sources.document(pathname.slice(1)).catch(() => null);
  if (found === null) return notFound();
  return new Response(found.body, {
    headers: {
      'content-type': found.mime === 'text/plain' ? 'text/plain; charset=utf-8' : found.mime,
      'content-security-policy': documentPolicy,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    },
  });
}

export function serve(scheme: Protocol, kind: WindowKind, sources: Sources): void {
  scheme.handle('app', async (request) => {
    const url = new URL(request.url);
    const { host } = url;
    if (kind === 'desk' && host === 'document' && request.method === 'GET')
      return documentResponse(sources, url.pathname);
    if (request.method !== 'GET' || !isKind(host) || !served[kind].includes(host)) return notFound();
    const headers = {
      'content-security-policy': policies[host],
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
    };
    const asked = host === 'print' ? askedData(url.pathname) : undefined;
    if (asked !== undefined) {
      const json = sources.printData(asked.job, asked.part);
      return json === undefined
        ? notFound()
        : new Response(json, { headers: { ...headers, 'content-type': types['.json'] ?? '' } });
    }
    const file = fileOfPath(url.pathname);
    const type = file === null ? undefined : types[extname(file)];
    if (file === null || type === undefined) return notFound();
    try {
      const body = new Uint8Array(await readFile(join(sources.root, file)));
      return new Response(body, { headers: { ...headers, 'content-type': type } });
    } catch {
      return notFound();
    }
  });
}
