// The statement that is being looked at: it stays while the person is elsewhere, until it is closed or another is chosen.
import { create } from 'zustand';
import type { DeskError } from '../../../../../shared/result';
import { call } from '../../../lib/desk';
import type { Choice, Issue, Line } from './statementRows';

interface StatementView {
  readonly file: string | null;
  readonly lines: readonly Line[];
  readonly issues: readonly Issue[];
  readonly choices: Readonly<Record<number, Choice>>;
  readonly openRow: number | null;
  readonly isReading: boolean;
  readonly error: DeskError | null;
  read(): Promise<void>;
  choose(row: number, choice: Choice): void;
  /** A line as a person has it; a row that could not be read becomes one. */
  correct(line: Line): void;
  open(row: number | null): void;
  close(): void;
}

const none = { file: null, lines: [], issues: [], choices: {}, openRow: null, error: null } as const;

export const useStatement = create<StatementView>((set, get) => ({
  ...none,
  isReading: false,
  async read() {
    set({ isReading: true, error: null });
    const found = await call('statement.read', {});
    if (!found.ok) set({ isReading: false, error: found.error });
    else if (found.value.file === null) set({ isReading: false });
    else set({ ...none, ...found.value, isReading: false });
  },
  choose(row, choice) {
    const { choices } = get();
    set({ choices: { ...choices, [row]: { ...choices[row], ...choice } } });
  },
  correct(line) {
    const { lines, issues } = get();
    const others = lines.filter(({ row }) => row !== line.row);
    set({
      lines: [...others, line].sort((a, b) => a.row - b.row),
      issues: issues.filter(({ row }) => row !== line.row),
    });
  },
  open: (openRow) => set({ openRow }),
  close: () => set({ ...none }),
}));
