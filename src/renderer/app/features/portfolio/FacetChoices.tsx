// The choices of one filter with their counts; counted without this filter itself, so that a second choice can be seen.
import { Checkbox, Group, ScrollArea, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { BlockSkeleton } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { type ListDimension, toggleValue, withoutDimension } from './filters';

export const FACET = {
  types: 'types',
  buckets: 'buckets',
  departmentIds: 'departments',
  submission: 'submission',
} as const;

/** Beyond this many choices a search box helps. */
const MANY = 10;

export interface FacetChoicesProps {
  readonly dimension: ListDimension;
  readonly fixed: readonly string[];
  readonly wordOf: (key: string, label: string | undefined) => string;
}

export function FacetChoices({ dimension, fixed, wordOf }: FacetChoicesProps) {
  const t = useT();
  const [search, setSearch] = useState('');
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const setFilter = usePortfolio((state) => state.setFilter);
  const chosen: readonly string[] = filter[dimension] ?? [];
  const counts = useDeskQuery(
    'patents.list',
    { text, filter: withoutDimension(filter, dimension), facets: true, limit: 1 },
    { entities: ['patent', 'department', 'receipt'], keepPrevious: true },
  );
  if (!counts.data) return <BlockSkeleton height={90} />;
  const facet = counts.data.facets?.[FACET[dimension]] ?? [];
  const of = new Map(facet.map((one) => [one.key, one]));
  const keys = [...new Set([...fixed, ...facet.map((one) => one.key), ...chosen])];
  const word = (key: string) => wordOf(key, of.get(key)?.label);
  const shown = keys.filter((key) => word(key).toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      {keys.length > MANY && (
        <TextInput
          mb="xs"
          aria-label={t('portfolio.findChoice')}
          placeholder={t('portfolio.findChoice')}
          value={search}
          onChange={(event) => setSearch(event.currentTarget.value)}
        />
      )}
      <ScrollArea.Autosize mah={300} type="auto" offsetScrollbars="y">
        <Stack gap={6}>
          {shown.map((key) => (
            <Group key={key} justify="space-between" wrap="nowrap" gap="sm">
              <Checkbox
                size="xs"
                label={word(key)}
                checked={chosen.includes(key)}
                data-testid={`choice-${key}`}
                onChange={() => setFilter(toggleValue(filter, dimension, key))}
              />
              <Text size="xs" c="dimmed">
                {(of.get(key)?.count ?? 0).toLocaleString('en-US')}
              </Text>
            </Group>
          ))}
        </Stack>
      </ScrollArea.Autosize>
    </>
  );
}
