// One filter of the list by a set of values. It does not follow the search while it is closed, so that typing
// paints nothing here.
import { memo } from 'react';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { FACET, FacetChoices } from './FacetChoices';
import { FilterChip } from './FilterChip';
import { type ListDimension, withValues } from './filters';

interface FacetChipProps {
  readonly dimension: ListDimension;
  readonly label: string;
  /** The choices there always are, in their order; others come from the counts. */
  readonly fixed?: readonly string[];
  readonly wordOf: (key: string, label: string | undefined) => string;
}

function Chip({ dimension, label, fixed = [], wordOf }: FacetChipProps) {
  const chosen: readonly string[] | undefined = usePortfolio((state) => state.filter[dimension]);
  // Names of chosen departments, whatever else is filtered.
  const named = useDeskQuery(
    'patents.list',
    { facets: true, limit: 1 },
    { entities: ['department'], enabled: chosen !== undefined && fixed.length === 0 },
  );
  const names = named.data?.facets?.[FACET[dimension]] ?? [];
  const clear = () => {
    const { filter, setFilter } = usePortfolio.getState();
    setFilter(withValues(filter, dimension, []));
  };
  return (
    <FilterChip
      label={label}
      chosen={chosen?.map((key) => wordOf(key, names.find((one) => one.key === key)?.label)).join('、')}
      onClear={clear}
      testId={`filter-${dimension}`}
      width={260}
      choices={() => <FacetChoices dimension={dimension} fixed={fixed} wordOf={wordOf} />}
    />
  );
}

export const FacetChip = memo(Chip);
