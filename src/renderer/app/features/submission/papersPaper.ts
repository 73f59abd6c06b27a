// The list of receipts as a printed paper.
import type { PaperDraft } from '../../../../domain/reporting/paper';
import type { SubmissionPaper } from '../../../../shared/store/queries/submission';
import type { Language, Translate } from '../../lib/i18n';
import { kindText } from './kindWords';

const minute = (at: string): string => at.slice(0, 16).replace('T', ' ');

/** What the paper says of its result: the words of its kind of receipt. */
export function resultText(paper: SubmissionPaper, t: Translate): string {
  if (paper.paper === 'transport') return t('submission.arrived');
  if (paper.paper === 'business') {
    const { code, status } = paper;
    const stage =
      code === 'collegeReview' || code === 'schoolReview' || code === 'registered' || code === 'recordal'
        ? t(`submission.stage.${code}`)
        : code;
    return `${stage}${status === 'returned' ? t('submission.outcome.returned') : t('submission.outcome.passed')}`;
  }
  const { status } = paper;
  const known =
    status === 'accepted' ||
    status === 'duplicate' ||
    status === 'rejected' ||
    status === 'conflict' ||
    status === 'deferred';
  return known ? t(`domain.receipt.${status}`) : status;
}

export function papersDraft(
  rows: readonly SubmissionPaper[],
  facts: { label: string; value: string }[],
  lang: Language,
  t: Translate,
): PaperDraft {
  const columns = [
    { label: t('submission.colPaper'), weight: 1.2 },
    { label: t('submission.kind'), weight: 1.6 },
    { label: t('submission.colKey'), weight: 1.8, nowrap: true },
    { label: t('submission.colTitle'), weight: 3 },
    { label: t('submission.colResult'), weight: 1.2 },
    { label: t('submission.colNationalId'), weight: 1.6, nowrap: true },
    { label: t('submission.colReceivedAt'), weight: 1.6, nowrap: true },
  ].map((column) => ({ align: 'left' as const, nowrap: false, ...column }));
  return {
    series: 'LS',
    title: t('submission.papersTitle'),
    orientation: 'landscape',
    facts,
    sections: [
      {
        table: {
          columns,
          rows: rows.map((row) => [
            t(`submission.paper.${row.paper}`),
            kindText(row.kind, t),
            row.key,
            row.title,
            resultText(row, t),
            row.paper === 'transport' ? t('submission.arrivedCount', { n: row.number }) : row.number,
            minute(row.at),
          ]),
        },
      },
    ],
    notes: [],
    signatures: [],
    seal: false,
    watermark: 'none',
    lang,
  };
}
