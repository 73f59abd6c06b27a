// The filter by filing or grant year: from, to; each year with its count.
import { Group, Select } from '@mantine/core';
import { memo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { useT } from '../../lib/i18n';
import { keysOf, withYears, type YearGroup, yearsOf } from '../../lib/patentFilter';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { FilterChip } from './FilterChip';
import { GroupChip } from './GroupChip';

function YearChoices({ group }: { readonly group: YearGroup }) {
  const t = useT();
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const setFilter = usePortfolio((state) => state.setFilter);
  const [from, to] = yearsOf(filter, group);
  const counts = useDeskQuery(
    'patents.pivot',
    { text, filter: withYears(filter, group), rows: group },
    { entities: ['patent'], keepPrevious: true },
  );
  const years = (counts.data?.rows ?? [])
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
        onChange={(year) => setFilter(withYears(filter, group, year ?? undefined, to))}
      />
      <Select
        {...shared}
        label={t('portfolio.yearTo')}
        value={to ?? null}
        data-testid="year-to"
        onChange={(year) => setFilter(withYears(filter, group, from, year ?? undefined))}
      />
    </Group>
  );
}

interface YearChipProps {
  readonly group: YearGroup;
  readonly fresh?: boolean;
  readonly onClosed?: () => void;
}

function Chip({ group, fresh, onClosed }: YearChipProps) {
  const t = useT();
  const [from, to] = usePortfolio(useShallow((state) => yearsOf(state.filter, group)));
  // Patents without that date are chosen by a value, not by a span.
  const byValue = usePortfolio((state) => keysOf(state.filter, group).length > 0);
  if (byValue) return <GroupChip group={group} />;
  const range = from === to ? from : `${from ?? ''}–${to ?? ''}`;
  const clear = () => {
    const { filter, setFilter } = usePortfolio.getState();
    setFilter(withYears(filter, group));
  };
  return (
    <FilterChip
      label={t(`domain.group.${group}`)}
      chosen={range}
      onClear={clear}
      testId={group === 'filingYear' ? 'filter-years' : 'filter-grantYears'}
      fresh={fresh}
      onClosed={onClosed}
      choices={() => <YearChoices group={group} />}
    />
  );
}

export const YearChip = memo(Chip);
