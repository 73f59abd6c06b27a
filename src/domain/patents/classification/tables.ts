// Every table of classes with its source and whether that was read: what a page of sources shows.
import { industryMap } from './industry';
import { industries } from './industryNames';
import { ipcClasses } from './ipcNames';
import { legacyIpc } from './legacyIpc';
import { strategicMap } from './strategic';
import { strategicIndustries } from './strategicNames';
import type { TableHead } from './table';
import { wipoConcordance, wipoLaterClasses } from './wipo';

export const classificationTables: readonly TableHead[] = [
  wipoConcordance,
  wipoLaterClasses,
  ipcClasses,
  legacyIpc,
  industries,
  industryMap,
  strategicIndustries,
  strategicMap,
];
