// What the rest of the desk uses of the rules for patents.
export * from './applicationNumber';
export * from './cell';
export * from './collector';
export { parseDate, serialToIso } from './dates';
export * from './headers';
export * from './importRow';
export * from './interpretRow';
export { normaliseIpc, normaliseLocarno, readClasses } from './ipc';
export type { RowIssueCode } from './issueCodes';
export { type IssueText, isRowIssueCode, issueText } from './issueText';
export { legalBucketOf } from './legalStatus';
export { splitNames } from './names';
export { parsePublicationNumber } from './publicationNumber';
export * from './records';
export { readTypeWord } from './typeWords';
