// The bucket of the legal state against the words of the source, and against the grant.
import { legalBucketOf } from '../../legalStatus';
import type { Check } from '../codes';

export const statusAgainstBucket: Check = {
  severity: 'error',
  fields: ['legalBucket', 'legalStatus'],
  find: ({ legalBucket, legalStatus }) => {
    if (!legalStatus || legalBucket === 'unknown') return undefined;
    const said = legalBucketOf(legalStatus);
    return said !== 'unknown' && said !== legalBucket
      ? { status: legalStatus, said, legalBucket }
      : undefined;
  },
};

export const pendingButGranted: Check = {
  severity: 'error',
  fields: ['legalBucket', 'grantDate', 'publications'],
  find: ({ legalBucket, grantDate, publications }, today) => {
    if (legalBucket !== 'pending') return undefined;
    const granted = publications.find(({ kind }) => kind === 'granted');
    const date = grantDate ?? granted?.date;
    if (date !== undefined && date > today) return undefined;
    if (date === undefined && granted === undefined) return undefined;
    return { grantDate: date ?? '', number: granted?.number ?? '' };
  },
};
