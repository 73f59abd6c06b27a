// The cases of the calculator: on screen at once, kept in the settings a moment later.
import { z } from 'zod';
import { create } from 'zustand';
import { command, query } from '../../lib/desk';
import { notifyError } from '../../lib/notify';
import { type CaseBody, emptyCase, IncomeCase, newId } from './model/caseDraft';

const CASES_KEY = 'income.cases';
const KEEP_MS = 400;
const MOST_CASES = 100;

/** Which side of the case the form shows. */
export type Editing = 'present' | 'whatIf';

interface IncomeState {
  readonly loaded: boolean;
  readonly cases: readonly IncomeCase[];
  readonly currentId: string;
  readonly editing: Editing;
  load(firstName: string, today: string): Promise<void>;
  open(id: string): void;
  edit(editing: Editing): void;
  /** Changes the side of the open case that is edited. */
  change(patch: Partial<CaseBody> | ((body: CaseBody) => CaseBody)): void;
  /** Changes the open case as a whole: its name, its what-if. */
  put(change: (one: IncomeCase) => IncomeCase): void;
  add(one: IncomeCase): void;
  /** Takes a case away; gives what puts it back. */
  remove(id: string, firstName: string, today: string): () => void;
}

/** Takes what the settings kept; what can no longer be read is left out. */
export function readKept<T>(schema: z.ZodType<T>, value: unknown): T[] {
  const list = z.array(z.unknown()).safeParse(value);
  return (list.success ? list.data : []).flatMap((one) => {
    const read = schema.safeParse(one);
    return read.success ? [read.data] : [];
  });
}

const Kept = z.object({ cases: z.unknown(), currentId: z.string().catch('') });

let timer: ReturnType<typeof setTimeout> | undefined;
let isWaiting = false;

async function keep(): Promise<void> {
  clearTimeout(timer);
  if (!isWaiting) return;
  isWaiting = false;
  const { cases, currentId } = useIncome.getState();
  const values = { [CASES_KEY]: { cases, currentId } };
  const kept = await command('settings.put', { values });
  if (!kept.ok) notifyError(kept.error);
}

/** Writes what was changed now, e.g. when the page is left within the pause after the last key. */
export const keepNow = (): void => void keep();

function keepSoon(): void {
  isWaiting = true;
  clearTimeout(timer);
  timer = setTimeout(keepNow, KEEP_MS);
}

export const useIncome = create<IncomeState>((set, get) => {
  const change = (state: Partial<Pick<IncomeState, 'cases' | 'currentId' | 'editing'>>): void => {
    set(state);
    keepSoon();
  };
  return {
    loaded: false,
    cases: [],
    currentId: '',
    editing: 'present',
    async load(firstName, today) {
      if (get().loaded) return;
      const result = await query('settings.get', { keys: [CASES_KEY] });
      if (get().loaded) return;
      const values = result.ok ? result.value.values : {};
      const kept = Kept.safeParse(values[CASES_KEY]);
      const found = kept.success ? readKept(IncomeCase, kept.data.cases) : [];
      const cases = found.length > 0 ? found : [emptyCase(firstName, today)];
      const wanted = kept.success ? kept.data.currentId : '';
      const currentId = cases.some(({ id }) => id === wanted) ? wanted : (cases[0]?.id ?? '');
      set({ loaded: true, cases, currentId });
    },
    open: (currentId) => change({ currentId, editing: 'present' }),
    edit: (editing) => set({ editing }),
    change(patch) {
      const { editing } = get();
      get().put((one) => {
        const body = one[editing] ?? one.present;
        const next = typeof patch === 'function' ? patch(body) : { ...body, ...patch };
        return editing === 'whatIf' && one.whatIf !== null
          ? { ...one, whatIf: next }
          : { ...one, present: next };
      });
    },
    put(update) {
      const { cases, currentId } = get();
      change({ cases: cases.map((one) => (one.id === currentId ? update(one) : one)) });
    },
    add(one) {
      change({ cases: [one, ...get().cases].slice(0, MOST_CASES), currentId: one.id, editing: 'present' });
    },
    remove(id, firstName, today) {
      const { cases, currentId } = get();
      const rest = cases.filter((one) => one.id !== id);
      const left = rest.length > 0 ? rest : [emptyCase(firstName, today)];
      const open = left.some((one) => one.id === currentId) ? currentId : (left[0]?.id ?? '');
      change({ cases: left, currentId: open, editing: 'present' });
      const gone = cases.find((one) => one.id === id);
      return () => {
        if (gone) change({ cases: [gone, ...get().cases.filter((one) => one.id !== id)], currentId: id });
      };
    },
  };
});

/** The same case under another name and id. */
export const duplicateOf = (one: IncomeCase, name: string): IncomeCase => ({ ...one, id: newId(), name });
