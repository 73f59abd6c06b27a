// Asks the store what the overview counts.

import type { DeskError } from '../../../../shared/result';
import type { GroupKey, PatentFilter } from '../../../../shared/store/queries';
import { useDeskQuery } from '../../lib/useQuery';
import type { Figures } from './figures';

const ENTITIES = ['patent', 'department'];
/** Years ahead an office plans annuities for. */
const YEARS = 5;

function usePivot(rows: GroupKey, columns: GroupKey, filter: PatentFilter) {
  return useDeskQuery('patents.pivot', { rows, columns, filter }, { entities: ENTITIES });
}

export interface FoundFigures {
  readonly figures: Figures | undefined;
  readonly error: DeskError | null;
  readonly refetch: () => void;
}

/** @param today `yyyy-MM-dd` */
export function useFigures(today: string): FoundFigures {
  const fields = usePivot('wipoField', 'legalBucket', {});
  const ages = usePivot('age', 'legalBucket', { today });
  const departments = usePivot('department', 'legalBucket', {});
  const agencies = usePivot('agency', 'legalBucket', {});
  const use = usePivot('department', 'implementation', { buckets: ['inForce'] });
  const year = Number(today.slice(0, 4));
  const budget = useDeskQuery(
    'annuity.budget',
    { today, fromYear: year, toYear: year + YEARS - 1, by: 'year' },
    { entities: ENTITIES },
  );
  const all = [fields, ages, departments, agencies, use];
  const complete =
    fields.data && ages.data && departments.data && agencies.data && use.data
      ? {
          fields: fields.data,
          ages: ages.data,
          departments: departments.data,
          agencies: agencies.data,
          use: use.data,
          budget: budget.data,
        }
      : undefined;
  return {
    figures: complete,
    error: all.find((one) => one.error !== null)?.error ?? null,
    refetch: () => {
      for (const one of all) one.refetch();
    },
  };
}
