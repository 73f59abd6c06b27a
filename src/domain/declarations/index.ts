// What other parts of the program ask of filings: the stop for parties abroad and the end of a public notice.
export { type Check, type CheckLevel, checkText, worstOf } from './check';
export { type ExportCheck, type ExportStep, exportClear } from './exportControl/exportClear';
export { exportCheckOf } from './forms/exportCheck';
export { noticeChecks, noticeEnds, noticeStanding } from './notice/publicNotice';
