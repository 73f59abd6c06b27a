// From a figure to the patents behind it.
import type { PatentFilter, QueryInput } from '../../../../shared/store/queries';
import { query } from '../../lib/desk';
import { notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';

type Figure = QueryInput<'agencies.cases'>['figure'];

export interface CasesWanted {
  readonly names: readonly string[];
  readonly agent?: string;
  readonly filter: PatentFilter;
  readonly today: string;
  readonly figure: Figure;
}

/** All cases of an agency are a filter that can be read and kept; any other figure is a set of patents. */
export async function openCases({ names, agent, filter, today, figure }: CasesWanted): Promise<void> {
  if (figure === 'cases' && agent === undefined) {
    go('patents', { text: '', filter: { ...filter, where: { agency: [...names] } } });
    return;
  }
  const found = await query('agencies.cases', {
    names: [...names],
    filter,
    today,
    figure,
    ...(agent === undefined ? {} : { agent }),
  });
  if (found.ok) go('patents', { text: '', filter: { ids: found.value.ids } });
  else notifyError(found.error);
}
