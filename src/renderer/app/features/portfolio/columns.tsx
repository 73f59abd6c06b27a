// Columns of the list of patents. Beside an open record there is room for the ones that tell patents apart.
import type { PatentRow } from '../../../../shared/store/queries';
import type { GridColumn } from '../../components/gridTypes';
import { Marked } from '../../components/Marked';
import { NumberCopy } from '../../components/NumberCopy';
import { LegalBadge, SubmissionBadge } from '../../components/PatentBadges';
import type { Translate } from '../../lib/i18n';

/** Columns that go where the list has less than so many pixels, so that the rest needs no scrolling sideways. */
const GOES: readonly { readonly below: number; readonly columns: readonly string[] }[] = [
  { below: 1080, columns: ['inventors'] },
  { below: 970, columns: ['type', 'department', 'submission'] },
];

/** How many of those groups go at this width; none until the width is known. */
export const columnsGone = (width: number): number =>
  width === 0 ? 0 : GOES.filter((group) => width < group.below).length;

/**
 * @param search words to mark, as they were when the rows on screen were found
 * @param gone groups of columns left out, see `columnsGone`
 */
export function patentColumns(t: Translate, search: string, gone: number): readonly GridColumn<PatentRow>[] {
  const all: readonly GridColumn<PatentRow>[] = [
    {
      key: 'applicationNumber',
      sortKey: 'applicationNumber',
      label: t('domain.field.applicationNumber'),
      width: '152px',
      render: (row) => <NumberCopy number={row.applicationNumber} inGrid />,
    },
    {
      key: 'title',
      sortKey: 'title',
      label: t('domain.field.title'),
      width: 'minmax(200px, 3fr)',
      render: (row) => (
        <span title={row.title}>
          <Marked text={row.title} search={search} />
        </span>
      ),
    },
    {
      key: 'type',
      sortKey: 'type',
      label: t('domain.field.type'),
      width: '104px',
      render: (row) => t(`domain.type.${row.type}`),
    },
    {
      key: 'legalBucket',
      sortKey: 'legalBucket',
      label: t('domain.field.legalBucket'),
      width: '100px',
      render: (row) => <LegalBadge bucket={row.legalBucket} status={row.legalStatus} />,
    },
    {
      key: 'filingDate',
      sortKey: 'filingDate',
      label: t('domain.field.filingDate'),
      width: '98px',
      render: (row) => row.filingDate ?? '',
    },
    {
      key: 'department',
      sortKey: 'department',
      label: t('domain.field.departmentId'),
      width: 'minmax(110px, 1fr)',
      render: (row) => <span title={row.department}>{row.department}</span>,
    },
    {
      key: 'inventors',
      label: t('domain.field.inventors'),
      width: 'minmax(110px, 1fr)',
      render: (row) => <span title={row.inventors}>{row.inventors}</span>,
    },
    {
      key: 'submission',
      label: t('domain.field.submission'),
      width: '128px',
      render: (row) => <SubmissionBadge mark={row.submission} />,
    },
  ];
  const without = GOES.slice(0, gone).flatMap((group) => group.columns);
  return all.filter((column) => !without.includes(column.key));
}
