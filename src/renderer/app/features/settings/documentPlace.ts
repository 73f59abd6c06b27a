// The page that shows the record a document belongs to; undefined where there is none of its own.
import { go } from '../../state/navigation';

interface Place {
  readonly entity: string;
  readonly id: string;
}

const pages: Readonly<Record<string, (id: string) => void>> = {
  patent: (id) => go('patent', { id }),
  agreement: (id) => go('agreements', { id }),
  holding: (id) => go('agreements', { tab: 'holdings', id }),
  deal: (id) => go('deals', { id }),
  filing: (id) => go('filings', { id }),
  matter: (id) => go('matters', { id }),
  income: (id) => go('receipts', { tab: 'incomes', id }),
  outlay: (id) => go('receipts', { tab: 'outlays', id }),
  run: (id) => go('receipts', { tab: 'runs', id }),
  disclosure: (id) => go('registers', { tab: 'disclosure', id }),
  result: (id) => go('registers', { tab: 'result', id }),
  project: (id) => go('projects', { id }),
};

export function openPlace({ entity, id }: Place): (() => void) | undefined {
  const open = pages[entity];
  return open === undefined ? undefined : () => open(id);
}
