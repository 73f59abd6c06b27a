// 视图: the saved ways to look at the list, at the left of the filters.
import { Button, Popover, ScrollArea } from '@mantine/core';
import { IconBookmark, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
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
  const shown = usePortfolio(
    useShallow(({ text, filter, sort, layout, viewId }) => ({ text, filter, sort, layout, viewId })),
  );
  const listed = listViews(views, t);
  const current = listed.find((view) => view.id === shown.viewId);
  const changed = current !== undefined && isChanged(current, shown, today());
  const name = changed ? t('portfolio.viewChanged', { name: current.name }) : current?.name;
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
          <ViewList listed={listed} currentId={shown.viewId} onClose={() => setOpened(false)} />
        </ScrollArea.Autosize>
        <ViewSave listed={listed} current={changed ? current : undefined} onClose={() => setOpened(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
