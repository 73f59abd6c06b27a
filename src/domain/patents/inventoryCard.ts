// 盘点内容: the six things the national inventory asks of a patent. Which are still open.
// Order and content as listed by a university's public notice of 2024-03-11; the platform's own lists are not published.
import type { PatentFields } from './records';

export const inventoryItems = [
  'fundingDeclaration',
  'implementationStatus',
  'transferModes',
  'maturity',
  'selfRating',
  'prospects',
] as const;
type InventoryItem = (typeof inventoryItems)[number];

/**
 * Items without an answer, in the order of the card; empty = the card is complete. A linked project answers whether
 * public money was in it.
 */
export const inventoryGaps = (
  patent: Pick<PatentFields, InventoryItem | 'projectIds'>,
): readonly InventoryItem[] =>
  inventoryItems.filter((item) => {
    if (item === 'fundingDeclaration' && patent.projectIds.length > 0) return false;
    const value = patent[item];
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
