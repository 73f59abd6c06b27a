// 列: which columns are shown, in what order, how wide; by keys and by mouse.
import { Button, Popover, ScrollArea, Text } from '@mantine/core';
import { IconColumns3 } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../../lib/i18n';
import { usePortfolio } from '../../state/portfolio';
import { ColumnLine } from './ColumnLine';
import type { ColumnKey } from './columnKeys';
import { columnChoices, moveColumn, nudgeColumn, toggleColumn } from './layout';

/** Pixels a press of Alt+← or Alt+→ changes a width by. */
const STEP = 8;

export function ColumnChooser({ compact }: { readonly compact: boolean }) {
  const t = useT();
  const [opened, setOpened] = useState(false);
  const layout = usePortfolio((state) => state.layout);
  const { setLayout } = usePortfolio.getState();
  const [dragged, setDragged] = useState<ColumnKey | null>(null);
  const choices = columnChoices(layout);

  const onKeyDown = (event: KeyboardEvent, key: ColumnKey, at: number): void => {
    if (!event.altKey) return;
    if (event.key === 'ArrowUp') setLayout(moveColumn(layout, key, at - 1));
    else if (event.key === 'ArrowDown') setLayout(moveColumn(layout, key, at + 1));
    else if (event.key === 'ArrowLeft') setLayout(nudgeColumn(layout, key, -STEP));
    else if (event.key === 'ArrowRight') setLayout(nudgeColumn(layout, key, STEP));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={330} trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={compact ? undefined : <IconColumns3 size={14} aria-hidden />}
          aria-label={t('portfolio.columns')}
          title={t('portfolio.columnsHint')}
          data-testid="columns-menu"
          onClick={() => setOpened(!opened)}
        >
          {compact ? <IconColumns3 size={15} aria-hidden /> : t('portfolio.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label={t('portfolio.columns')} data-testid="columns-panel">
        <ScrollArea.Autosize mah={400} type="auto" offsetScrollbars="y">
          <ul style={{ margin: 0, padding: 0, listStyle: 'none' }}>
            {choices.map((choice, at) => (
              <ColumnLine
                key={choice.key}
                choice={choice}
                dragged={dragged === choice.key}
                onToggle={() => setLayout(toggleColumn(layout, choice.key))}
                onKeyDown={(event) => onKeyDown(event, choice.key, at)}
                onMove={(by) => setLayout(moveColumn(layout, choice.key, at + by))}
                onDrag={setDragged}
                onOver={() => {
                  if (dragged && choice.shown && dragged !== choice.key)
                    setLayout(moveColumn(layout, dragged, at));
                }}
              />
            ))}
          </ul>
        </ScrollArea.Autosize>
        <Text size="xs" c="dimmed" mt="xs">
          {t('portfolio.columnsKeys')}
        </Text>
        <Button
          variant="default"
          fullWidth
          mt="xs"
          disabled={layout === null}
          data-testid="columns-reset"
          onClick={() => setLayout(null)}
        >
          {t('portfolio.columnsReset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
