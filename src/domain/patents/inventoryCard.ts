// 盘点内容: the six things the national inventory asks of a patent, and the contact. Which are still open.
// Order and content as listed by a university's public notice of 2024-03-11; the platform's own lists are not published.
import type { PatentFields } from './records';

export const inventoryItems = [
  'fundingDeclaration',
  'implementationStatus',
  'transferModes',
  'maturity',
  'selfRating',
  'prospects',
  'contact',
] as const;
export type InventoryItem = (typeof inventoryItems)[number];

/** Items without an answer, in the order of the card; empty = the card is complete. */
export const inventoryGaps = (patent: Pick<PatentFields, InventoryItem>): readonly InventoryItem[] =>
  inventoryItems.filter((item) => {
    const value = patent[item];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
