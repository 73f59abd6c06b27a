// The choices of one filter with their counts; counted without this filter itself, so that a second choice can be seen.
import { Checkbox, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { GroupKey } from '../../../../shared/store/queries';
import { BlockSkeleton } from '../../components/Skeletons';
import { useGroupWords } from '../../lib/groupWords';
import { useT } from '../../lib/i18n';
import { keysOf, toggleKey } from '../../lib/patentFilter';
import { today, usePortfolio } from '../../state/portfolio';
import { useGroupCounts } from './useGroupCounts';

/** Beyond this many choices a search box helps. */
const MANY = 10;
/** So many are on the page at once; the others are found by typing. */
const SHOWN = 100;

export function GroupChoices({ group }: { readonly group: GroupKey }) {
  const t = useT();
  const word = useGroupWords();
  const [search, setSearch] = useState('');
  const filter = usePortfolio((state) => state.filter);
  const setFilter = usePortfolio((state) => state.setFilter);
  const values = useGroupCounts(group);
  if (!values) return <BlockSkeleton height={90} />;
  const chosen = keysOf(filter, group);
  const named = values.map((value) => ({ ...value, name: word(group, value.key, value.label) }));
  const found = named.filter((value) => value.name.toLowerCase().includes(search.toLowerCase()));
  const rest = found.length - SHOWN;
  return (
    <>
      {values.length > MANY && (
        <TextInput
          mb="xs"
          data-autofocus
          aria-label={t('portfolio.findChoice')}
          placeholder={t('portfolio.findChoice')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={300} type="auto" offsetScrollbars="y">
        <Stack gap={6}>
          {found.slice(0, SHOWN).map((value) => (
            <Group key={value.key} justify="space-between" wrap="nowrap" gap="sm">
              <Checkbox
                size="xs"
                label={value.name}
                checked={chosen.includes(value.key)}
                data-testid={`choice-${value.key}`}
                onChange={() => setFilter(toggleKey(filter, group, value.key, today()))}
              />
              <Text size="xs" c="dimmed">
                {value.count.toLocaleString('en-US')}
              </Text>
            </Group>
          ))}
          {found.length === 0 && (
            <Text size="xs" c="dimmed">
              {t('portfolio.noChoices')}
            </Text>
          )}
          {rest > 0 && (
            <Text size="xs" c="dimmed">
              {t('portfolio.moreChoices', { n: rest })}
            </Text>
          )}
        </Stack>
      </ScrollArea.Autosize>
    </>
  );
}
