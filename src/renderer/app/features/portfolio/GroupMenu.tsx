// 分组: the list in one run, in groups, or as a table of counts.
import { Button, Menu } from '@mantine/core';
import { IconCheck, IconLayoutList } from '@tabler/icons-react';
import type { GroupKey } from '../../../../shared/store/queries';
import { useT } from '../../lib/i18n';
import { usePortfolio } from '../../state/portfolio';
import { PIVOT_START } from './pivotView';

const GROUPS: readonly GroupKey[] = [
  'department',
  'legalBucket',
  'wipoField',
  'tier',
  'implementation',
  'type',
  'filingYear',
  'agency',
  'legalStatus',
  'submission',
  'strategicIndustry',
  'industry',
  'family',
];

export function GroupMenu({ compact }: { readonly compact: boolean }) {
  const t = useT();
  const arrangement = usePortfolio((state) => state.arrangement);
  const { arrange } = usePortfolio.getState();
  const label =
    arrangement.kind === 'groups'
      ? t('portfolio.groupBy', { group: t(`domain.group.${arrangement.by}`) })
      : compact
        ? null
        : t('portfolio.group');
  const mark = (on: boolean) => (on ? <IconCheck size={14} aria-hidden /> : <span style={{ width: 14 }} />);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={label === null ? undefined : <IconLayoutList size={14} aria-hidden />}
          title={t('portfolio.groupHint')}
          aria-label={label ?? t('portfolio.group')}
          data-testid="group-menu"
        >
          {label ?? <IconLayoutList size={15} aria-hidden />}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={t('portfolio.groupHint')}>
        <Menu.Item leftSection={mark(arrangement.kind === 'list')} onClick={() => arrange({ kind: 'list' })}>
          {t('portfolio.groupNone')}
        </Menu.Item>
        <Menu.Item
          leftSection={mark(arrangement.kind === 'pivot')}
          data-testid="group-pivot"
          onClick={() => arrange(PIVOT_START)}
        >
          {t('portfolio.groupPivot')}
        </Menu.Item>
        <Menu.Divider />
        {GROUPS.map((by) => (
          <Menu.Item
            key={by}
            leftSection={mark(arrangement.kind === 'groups' && arrangement.by === by)}
            data-testid={`group-${by}`}
            onClick={() => arrange({ kind: 'groups', by })}
          >
            {t(`domain.group.${by}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
