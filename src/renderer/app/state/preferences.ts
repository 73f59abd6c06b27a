// How this person likes the screen: language, colour scheme, rail and panes. Kept in the store's settings.
import { create } from 'zustand';
import { command, query } from '../lib/desk';

type ColourScheme = 'auto' | 'light' | 'dark';

export interface Preferences {
  readonly language: 'zh' | 'en';
  readonly scheme: ColourScheme;
  readonly railCollapsed: boolean;
  /** Share of the width the list keeps beside the record, in percent. */
  readonly listShare: number;
}

const KEYS: Record<keyof Preferences, string> = {
  language: 'ui.language',
  scheme: 'ui.scheme',
  railCollapsed: 'ui.rail',
  listShare: 'ui.split',
};

export const defaultPreferences: Preferences = {
  language: 'zh',
  scheme: 'auto',
  railCollapsed: false,
  listShare: 58,
};

/** Takes what the store kept; anything unexpected is left at its default. */
export function readPreferences(values: Readonly<Record<string, unknown>>, base: Preferences): Preferences {
  const language = values[KEYS.language];
  const scheme = values[KEYS.scheme];
  const rail = values[KEYS.railCollapsed];
  const share = values[KEYS.listShare];
  return {
    language: language === 'zh' || language === 'en' ? language : base.language,
    scheme: scheme === 'auto' || scheme === 'light' || scheme === 'dark' ? scheme : base.scheme,
    railCollapsed: typeof rail === 'boolean' ? rail : base.railCollapsed,
    listShare: typeof share === 'number' && share >= 25 && share <= 85 ? share : base.listShare,
  };
}

interface PreferencesState extends Preferences {
  /** Changes at once on screen and is kept for the next start. */
  set(patch: Partial<Preferences>): void;
  load(fallbackLanguage: 'zh' | 'en'): Promise<void>;
}

export const usePreferences = create<PreferencesState>((set, get) => ({
  ...defaultPreferences,
  set(patch) {
    set(patch);
    const values: Record<string, unknown> = {};
    for (const name of Object.keys(patch) as (keyof Preferences)[]) values[KEYS[name]] = patch[name];
    void command('settings.put', { values });
  },
  async load(fallbackLanguage) {
    const result = await query('settings.get', { keys: Object.values(KEYS) });
    const base = { ...get(), language: fallbackLanguage };
    set(result.ok ? readPreferences(result.value.values, base) : base);
  },
}));
