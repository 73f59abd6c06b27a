// The filter by filing year: from, to; each year with its count.
import { Button, CloseButton, Group, Popover, Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
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
  const [opened, setOpened] = useState(false);
  const filedFrom = usePortfolio((state) => state.filter.filedFrom);
  const filedTo = usePortfolio((state) => state.filter.filedTo);
  const [from, to] = yearsOf({ filedFrom, filedTo });
  const label = t('portfolio.years');
  const range = from === to ? from : `${from ?? ''}–${to ?? ''}`;
  const active = from !== undefined || to !== undefined;
  const clear = () => {
    const { filter, setFilter } = usePortfolio.getState();
    setFilter(withYears(filter, undefined, undefined));
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <Group gap={0} wrap="nowrap">
          <Button
            variant={active ? 'light' : 'default'}
            rightSection={<IconChevronDown size={13} aria-hidden />}
            size="compact-sm"
            aria-expanded={opened}
            data-testid="filter-years"
            onClick={() => setOpened(!opened)}
          >
            {active ? `${label}${t('common.separator')}${range}` : label}
          </Button>
          {active && <CloseButton size="sm" aria-label={`${t('common.clear')} ${label}`} onClick={clear} />}
        </Group>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={label}>
        {opened && <YearChoices />}
      </Popover.Dropdown>
    </Popover>
  );
}

export const YearChip = memo(Chip);
