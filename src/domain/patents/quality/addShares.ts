// Two entries of one right holder become one; their shares are added exactly.
import type { RightHolder } from '../parts';

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** The holder with the share of the other entry added; without a share where one of the two states none. */
export function addShares(holder: RightHolder, other: RightHolder | undefined): RightHolder {
  if (other === undefined) return holder;
  const { name } = holder;
  if (!holder.share || !other.share) return { name };
  const n = holder.share.n * other.share.d + other.share.n * holder.share.d;
  const d = holder.share.d * other.share.d;
  const by = divisor(n, d);
  const share = { n: n / by, d: d / by };
  // Beyond what a share can hold or more than the whole: the sum is left to a person.
  return share.d > 1_000_000 || share.n > share.d ? { name } : { name, share };
}
