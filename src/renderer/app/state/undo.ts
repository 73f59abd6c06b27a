// The changes this session made, newest last: what Ctrl+Z takes back.
import { create } from 'zustand';

interface UndoEntry {
  readonly seq: number;
  readonly label: string;
}

const DEPTH = 200;

interface UndoState {
  readonly entries: readonly UndoEntry[];
  push(entry: UndoEntry): void;
  /** Removes a change that was undone, wherever that was asked for. */
  drop(seq: number): void;
}

export const useUndo = create<UndoState>((set, get) => ({
  entries: [],
  push: (entry) => set({ entries: [...get().entries, entry].slice(-DEPTH) }),
  drop: (seq) => set({ entries: get().entries.filter((entry) => entry.seq !== seq) }),
}));
