// "+ 筛选": every other group the list can be narrowed by.
import { Button, Menu } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { GroupKey } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';

interface AddFilterProps {
  readonly groups: readonly GroupKey[];
  readonly onAdd: (group: GroupKey) => void;
}

export function AddFilter({ groups, onAdd }: AddFilterProps) {
  const t = useT();
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={13} aria-hidden />}
          title={t('portfolio.addFilterHint')}
          data-testid="filter-add"
        >
          {t('portfolio.addFilter')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }} aria-label={t('portfolio.addFilterHint')}>
        {groups.map((group) => (
          <Menu.Item key={group} data-testid={`filter-add-${group}`} onClick={() => onAdd(group)}>
            {t(`domain.group.${group}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
