// What other parts of the program ask of filings: the stop for parties abroad, and findings in words.
export { type Check, type CheckLevel, checkText, worstOf } from './check';
export { type ExportCheck, type ExportStep, exportClear } from './exportControl/exportClear';
export { exportCheckOf } from './forms/exportCheck';
