// The command palette: pages, actions and patents, found while typing. Arrow keys choose, Enter does it.
import { Kbd, Modal, ScrollArea, Text, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { useT } from '../lib/i18n';
import { useDeskQuery } from '../lib/useQuery';
import { useOverlays } from '../state/overlays';
import classes from './Palette.module.css';
import { matches, type PaletteEntry, patentEntry, useFixedEntries } from './paletteEntries';

const ID = 'palette-option';

function Body({ close }: { readonly close: () => void }) {
  const t = useT();
  const [text, setText] = useState('');
  const [cursor, setCursor] = useState(0);
  const fixed = useFixedEntries();
  const found = useDeskQuery(
    'patents.list',
    { text, limit: 8 },
    { entities: ['patent'], keepPrevious: true, enabled: text.trim() !== '' },
  );
  const patents = text.trim() === '' ? [] : (found.data?.rows ?? []).map(patentEntry);
  const entries: PaletteEntry[] = [...fixed.filter((entry) => matches(entry, text)), ...patents];
  const active = Math.min(cursor, entries.length - 1);

  const run = (entry: PaletteEntry | undefined): void => {
    if (!entry) return;
    close();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && entries.length > 0) {
      const next = (active + step + entries.length) % entries.length;
      setCursor(next);
      document.getElementById(`${ID}-${next}`)?.scrollIntoView({ block: 'nearest' });
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) run(entries[active]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <TextInput
        data-autofocus
        data-testid="palette-input"
        size="md"
        leftSection={<IconSearch size={16} />}
        placeholder={t('frame.palettePlaceholder')}
        aria-label={t('frame.palette')}
        role="combobox"
        aria-expanded={entries.length > 0}
        aria-controls="palette-list"
        aria-activedescendant={entries.length > 0 ? `${ID}-${active}` : undefined}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          setCursor(0);
        }}
        onKeyDown={onKeyDown}
      />
      <ScrollArea.Autosize mah={420} mt="xs" type="auto">
        <div id="palette-list" role="listbox" aria-label={t('frame.palette')}>
          {entries.map((entry, index) => (
            <UnstyledButton
              key={entry.id}
              id={`${ID}-${index}`}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              className={classes.option}
              data-testid={`palette-${entry.id}`}
              onMouseMove={() => setCursor(index)}
              onClick={() => run(entry)}
            >
              <entry.icon size={16} />
              <span className={classes.label}>{entry.label}</span>
              <span className={classes.group} data-mono={entry.note !== undefined || undefined}>
                {entry.note ?? t(entry.group)}
              </span>
              {entry.key && <Kbd size="xs">{entry.key}</Kbd>}
            </UnstyledButton>
          ))}
        </div>
        {entries.length === 0 && (
          <Text size="sm" c="dimmed" p="md" role="status">
            {found.loading ? t('common.loading') : t('frame.paletteNothing')}
          </Text>
        )}
      </ScrollArea.Autosize>
    </>
  );
}

export function Palette() {
  const t = useT();
  const opened = useOverlays((state) => state.palette);
  const open = useOverlays((state) => state.open);
  const close = () => open('palette', false);
  return (
    <Modal
      opened={opened}
      onClose={close}
      withCloseButton={false}
      size={620}
      padding="sm"
      yOffset={80}
      attributes={{ content: { 'aria-label': t('frame.palette') } }}
    >
      <Body close={close} />
    </Modal>
  );
}
