// The states of a patent as badges: legal bucket and the last submission.
import type { LegalBucket } from '../../../domain/patents/records';
import type { SubmissionMark } from '../../../shared/store/queries';
import { useT } from '../lib/i18n';
import { StatusBadge, type Tone } from './StatusBadge';

const BUCKET_TONE: Record<LegalBucket, Tone> = {
  unknown: 'grey',
  pending: 'ink',
  inForce: 'green',
  lapsed: 'red',
};
const SUBMISSION_TONE: Record<SubmissionMark, Tone> = {
  none: 'grey',
  waiting: 'ink',
  accepted: 'green',
  rejected: 'red',
};

/** `status` is the legal status in the source's words; it shows on hover. */
export function LegalBadge({ bucket, status }: { readonly bucket: LegalBucket; readonly status?: string }) {
  const t = useT();
  const label = t(`domain.bucket.${bucket}`);
  return (
    <StatusBadge tone={BUCKET_TONE[bucket]} label={label} title={status} unknown={bucket === 'unknown'} />
  );
}

export function SubmissionBadge({ mark }: { readonly mark: SubmissionMark }) {
  const t = useT();
  return <StatusBadge tone={SUBMISSION_TONE[mark]} label={t(`domain.submission.${mark}`)} />;
}
