// Reading of lists: what the utility process offers to the rest of main.
export { DEFAULT_LIMITS, type ReadLimits } from './limits';
export { openSheet } from './openSheet';
export * from './readPatents';
export type { RowsOptions, SheetName, SheetRow, SheetSource } from './sheetSource';
export * from './sniff';
