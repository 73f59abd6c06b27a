// Keeps a file of evidence once for its organisation.
import type { Platform } from './platform';

/** True if it was new. The caller has checked the name against the bytes. */
export async function keepBlob(
  platform: Platform,
  orgNo: number,
  sha256: string,
  type: string,
  body: Buffer,
): Promise<boolean> {
  const added = await platform.pool.query(
    'insert into pb1.blobs (org_no, sha256, size, type, body) values ($1, $2, $3, $4, $5) on conflict do nothing',
    [orgNo, sha256, body.byteLength, type, body],
  );
  return added.rowCount === 1;
}
