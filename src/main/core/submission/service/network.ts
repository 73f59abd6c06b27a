// Proxy and private certificate authority as the office enters them, checked before they are used.
import { X509Certificate } from 'node:crypto';
import { failure } from '../../../../shared/result';
import type { RouteInput, RouteOutput } from '../../../../shared/routes';
import type { SubmissionSettings } from './settings';

type Authorities = RouteOutput<'submission.proxy'>['authorities'];

/** PEM blocks of a text, one certificate each. */
export const pemBlocks = (text: string): string[] =>
  text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];

/** AUTHORITY_UNREADABLE where the text holds no certificate of an authority. */
function authoritiesOf(text: string): Authorities {
  try {
    return pemBlocks(text).map((pem) => {
      const found = new X509Certificate(pem);
      if (!found.ca) throw new Error('not an authority');
      return { subject: found.subject.replaceAll('\n', ', '), validTo: found.validTo };
    });
  } catch {
    throw failure('AUTHORITY_UNREADABLE');
  }
}

export function networkOf(
  input: RouteInput<'submission.proxy'>,
  known: SubmissionSettings['network'],
): { values: Record<string, unknown>; authorities: Authorities } {
  const address = (input.address ?? '').trim();
  if (input.mode === 'manual' && !/^(https?|socks5):\/\/[^\s/:]+:\d{1,5}\/?$/.test(address))
    throw failure('PROXY_MALFORMED', { address });
  const authority = input.authority ?? known.authority;
  const authorities = authoritiesOf(authority);
  if (authority.trim() !== '' && authorities.length === 0) throw failure('AUTHORITY_UNREADABLE');
  const values = {
    'submission.proxyMode': input.mode,
    'submission.proxy': address,
    'submission.authority': authority,
  };
  return { values, authorities };
}
