// What a change of many records would do, shown before anybody does it.
import type { z } from 'zod';
import type { QueryOutput, queries } from '../../../shared/store/queries';
import { planUpdateMany } from '../commands/bulk';
import { labelOf } from '../commands/records';
import type { StoreState } from '../state';

type Input = z.output<(typeof queries)['records.previewUpdate']['input']>;

const shown = 50;

export async function previewUpdate(
  state: StoreState,
  input: Input,
): Promise<QueryOutput<'records.previewUpdate'>> {
  const { changes, unchanged, refused } = await planUpdateMany(state, input);
  return {
    changed: changes.length,
    unchanged,
    sample: changes.slice(0, shown).map(({ before, difference }) => ({
      id: before.id,
      label: labelOf(before),
      ...('applicationNumber' in before ? { number: before.applicationNumber } : {}),
      before: difference.before,
      after: difference.after,
    })),
    refused: refused.slice(0, shown),
  };
}
