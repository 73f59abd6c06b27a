// The reminder on a desk: shows once, remembers the day before it shows, survives a store that is away.
import { expect, it } from 'vitest';
import type { QueryOutput } from '../../../shared/store/queries';
import { Reminders, reminderText } from './reminders';

const none = { count: 0, fen: 0 };
const summary: QueryOutput<'deadlines.summary'> = {
  overdue: none,
  annuity: { overdue: { count: 1, fen: 130_000 }, d30: none },
  d30: { count: 4, fen: 520_000 },
  d90: none,
  d365: none,
  undecided: { count: 3, fen: 300_000 },
  nonUse: { warned: 2, overdue: 0 },
  presumed: 0,
  undated: 0,
  unknown: 0,
};

const noTalks = { late: 0, near: 0, items: [] };

const noDuties = { overdue: 0, d30: 0 };

function office(found: typeof summary = summary, talks = noTalks, duties = noDuties) {
  const settings: Record<string, unknown> = {};
  const shown: string[] = [];
  const seen: unknown[] = [];
  const desk = {
    store: {
      query: async (name: string) =>
        name === 'settings.get'
          ? { values: { ...settings } }
          : name === 'deals.due'
            ? talks
            : name === 'register.due'
              ? duties
              : found,
    },
    command: async (_name: string, { values }: { values: object }) => Object.assign(settings, values),
  };
  const reminders = new Reminders({
    desk: desk as never,
    now: () => new Date(2026, 2, 2, 10, 0),
    newId: () => 'command-1',
    log: (entry) => seen.push(entry),
    notify: ({ body }) => shown.push(body),
  });
  return { reminders, shown, settings, seen, desk };
}

it('shows one notification with counts and amounts, and remembers the day', async () => {
  const { reminders, shown, settings } = office();
  expect(await reminders.look()).toBe('show');
  expect(await reminders.look()).toBe('shown');
  expect(shown).toEqual([
    '年费滞纳 1 项，1,300.00 元\n30 天内 4 项，5,200.00 元\n90 天内未定续缴 3 项\n财政资助专利满 4 年未实施 2 件',
  ]);
  expect(settings['reminders.lastDay']).toBe('2026-03-02');
});

it('says nothing where nothing is late or near', async () => {
  const quiet = { ...summary, d30: none, annuity: { overdue: none, d30: none } };
  const { reminders, shown } = office(quiet);
  expect(await reminders.look()).toBe('nothing');
  expect(shown).toEqual([]);
});

it('reminds of negotiations alone, late ones first', async () => {
  const quiet = { ...summary, d30: none, annuity: { overdue: none, d30: none } };
  const talks = { late: 2, near: 1, items: [] };
  const { reminders, shown } = office(
    { ...quiet, undecided: none, nonUse: { warned: 0, overdue: 0 } },
    talks,
  );
  expect(await reminders.look()).toBe('show');
  expect(shown).toEqual(['谈判事项逾期 2 项\n谈判事项 3 天内 1 项']);
});

it('reminds of what agreements and disputes oblige to', async () => {
  const quiet = { ...summary, d30: none, undecided: none, annuity: { overdue: none, d30: none } };
  const { reminders, shown } = office({ ...quiet, nonUse: { warned: 0, overdue: 0 } }, noTalks, {
    overdue: 1,
    d30: 4,
  });
  expect(await reminders.look()).toBe('show');
  expect(shown).toEqual(['合同与维权事项逾期 1 项\n合同与维权事项 30 天内 4 项']);
});

it('a store that does not answer costs nothing but a line in the log', async () => {
  const { reminders, seen, desk } = office();
  desk.store.query = async () => Promise.reject(new Error('away'));
  expect(await reminders.look()).toBe('failed');
  expect(seen).toHaveLength(1);
});

it('speaks English where the desk does', () => {
  expect(reminderText(summary, 'en').body).toContain('4 within 30 days');
});
