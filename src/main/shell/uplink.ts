// The one way out to the network: a session of its own that no window has, with the office's proxy and, beside the
// system's, the school's own certificate authority.
import { session } from 'electron';
import type { FetchLike } from '../core/submission/ports';
import { leadsToAuthority } from '../core/submission/service/chain';
import type { NetworkPort } from '../core/submission/service/ports';

/** Answers of `setCertificateVerifyProc`: trust it, or what Chromium itself found. */
const TRUST = 0;
const AS_FOUND = -3;

export function uplink(): { net: FetchLike; network: NetworkPort } {
  const own = session.fromPartition('uplink', { cache: false });
  let authority = '';
  own.setCertificateVerifyProc(({ certificate, hostname, errorCode }, answer) => {
    if (errorCode === 0 || authority === '') return answer(AS_FOUND);
    const chain: string[] = [];
    for (let link: Electron.Certificate | undefined = certificate; link; link = link.issuerCert) {
      if (chain.includes(link.data)) break;
      chain.push(link.data);
    }
    answer(leadsToAuthority(chain, hostname, authority, Date.now()) ? TRUST : AS_FOUND);
  });
  return {
    net: (url, init) => own.fetch(url, init),
    network: {
      async apply(how) {
        authority = how.authority;
        if (how.mode === 'manual') await own.setProxy({ mode: 'fixed_servers', proxyRules: how.address });
        else await own.setProxy({ mode: how.mode === 'none' ? 'direct' : 'system' });
        // Lines that are open go by the old way.
        await own.closeAllConnections();
      },
      resolveProxy: (url) => own.resolveProxy(url),
    },
  };
}
