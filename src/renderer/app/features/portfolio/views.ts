// The views the desk ships, and what a person can do with their own: save, overwrite, rename, delete. Pure.
import type { PatentFilter } from '../../../../shared/store/queries';
import type { TextKey, Translate } from '../../lib/i18n';
import { tidyFilter } from '../../lib/patentFilter';
import { type ColumnLayout, defaultSort, type PortfolioView } from '../../state/portfolio';
import type { SavedView } from '../../state/savedViews';

interface ShippedView {
  readonly id: string;
  readonly label: TextKey;
  readonly filter: PatentFilter;
}

/** Unused = nothing is known of a use: either said so, or nothing said. */
const UNUSED = ['none', ''];
const IN_FORCE: PatentFilter = { buckets: ['inForce'] };

/** Terms of art. 42 of the Patent Law count from filing: 20 years for inventions, 10 for utility models. */
const shippedViews: readonly ShippedView[] = [
  { id: 'all', label: 'portfolio.view.all', filter: {} },
  {
    id: 'unused',
    label: 'portfolio.view.unused',
    filter: { ...IN_FORCE, where: { implementation: UNUSED } },
  },
  {
    id: 'inventionEnd',
    label: 'portfolio.view.inventionEnd',
    filter: { ...IN_FORCE, types: ['invention'], where: { age: ['18', '19'] } },
  },
  {
    id: 'utilityEnd',
    label: 'portfolio.view.utilityEnd',
    filter: { ...IN_FORCE, types: ['utilityModel'], where: { age: ['8', '9'] } },
  },
  { id: 'noDepartment', label: 'portfolio.view.noDepartment', filter: { departmentIds: [''] } },
  { id: 'funded', label: 'portfolio.view.funded', filter: { where: { funded: ['yes'] } } },
  { id: 'noTier', label: 'portfolio.view.noTier', filter: { ...IN_FORCE, where: { tier: [''] } } },
  { id: 'unknownState', label: 'portfolio.view.unknownState', filter: { buckets: ['unknown'] } },
];

export interface ListedView extends PortfolioView {
  readonly id: string;
  readonly name: string;
  readonly own: boolean;
  /** undefined = the view leaves the columns alone. */
  readonly layout?: ColumnLayout | null;
}

const shipped = (view: ShippedView, name: string): ListedView => ({
  id: view.id,
  name,
  own: false,
  text: '',
  filter: view.filter,
  sort: defaultSort,
});

export const listViews = (views: readonly SavedView[], t: Translate): readonly ListedView[] => [
  ...shippedViews.map((view) => shipped(view, t(view.label))),
  ...views.map((view) => ({ ...view, own: true })),
];

export function shippedView(id: string): PortfolioView | undefined {
  const view = shippedViews.find((one) => one.id === id);
  return view && shipped(view, '');
}

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The list shows something else than the view says. */
export function isChanged(
  view: ListedView,
  shown: PortfolioView & { layout: ColumnLayout | null },
  day: string,
): boolean {
  const same =
    view.text === shown.text &&
    view.sort.key === shown.sort.key &&
    view.sort.descending === shown.sort.descending &&
    sameJson(tidyFilter(view.filter, day), tidyFilter(shown.filter, day)) &&
    (view.layout === undefined || sameJson(view.layout, shown.layout));
  return !same;
}

/** A new view, or the same one with new content; ages are counted on the day it is used, so no day is kept. */
export function viewOf(
  id: string,
  name: string,
  shown: PortfolioView & { layout: ColumnLayout | null },
): SavedView {
  const { today: _day, ...filter } = shown.filter;
  return { id, name: name.trim(), text: shown.text, filter, sort: shown.sort, layout: shown.layout };
}

export const replaceView = (views: readonly SavedView[], view: SavedView): readonly SavedView[] =>
  views.map((one) => (one.id === view.id ? view : one));

export const isNameTaken = (listed: readonly ListedView[], name: string, exceptId?: string): boolean =>
  listed.some((view) => view.name === name.trim() && view.id !== exceptId);
