// Classes of a patent: technology field, strategic industry, industry, and their names. Tables are facts with their source.
export { industryMap, industryOf } from './industry';
export { industryCodes, industryName } from './industryNames';
export { ipcName } from './ipcNames';
export { type LegacyIpcNote, legacyIpcNote } from './legacyIpc';
export { strategicIndustryOf, strategicMap } from './strategic';
export { strategicCodes, strategicIndustryName } from './strategicNames';
export type { NameLanguage, TableHead } from './table';
export { wipoConcordance, wipoFieldOf, wipoSectorOf } from './wipo';
export { wipoFieldName, wipoFieldShort, wipoSectorName } from './wipoNames';
