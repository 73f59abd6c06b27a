// Whose statements a batch is made of: the people of its runs, or everybody paid in its year, in the order people look for
// them in.
import { personYearPaper } from '../../../domain/agreements/personYearPaper';
import type { RunDossier } from '../../../domain/agreements/runDossier';
import { statementPaper } from '../../../domain/agreements/runPapers';
import type { PaperDraft } from '../../../domain/reporting/paper';
import type { Desk } from '../desk';
import type { Batch } from './batch';

export interface BatchItem {
  /** Run or year, and person. */
  readonly key: string;
  readonly name: string;
  /** Undefined where there is nothing to state. */
  draft(): Promise<PaperDraft | undefined>;
}

type Store = Pick<Desk['store'], 'query'>;

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'zh-CN');

export const batchItems = (store: Store, batch: Batch): Promise<BatchItem[]> =>
  batch.year === undefined ? ofRuns(store, batch) : ofYear(store, batch.year, batch.lang);

/** By run as asked for, in it by name. */
async function ofRuns(store: Store, { runs, lang }: Batch): Promise<BatchItem[]> {
  const items: BatchItem[] = [];
  for (const id of runs) {
    const { record, agreement, units, notice, approvals, people } = await store.query('run.get', { id });
    const dossier: RunDossier = { record, agreement, units, notice, approvals, lang };
    for (const { person, name } of [...people].sort(byName))
      items.push({ key: `${id}/${person}`, name, draft: async () => statementPaper(dossier, person) });
  }
  return items;
}

async function ofYear(store: Store, year: string, lang: Batch['lang']): Promise<BatchItem[]> {
  const { persons } = await store.query('income.yearly', { year });
  return [...persons].sort(byName).map(({ person, name }) => ({
    key: `${year}/${person}`,
    name,
    draft: async () =>
      personYearPaper({ year, ...(await store.query('income.person', { person, year })) }, lang),
  }));
}
