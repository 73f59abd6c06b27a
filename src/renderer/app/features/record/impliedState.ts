// What the newest event of the bulletin says about the legal state, where the record says something else. Pure.
import { bulletinCode } from '../../../../domain/patents/bulletinCodes';
import { legalBucketOf } from '../../../../domain/patents/legalStatus';
import type { LegalEvent } from '../../../../domain/patents/parts';
import type { LegalBucket, Patent } from '../../../../domain/patents/records';

export interface ImpliedState {
  readonly bucket: LegalBucket;
  readonly status: string;
  readonly date: string;
}

/** Undefined where the state agrees, or where the newest event says nothing about it. A publication alone changes nothing. */
export function impliedState(patent: Pick<Patent, 'legalBucket' | 'legalEvents'>): ImpliedState | undefined {
  const newest = patent.legalEvents?.reduce<LegalEvent | undefined>(
    (last, one) => (last === undefined || one.date >= last.date ? one : last),
    undefined,
  );
  if (newest?.code === undefined) return undefined;
  const bucket = legalBucketOf(newest.code);
  if (bucket === 'unknown' || bucket === 'pending' || bucket === patent.legalBucket) return undefined;
  return { bucket, status: bulletinCode(newest.code)?.zh ?? newest.text, date: newest.date };
}
