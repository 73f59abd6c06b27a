// The columns the list of patents can show, in the order the chooser offers them.

export const columnKeys = [
  'applicationNumber',
  'title',
  'type',
  'legalBucket',
  'legalStatus',
  'filingDate',
  'grantDate',
  'department',
  'applicants',
  'inventors',
  'agency',
  'internalNumber',
  'ipcMain',
  'wipoField',
  'tier',
  'implementation',
  'feeReduction',
  'funded',
  'family',
  'submission',
] as const;
export type ColumnKey = (typeof columnKeys)[number];
