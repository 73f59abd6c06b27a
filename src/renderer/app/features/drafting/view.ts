// What the drafting page remembers while other pages are open: tab, choices, the text under review.
import { create } from 'zustand';
import type { TemplateKind } from '../../../../domain/drafting/facts';

export type DraftingTab = 'draft' | 'clauses' | 'templates' | 'review';
export const TABS: readonly DraftingTab[] = ['draft', 'clauses', 'templates', 'review'];

interface DraftingView {
  readonly tab: DraftingTab;
  /** null = what the mode of the record asks for. */
  readonly kind: TemplateKind | null;
  readonly offerId: string | null;
  readonly without: readonly string[];
  readonly reviewName: string;
  readonly reviewText: string;
  put(patch: Partial<Omit<DraftingView, 'put'>>): void;
}

export const useDraftingView = create<DraftingView>((set) => ({
  tab: 'draft',
  kind: null,
  offerId: null,
  without: [],
  reviewName: '',
  reviewText: '',
  put: (patch) => set(patch),
}));
