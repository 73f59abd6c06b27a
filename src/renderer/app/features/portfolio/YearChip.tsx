// The filter by filing year: from, to; each year with its count.
import { Button, CloseButton, Group, Popover, Select } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { withYears, yearsOf } from './filters';

export function YearChip() {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const setFilter = usePortfolio((state) => state.setFilter);
  const [from, to] = yearsOf(filter);
  const open = withYears(filter, undefined, undefined);
  const counts = useDeskQuery(
    'patents.list',
    { text, filter: open, facets: true, limit: 1 },
    { entities: ['patent'], keepPrevious: true, enabled: opened },
  );
  const years = (counts.data?.facets?.years ?? [])
    .filter((year) => /^\d{4}$/.test(year.key))
    .sort((a, b) => b.key.localeCompare(a.key))
    .map((year) => ({ value: year.key, label: `${year.key} (${year.count.toLocaleString('en-US')})` }));
  const label = t('portfolio.years');
  const range = from === to ? from : `${from ?? ''}–${to ?? ''}`;
  const active = from !== undefined || to !== undefined;
  const summary = active ? `${label}${t('common.separator')}${range}` : label;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" trapFocus>
      <Popover.Target>
        <Button.Group>
          <Button
            variant={active ? 'light' : 'default'}
            rightSection={<IconChevronDown size={13} aria-hidden />}
            size="compact-sm"
            aria-expanded={opened}
            data-testid="filter-years"
            onClick={() => setOpened(!opened)}
          >
            {summary}
          </Button>
          {active && (
            <CloseButton
              size="sm"
              aria-label={`${t('common.clear')} ${label}`}
              onClick={() => setFilter(open)}
            />
          )}
        </Button.Group>
      </Popover.Target>
      <Popover.Dropdown p="sm" aria-label={label}>
        <Group gap="sm" wrap="nowrap">
          {(
            [
              ['portfolio.yearFrom', from],
              ['portfolio.yearTo', to],
            ] as const
          ).map(([word, value], index) => (
            <Select
              key={word}
              w={130}
              label={t(word)}
              data={years}
              value={value ?? null}
              clearable
              searchable
              comboboxProps={{ withinPortal: false }}
              onChange={(year) =>
                setFilter(
                  index === 0
                    ? withYears(filter, year ?? undefined, to)
                    : withYears(filter, from, year ?? undefined),
                )
              }
            />
          ))}
        </Group>
      </Popover.Dropdown>
    </Popover>
  );
}
