// 视图: the saved ways to look at the list, at the left of the filters.
import { Button, Popover, ScrollArea } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '../../lib/i18n';
import { today, usePortfolio } from '../../state/portfolio';
import { useSavedViews } from '../../state/savedViews';
import { ViewList } from './ViewList';
import { ViewSave } from './ViewSave';
import { isChanged, listViews } from './views';

export function ViewMenu() {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const views = useSavedViews((state) => state.views);
  const viewId = usePortfolio((state) => state.viewId);
  const listed = listViews(views, t);
  const current = listed.find((view) => view.id === viewId);
  // Asked with every keystroke of the search, painted only when the answer changes.
  const changed = usePortfolio((state) => current !== undefined && isChanged(current, state, today()));
  const name = changed && current ? t('portfolio.viewChanged', { name: current.name }) : current?.name;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={320} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          maw={240}
          leftSection={<IconBookmark size={14} aria-hidden />}
          rightSection={<IconChevronDown size={13} aria-hidden />}
          title={t('portfolio.viewsHint')}
          data-testid="views-menu"
          onClick={() => setOpened(!opened)}
        >
          {name ?? t('portfolio.views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('portfolio.views')} data-testid="views-panel">
        <ScrollArea.Autosize mah={380} type="auto" offsetScrollbars="y">
          <ViewList listed={listed} currentId={viewId} onClose={() => setOpened(false)} />
        </ScrollArea.Autosize>
        <ViewSave listed={listed} current={changed ? current : undefined} onClose={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
