// What the palette offers: pages, actions, and patents that were found.
import {
  IconArrowBackUp,
  IconBulb,
  IconFileImport,
  IconKeyboard,
  IconLanguage,
  IconMoon,
  IconPlus,
  IconPrinter,
  IconProgress,
  IconSend,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import type { PatentRow } from '../../../shared/store/queries';
import { type TextKey, useT } from '../lib/i18n';
import { undoLast } from '../lib/runCommand';
import { pages as allPages, type PageEntry } from '../routes';
import { go, type PageId } from '../state/navigation';
import { useOverlays } from '../state/overlays';
import { usePreferences } from '../state/preferences';

/** Pages that open without a record; those of the rail come first and have the keys. */
const openable = allPages.filter(({ id }) => id !== 'patent').sort((a, b) => Number(b.rail) - Number(a.rail));

export interface PaletteEntry {
  readonly id: string;
  readonly label: string;
  readonly group: TextKey;
  readonly icon: PageEntry['icon'];
  readonly note?: string;
  readonly key?: string;
  readonly run: () => void;
}

/** Every word of the search is somewhere in the label. */
export function matches(entry: { readonly label: string }, text: string): boolean {
  const label = entry.label.toLowerCase();
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.includes(word));
}

export const patentEntry = (row: PatentRow): PaletteEntry => ({
  id: row.id,
  label: row.title,
  group: 'frame.palettePatents',
  icon: IconBulb,
  note: row.applicationNumber,
  run: () => go('patent', { id: row.id }),
});

function isDark(): boolean {
  return document.documentElement.getAttribute('data-mantine-color-scheme') === 'dark';
}

export function useFixedEntries(): readonly PaletteEntry[] {
  const t = useT();
  return useMemo(() => {
    const open = useOverlays.getState().open;
    const preferences = usePreferences.getState();
    const action = (id: string, word: TextKey, icon: PageEntry['icon'], run: () => void, key?: string) => ({
      id,
      label: t(word),
      group: 'frame.paletteActions' as const,
      icon,
      run,
      key,
    });
    const pages = openable.map((page, index) => ({
      id: `page-${page.id}`,
      label: t(page.label),
      group: 'frame.palettePages' as const,
      icon: page.icon,
      key: index < 9 && page.rail ? `Alt+${index + 1}` : undefined,
      run: () => (go as (id: PageId) => void)(page.id),
    }));
    const other = preferences.language === 'zh' ? 'en' : 'zh';
    return [
      ...pages,
      action('new', 'frame.actionNewPatent', IconPlus, () => go('patents', { create: true }), 'Ctrl+N'),
      action('import', 'frame.actionImport', IconFileImport, () => go('import')),
      action('print', 'frame.actionPrint', IconPrinter, () => go('reports')),
      action('submit', 'frame.actionSubmit', IconSend, () => go('submission')),
      action('undo', 'frame.actionUndo', IconArrowBackUp, () => void undoLast(), 'Ctrl+Z'),
      action('scheme', 'frame.actionScheme', IconMoon, () =>
        preferences.set({ scheme: isDark() ? 'light' : 'dark' }),
      ),
      action('language', 'frame.actionLanguage', IconLanguage, () => preferences.set({ language: other })),
      action('keys', 'frame.actionKeys', IconKeyboard, () => open('keys', true), '?'),
      action('tasks', 'frame.actionTasks', IconProgress, () => open('tasks', true)),
    ];
  }, [t]);
}
