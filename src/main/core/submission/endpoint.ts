// Which addresses a batch may be sent to: https, or plain http on this computer only (tests, rehearsal).

export type EndpointResult =
  | { ok: true; endpoint: string }
  | { ok: false; code: 'ENDPOINT_MALFORMED' | 'ENDPOINT_NOT_SECURE' };

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Normal form of a platform's base address, without a trailing slash, query, or user name. */
export function parseEndpoint(text: string): EndpointResult {
  let url: URL;
  try {
    url = new URL(text.trim());
  } catch {
    return { ok: false, code: 'ENDPOINT_MALFORMED' };
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    return { ok: false, code: 'ENDPOINT_MALFORMED' };
  }
  const secure = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!secure) return { ok: false, code: 'ENDPOINT_NOT_SECURE' };
  return { ok: true, endpoint: url.href.replace(/\/+$/, '') };
}
