// The options of each kind as they were last set, so that coming back from a record shows the same report again.
import { create } from 'zustand';
import type { Kind, ReportForm } from './request';

/** What stands on the right of a statistic: its paper, its data, how its figures were counted. */
export const reportSides = ['paper', 'data', 'definitions'] as const;
export type ReportSide = (typeof reportSides)[number];

interface Kept {
  readonly form: ReportForm;
  readonly view: ReportSide;
}

export const useKeptForms = create<{
  readonly kept: Readonly<Partial<Record<Kind, Kept>>>;
  keep(kind: Kind, kept: Kept): void;
}>((set, get) => ({
  kept: {},
  keep: (kind, kept) => set({ kept: { ...get().kept, [kind]: kept } }),
}));
