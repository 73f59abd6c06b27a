// Classes of a patent: technology field, strategic industry, industry, and their names. Tables are facts with their source.
export { industryMap, industryOf } from './industry';
export { industries, industryCodes, industryName } from './industryNames';
export { ipcClasses, ipcCodes, ipcName } from './ipcNames';
export { type LegacyIpcNote, legacyIpc, legacyIpcNote } from './legacyIpc';
export { strategicIndustryOf, strategicMap } from './strategic';
export { strategicCodes, strategicIndustries, strategicIndustryName } from './strategicNames';
export type { NameLanguage, TableHead } from './table';
export { wipoConcordance, wipoFieldOf, wipoLaterClasses, wipoSectorOf } from './wipo';
export { wipoFieldName, wipoFieldShort, wipoSectorName } from './wipoNames';
