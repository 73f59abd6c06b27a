// The views of the list that people named: kept in the store's settings under one key, for every later start.
import { z } from 'zod';
import { create } from 'zustand';
import { PatentFilter, PatentSort } from '../../../shared/store/queries';
import { command, query } from '../lib/desk';
import { type ColumnLayout, LAYOUT_KEY, type PortfolioView, usePortfolio } from './portfolio';

const Layout = z.object({ shown: z.array(z.string()), widths: z.record(z.string(), z.number()) });

const SavedView = z.object({
  id: z.string().min(1),
  name: z.string().min(1).max(60),
  text: z.string().default(''),
  filter: PatentFilter.default({}),
  sort: PatentSort,
  layout: Layout.nullable().default(null),
});
export type SavedView = z.infer<typeof SavedView>;

const VIEWS_KEY = 'portfolio.views';
const Kept = z.object({ views: z.array(z.unknown()), defaultId: z.string().nullable().catch(null) });

interface SavedViewsState {
  readonly views: readonly SavedView[];
  readonly defaultId: string | null;
  /** The settings were read, or could not be. */
  readonly loaded: boolean;
  /** Changes at once on screen and is kept. */
  keep(views: readonly SavedView[], defaultId: string | null): void;
  /** Reads views and columns; the default view is applied unless certain patents were asked for. */
  load(shipped: (id: string) => PortfolioView | undefined): Promise<void>;
}

/** Takes what the store kept; a view that can no longer be read is left out. */
export function readViews(value: unknown): { views: SavedView[]; defaultId: string | null } {
  const kept = Kept.safeParse(value);
  if (!kept.success) return { views: [], defaultId: null };
  const views = kept.data.views.flatMap((one) => {
    const view = SavedView.safeParse(one);
    return view.success ? [view.data] : [];
  });
  return { views, defaultId: kept.data.defaultId };
}

const readLayout = (value: unknown): ColumnLayout | null => {
  const layout = Layout.safeParse(value);
  return layout.success && layout.data.shown.length > 0 ? layout.data : null;
};

export const useSavedViews = create<SavedViewsState>((set, get) => ({
  views: [],
  defaultId: null,
  loaded: false,
  keep(views, defaultId) {
    set({ views, defaultId });
    void command('settings.put', { values: { [VIEWS_KEY]: { views, defaultId } } });
  },
  async load(shipped) {
    if (get().loaded) return;
    const result = await query('settings.get', { keys: [VIEWS_KEY, LAYOUT_KEY] });
    if (get().loaded) return;
    const values = result.ok ? result.value.values : {};
    const { views, defaultId } = readViews(values[VIEWS_KEY]);
    usePortfolio.setState({ layout: readLayout(values[LAYOUT_KEY]) });
    set({ views, defaultId, loaded: true });
    const portfolio = usePortfolio.getState();
    if (defaultId === null || portfolio.asked) return;
    const own = views.find((view) => view.id === defaultId);
    const view = own ?? shipped(defaultId);
    if (view) portfolio.applyView(defaultId, view, own?.layout);
  },
}));
