// Numbers of printed documents: `ZHD-PF-20261122-0001`, counted per kind and day so that no two papers share one.

import type { PaperSeries } from './paper';

/** Kind of document in its number; PF = portfolio report. */
export type DocumentSeries = 'PF' | PaperSeries;

/** Key under which the day's counter is kept, e.g. `PF-20261122`. `at` is the office's wall time as ISO 8601. */
export const counterKey = (series: DocumentSeries, at: string): string =>
  `${series}-${at.slice(0, 10).replaceAll('-', '')}`;

/** @param counter 1 for the first document of its series that day */
export const documentNumber = (series: DocumentSeries, at: string, counter: number): string =>
  `ZHD-${counterKey(series, at)}-${String(counter).padStart(4, '0')}`;
