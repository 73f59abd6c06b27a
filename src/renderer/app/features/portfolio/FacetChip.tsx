// One filter of the list: a chip that says what is chosen, and under it the choices with their counts.
import {
  Button,
  Checkbox,
  CloseButton,
  Group,
  Popover,
  ScrollArea,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { BlockSkeleton } from '../../components/Skeletons';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { type ListDimension, toggleValue, withoutDimension, withValues } from './filters';

const FACET = {
  types: 'types',
  buckets: 'buckets',
  departmentIds: 'departments',
  submission: 'submission',
} as const;
/** Beyond this many choices a search box helps. */
const MANY = 10;

export interface FacetChipProps {
  readonly dimension: ListDimension;
  readonly label: string;
  /** The choices there always are, in their order; others come from the counts. */
  readonly fixed?: readonly string[];
  readonly wordOf: (key: string, label: string | undefined) => string;
}

export function FacetChip({ dimension, label, fixed = [], wordOf }: FacetChipProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const [search, setSearch] = useState('');
  const text = usePortfolio((state) => state.text);
  const filter = usePortfolio((state) => state.filter);
  const setFilter = usePortfolio((state) => state.setFilter);
  const chosen: readonly string[] = filter[dimension] ?? [];
  const counts = useDeskQuery(
    'patents.list',
    { text, filter: withoutDimension(filter, dimension), facets: true, limit: 1 },
    {
      entities: ['patent', 'department', 'receipt'],
      keepPrevious: true,
      enabled: opened || chosen.length > 0,
    },
  );
  const facet = counts.data?.facets?.[FACET[dimension]] ?? [];
  const countOf = new Map(facet.map((one) => [one.key, one.count]));
  const labelOf = new Map(facet.map((one) => [one.key, one.label]));
  const keys = [...new Set([...fixed, ...facet.map((one) => one.key), ...chosen])];
  const word = (key: string) => wordOf(key, labelOf.get(key));
  const shown = keys.filter((key) => word(key).toLowerCase().includes(search.toLowerCase()));
  const summary =
    chosen.length === 0 ? label : `${label}${t('common.separator')}${chosen.map(word).join('、')}`;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={260} trapFocus>
      <Popover.Target>
        <Button.Group>
          <Button
            variant={chosen.length > 0 ? 'light' : 'default'}
            rightSection={<IconChevronDown size={13} aria-hidden />}
            size="compact-sm"
            maw={230}
            aria-expanded={opened}
            title={summary}
            data-testid={`filter-${dimension}`}
            onClick={() => setOpened(!opened)}
          >
            {summary}
          </Button>
          {chosen.length > 0 && (
            <CloseButton
              size="sm"
              aria-label={`${t('common.clear')} ${label}`}
              onClick={() => setFilter(withValues(filter, dimension, []))}
            />
          )}
        </Button.Group>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={label}>
        {keys.length > MANY && (
          <TextInput
            mb="xs"
            aria-label={t('portfolio.findChoice')}
            placeholder={t('portfolio.findChoice')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        {counts.loading && !counts.data ? (
          <BlockSkeleton height={90} />
        ) : (
          <ScrollArea.Autosize mah={300} type="auto">
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
                    {(countOf.get(key) ?? 0).toLocaleString('en-US')}
                  </Text>
                </Group>
              ))}
            </Stack>
          </ScrollArea.Autosize>
        )}
      </Popover.Dropdown>
    </Popover>
  );
}
