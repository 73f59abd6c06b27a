// The filter by filing year: from, to; each year with its count.
import { Group, Select } from '@mantine/core';
import { memo } from 'react';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { FilterChip } from './FilterChip';
import { withYears, yearsOf } from './filters';

function YearChoices() {
  const t = useT();
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const setFilter = usePortfolio((state) => state.setFilter);
  const [from, to] = yearsOf(filter);
  const counts = useDeskQuery(
    'patents.list',
    { text, filter: withYears(filter, undefined, undefined), facets: true, limit: 1 },
    { entities: ['patent'], keepPrevious: true },
  );
  const years = (counts.data?.facets?.years ?? [])
    .filter((year) => /^\d{4}$/.test(year.key))
    .sort((a, b) => b.key.localeCompare(a.key))
    .map((year) => ({ value: year.key, label: `${year.key} (${year.count.toLocaleString('en-US')})` }));
  const shared = {
    w: 140,
    data: years,
    clearable: true,
    searchable: true,
    comboboxProps: { withinPortal: false },
  } as const;
  return (
    <Group gap="sm" wrap="nowrap">
      <Select
        {...shared}
        label={t('portfolio.yearFrom')}
        value={from ?? null}
        data-testid="year-from"
        onChange={(year) => setFilter(withYears(filter, year ?? undefined, to))}
      />
      <Select
        {...shared}
        label={t('portfolio.yearTo')}
        value={to ?? null}
        data-testid="year-to"
        onChange={(year) => setFilter(withYears(filter, from, year ?? undefined))}
      />
    </Group>
  );
}

function Chip() {
  const t = useT();
  const filedFrom = usePortfolio((state) => state.filter.filedFrom);
  const filedTo = usePortfolio((state) => state.filter.filedTo);
  const [from, to] = yearsOf({ filedFrom, filedTo });
  const range = from === to ? from : `${from ?? ''}–${to ?? ''}`;
  const clear = () => {
    const { filter, setFilter } = usePortfolio.getState();
    setFilter(withYears(filter, undefined, undefined));
  };
  return (
    <FilterChip
      label={t('portfolio.years')}
      chosen={range}
      onClear={clear}
      testId="filter-years"
      choices={() => <YearChoices />}
    />
  );
}

export const YearChip = memo(Chip);
