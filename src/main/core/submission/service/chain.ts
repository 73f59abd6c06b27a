// Whether a certificate that the system does not know leads to the school's own authority.
import { X509Certificate } from 'node:crypto';
import { pemBlocks } from './network';

/** Longer chains do not occur. */
const MOST_LINKS = 6;

/**
 * True if the chain (leaf first, PEM) is in date, names the host, and every link is signed by the next, the last one by
 * one of the authorities. `now` in epoch ms.
 */
export function leadsToAuthority(
  chain: readonly string[],
  host: string,
  authorities: string,
  now: number,
): boolean {
  try {
    const roots = pemBlocks(authorities).map((pem) => new X509Certificate(pem));
    const links = chain.slice(0, MOST_LINKS).map((pem) => new X509Certificate(pem));
    const [leaf] = links;
    if (leaf === undefined || roots.length === 0 || leaf.checkHost(host) === undefined) return false;
    const inDate = (one: X509Certificate): boolean =>
      Date.parse(one.validFrom) <= now && now <= Date.parse(one.validTo);
    for (const [i, link] of links.entries()) {
      if (!inDate(link)) return false;
      const root = roots.find((one) => inDate(one) && link.checkIssued(one) && link.verify(one.publicKey));
      if (root !== undefined) return true;
      const next = links[i + 1];
      if (next === undefined || !next.ca || !link.checkIssued(next) || !link.verify(next.publicKey))
        return false;
    }
    return false;
  } catch {
    return false;
  }
}
