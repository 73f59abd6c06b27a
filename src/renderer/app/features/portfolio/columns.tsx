// Every column the list of patents can show. Which are shown, in what order and how wide is in layout.ts.
import type { ReactNode } from 'react';
import type { PatentRow, PatentSortKey } from '../../../../shared/store/queries';
import { Marked } from '../../components/Marked';
import { NumberCopy } from '../../components/NumberCopy';
import { LegalBadge, SubmissionBadge } from '../../components/PatentBadges';
import type { GroupWord } from '../../lib/groupWords';
import type { TextKey, Translate } from '../../lib/i18n';
import type { ColumnKey } from './columnKeys';

export interface ColumnWords {
  readonly t: Translate;
  readonly word: GroupWord;
  /** Words to mark, as they were when the rows on screen were found. */
  readonly search: string;
  readonly familyName: (id: string) => string | undefined;
}

interface ColumnKind {
  readonly label: TextKey;
  readonly width: string;
  readonly sort?: PatentSortKey;
  readonly render: (row: PatentRow, words: ColumnWords) => ReactNode;
}

/** A text that may be longer than its column; the whole of it shows on hover. */
const long = (text: string | undefined) => <span title={text}>{text}</span>;

export const columnKinds: Readonly<Record<ColumnKey, ColumnKind>> = {
  applicationNumber: {
    label: 'domain.field.applicationNumber',
    sort: 'applicationNumber',
    width: '152px',
    render: (row) => <NumberCopy number={row.applicationNumber} inGrid />,
  },
  title: {
    label: 'domain.field.title',
    sort: 'title',
    width: 'minmax(200px, 3fr)',
    render: (row, { search }) => (
      <span title={row.title}>
        <Marked text={row.title} search={search} />
      </span>
    ),
  },
  type: {
    label: 'domain.field.type',
    sort: 'type',
    width: '104px',
    render: (row, { t }) => t(`domain.type.${row.type}`),
  },
  legalBucket: {
    label: 'domain.field.legalBucket',
    sort: 'legalBucket',
    width: '100px',
    render: (row) => <LegalBadge bucket={row.legalBucket} status={row.legalStatus} />,
  },
  legalStatus: {
    label: 'domain.field.legalStatus',
    width: 'minmax(120px, 1fr)',
    render: (row) => long(row.legalStatus),
  },
  filingDate: {
    label: 'domain.field.filingDate',
    sort: 'filingDate',
    width: '98px',
    render: (row) => row.filingDate ?? '',
  },
  grantDate: {
    label: 'domain.field.grantDate',
    sort: 'grantDate',
    width: '98px',
    render: (row) => row.grantDate ?? '',
  },
  department: {
    label: 'domain.field.departmentId',
    sort: 'department',
    width: 'minmax(110px, 1fr)',
    render: (row) => long(row.department),
  },
  applicants: {
    label: 'domain.field.applicants',
    sort: 'applicants',
    width: 'minmax(120px, 1fr)',
    render: (row) => long(row.applicants),
  },
  inventors: {
    label: 'domain.field.inventors',
    sort: 'inventors',
    width: 'minmax(110px, 1fr)',
    render: (row) => long(row.inventors),
  },
  agency: {
    label: 'domain.field.agency',
    sort: 'agency',
    width: 'minmax(120px, 1fr)',
    render: (row) => long(row.agency),
  },
  internalNumber: {
    label: 'domain.field.internalNumber',
    sort: 'internalNumber',
    width: '110px',
    render: (row) => long(row.internalNumber),
  },
  ipcMain: {
    label: 'domain.field.ipcMain',
    sort: 'ipcMain',
    width: '110px',
    render: (row) => row.ipcMain ?? '',
  },
  wipoField: {
    label: 'domain.group.wipoField',
    width: 'minmax(110px, 1fr)',
    render: (row, { word }) => (row.wipoField ? long(word('wipoField', String(row.wipoField))) : ''),
  },
  tier: { label: 'domain.field.tier', sort: 'tier', width: '64px', render: (row) => row.tier ?? '' },
  implementation: {
    label: 'domain.field.implementationStatus',
    sort: 'implementation',
    width: '104px',
    render: (row, { t }) => (row.implementation ? t(`domain.implementation.${row.implementation}`) : ''),
  },
  feeReduction: {
    label: 'domain.field.feeReduction',
    width: '92px',
    render: (row, { t }) => (row.feeReduction ? t(`domain.feeReduction.${row.feeReduction}`) : ''),
  },
  funded: {
    label: 'domain.group.funded',
    width: '84px',
    render: (row, { t }) => (row.funded ? t('domain.funded.yes') : ''),
  },
  family: {
    label: 'domain.field.familyId',
    width: 'minmax(110px, 1fr)',
    render: (row, { familyName }) => long(row.familyId && familyName(row.familyId)),
  },
  submission: {
    label: 'domain.field.submission',
    width: '128px',
    render: (row) => <SubmissionBadge mark={row.submission} />,
  },
};
