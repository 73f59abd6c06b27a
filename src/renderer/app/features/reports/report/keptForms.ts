// The options of each kind as they were last set, so that coming back from a record shows the same report again.
import { create } from 'zustand';
import type { Kind, ReportForm } from './request';

interface Kept {
  readonly form: ReportForm;
  readonly view: 'paper' | 'data';
}

export const useKeptForms = create<{
  readonly kept: Readonly<Partial<Record<Kind, Kept>>>;
  keep(kind: Kind, kept: Kept): void;
}>((set, get) => ({
  kept: {},
  keep: (kind, kept) => set({ kept: { ...get().kept, [kind]: kept } }),
}));
