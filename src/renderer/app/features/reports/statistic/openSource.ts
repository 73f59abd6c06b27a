// From a figure to its records: which page shows one of them, and which page shows many.
import type { Source } from '../../../../../domain/reporting/statistics/report';
import { go } from '../../../state/navigation';

const openers: Partial<Record<Source['entity'], (id: string) => void>> = {
  patent: (id) => go('patent', { id }),
  agreement: (id) => go('agreements', { id }),
  income: (id) => go('receipts', { tab: 'incomes', id }),
  outlay: (id) => go('receipts', { tab: 'outlays', id }),
  run: (id) => go('receipts', { tab: 'runs', id }),
  filing: (id) => go('filings', { id }),
  holding: () => go('agreements'),
  result: (id) => go('registers', { tab: 'result', id }),
  deal: (id) => go('deals', { id }),
};

export const openRecord = ({ entity }: Source, id: string): void => openers[entity]?.(id);

/** True where a page can show all of them at once. */
export function openAll({ entity, ids }: Source): boolean {
  if (entity !== 'patent' || ids.length < 2) return false;
  go('patents', { filter: { ids: [...ids] } });
  return true;
}
