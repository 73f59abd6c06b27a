// What a report, a declaration or a deadline can not do without, and is not there.
import type { PatentFields } from '../../records';
import type { Check, PatentField, Severity } from '../codes';

const missing = (
  severity: Severity,
  field: PatentField,
  lacks: (patent: PatentFields) => boolean,
): Check => ({
  severity,
  fields: [field],
  find: (patent) => (lacks(patent) ? {} : undefined),
});

const isGranted = ({ publications }: PatentFields): boolean =>
  publications.some(({ kind }) => kind === 'granted');

export const noFilingDate = missing('error', 'filingDate', ({ filingDate }) => !filingDate);
export const noApplicants = missing('error', 'applicants', ({ applicants }) => applicants.length === 0);
export const noInventors = missing('warning', 'inventors', ({ inventors }) => inventors.length === 0);
export const noDepartment = missing('warning', 'departmentId', ({ departmentId }) => !departmentId);
export const noLegalState = missing('warning', 'legalBucket', ({ legalBucket }) => legalBucket === 'unknown');

/** Inventions and utility models are classed by IPC, designs by Locarno; an application not yet published by neither. */
export const noIpc = missing(
  'warning',
  'ipc',
  ({ type, ipc, ipcMain, publications, grantDate }) =>
    type !== 'design' && ipc.length === 0 && !ipcMain && (publications.length > 0 || Boolean(grantDate)),
);
export const noLocarno = missing(
  'notice',
  'locarno',
  ({ type, locarno, legalBucket }) => type === 'design' && !locarno && legalBucket !== 'pending',
);

/** Without the date of grant no bonus, no implementation clock and no annuity can be reckoned. */
export const noGrantDate = missing(
  'warning',
  'grantDate',
  (patent) => !patent.grantDate && (patent.legalBucket === 'inForce' || isGranted(patent)),
);
export const noGrantNumber = missing(
  'notice',
  'publications',
  (patent) => !isGranted(patent) && (patent.legalBucket === 'inForce' || Boolean(patent.grantDate)),
);
