// The finance office's list that is being compared; it stays while the person is elsewhere.
import { create } from 'zustand';
import type { DeskError } from '../../../../../shared/result';
import type { RouteOutput } from '../../../../../shared/routes';
import { call } from '../../../lib/desk';
import type { Outcome } from './comparison';

interface ReconcileView {
  readonly file: string | null;
  readonly lines: RouteOutput<'statement.read'>['lines'];
  /** Rows of their list that could not be read. */
  readonly unread: number;
  readonly shown: readonly Outcome[];
  readonly openId: string | null;
  readonly isReading: boolean;
  readonly error: DeskError | null;
  read(): Promise<void>;
  put(patch: Partial<Pick<ReconcileView, 'shown' | 'openId'>>): void;
  close(): void;
}

const none = { file: null, lines: [], unread: 0, shown: [], openId: null, error: null };

export const useReconcile = create<ReconcileView>((set) => ({
  ...none,
  isReading: false,
  async read() {
    set({ isReading: true, error: null });
    const found = await call('statement.read', {});
    if (!found.ok) return set({ isReading: false, error: found.error });
    const { file, lines, issues } = found.value;
    if (file === null) return set({ isReading: false });
    const unread = issues.filter(({ code }) => code !== 'STATEMENT_OUTGOING').length;
    set({ ...none, file, lines, unread, isReading: false });
  },
  put: (patch) => set(patch),
  close: () => set(none),
}));
