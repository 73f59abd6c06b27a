// One filter of the list: a chip that says what is chosen, and under it the choices with their counts.
// It does not follow the search while it is closed, so that typing paints nothing here.
import { Button, CloseButton, Group, Popover } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { usePortfolio } from '../../state/portfolio';
import { FACET, FacetChoices } from './FacetChoices';
import { type ListDimension, withValues } from './filters';

export interface FacetChipProps {
  readonly dimension: ListDimension;
  readonly label: string;
  /** The choices there always are, in their order; others come from the counts. */
  readonly fixed?: readonly string[];
  readonly wordOf: (key: string, label: string | undefined) => string;
}

function Chip({ dimension, label, fixed = [], wordOf }: FacetChipProps) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const chosen: readonly string[] | undefined = usePortfolio((state) => state.filter[dimension]);
  // Names of chosen departments, whatever else is filtered.
  const named = useDeskQuery(
    'patents.list',
    { facets: true, limit: 1 },
    { entities: ['department'], enabled: chosen !== undefined && fixed.length === 0 },
  );
  const names = named.data?.facets?.[FACET[dimension]] ?? [];
  const words = (chosen ?? []).map((key) => wordOf(key, names.find((one) => one.key === key)?.label));
  const summary = words.length === 0 ? label : `${label}${t('common.separator')}${words.join('、')}`;
  const clear = () => {
    const { filter, setFilter } = usePortfolio.getState();
    setFilter(withValues(filter, dimension, []));
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={260} trapFocus>
      <Popover.Target>
        <Group gap={0} wrap="nowrap">
          <Button
            variant={chosen ? 'light' : 'default'}
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
          {chosen && <CloseButton size="sm" aria-label={`${t('common.clear')} ${label}`} onClick={clear} />}
        </Group>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={label}>
        {opened && <FacetChoices dimension={dimension} fixed={fixed} wordOf={wordOf} />}
      </Popover.Dropdown>
    </Popover>
  );
}

export const FacetChip = memo(Chip);
