// The list of what wants doing on the desk's first page.
import { describe, expect, it } from 'vitest';
import type { DeskStatus } from '../../../../shared/events';
import { translate } from '../../lib/i18n';
import { backupAge, type Overview, todos } from './todos';

const NOW = Date.parse('2026-03-10T08:00:00Z');
const calm: Overview = {
  patents: 10,
  persons: 4,
  departments: 2,
  projects: 1,
  samplePatents: 0,
  byBucket: [{ key: 'inForce', count: 10 }],
  byType: [],
  bySubmission: [{ key: 'accepted', count: 10 }],
  byDepartment: [],
  byFilingYear: [],
  withoutDepartment: 0,
  withoutInventors: 0,
  checkDigitCompleted: 0,
};
const status: DeskStatus = {
  network: 'online',
  platform: 'idle',
  pendingRecords: 0,
  needsCorrection: 0,
  lastBackupAt: '2026-03-09T08:00:00Z',
  store: 'ok',
  user: '王老师',
  organisation: '示例大学',
};

describe('what needs doing', () => {
  it('is nothing when all is done', () => {
    expect(todos(calm, status, NOW)).toEqual([]);
  });

  it('begins with annuities that are late, then those of the month and patents long unused', () => {
    const none = { count: 0, fen: 0 };
    const due = {
      ...{ overdue: none, d30: none, d90: none, d365: none, undecided: none },
      ...{ presumed: 0, undated: 0, unknown: 0 },
      annuity: { overdue: { count: 2, fen: 240_000 }, d30: { count: 5, fen: 600_000 } },
      nonUse: { warned: 3, overdue: 1 },
    };
    const found = todos({ ...calm, withoutDepartment: 1 }, status, NOW, due);
    expect(found.map(({ id, count, tone }) => [id, count, tone])).toEqual([
      ['overdue', 2, 'red'],
      ['dueSoon', 5, 'amber'],
      ['nonUse', 4, 'amber'],
      ['noDepartment', 1, 'amber'],
    ]);
  });

  it('tells duties, filings, notices that are over, runs and batches apart, each with its list', () => {
    const waiting = {
      ...{ duties: { late: 1, soon: 2 }, filings: { late: 0, soon: 3 } },
      ...{ noticesOver: 2, runs: 4, batches: 1 },
    };
    const found = todos(calm, status, NOW, null, { late: 2, near: 0 }, waiting);
    expect(found.map(({ id, count, goal }) => [id, count, goal.page])).toEqual([
      ['dutiesLate', 1, 'agreements'],
      ['dutiesSoon', 2, 'agreements'],
      ['filingsSoon', 3, 'filings'],
      ['noticesOver', 2, 'deals'],
      ['runs', 4, 'receipts'],
      ['batches', 1, 'submission'],
    ]);
  });

  it('is nothing in an empty portfolio, which has its own first page', () => {
    expect(
      todos({ ...calm, patents: 0, withoutDepartment: 3 }, { ...status, lastBackupAt: null }, NOW),
    ).toEqual([]);
  });

  it('puts what the platform rejected first and what is merely new last', () => {
    const busy: Overview = {
      ...calm,
      bySubmission: [
        { key: 'none', count: 7 },
        { key: 'rejected', count: 3 },
      ],
      byBucket: [{ key: 'unknown', count: 5 }],
      withoutDepartment: 2,
    };
    const list = todos(busy, { ...status, lastBackupAt: null, platform: 'needsLogin' }, NOW);
    expect(list.map((todo) => todo.id)).toEqual([
      'rejected',
      'login',
      'backup',
      'noDepartment',
      'unknownState',
      'notSubmitted',
    ]);
    expect(list.map((todo) => todo.count)).toEqual([3, undefined, undefined, 2, 5, 7]);
  });

  it('leads to exactly the patents that were counted', () => {
    const list = todos({ ...calm, withoutDepartment: 2 }, status, NOW);
    expect(list[0]?.goal).toEqual({ page: 'patents', filter: { departmentIds: [''] } });
  });

  it('asks for a backup after a week, not before', () => {
    const ids = (lastBackupAt: string) =>
      todos(calm, { ...status, lastBackupAt }, NOW).map((todo) => todo.id);
    expect(ids('2026-03-03T08:00:00Z')).toEqual(['backup']);
    expect(ids('2026-03-03T08:00:01Z')).toEqual([]);
  });

  it('does not complain about a backup before the state of the desk is known', () => {
    expect(todos(calm, null, NOW)).toEqual([]);
  });

  it('has words for every matter in both languages', () => {
    const all = todos(
      {
        ...calm,
        bySubmission: [
          { key: 'none', count: 1 },
          { key: 'rejected', count: 1 },
        ],
        byBucket: [{ key: 'unknown', count: 1 }],
        withoutDepartment: 1,
      },
      { ...status, platform: 'frozen', lastBackupAt: null },
      NOW,
    );
    for (const language of ['zh', 'en'] as const)
      for (const todo of all) {
        expect(translate(language)(todo.label)).not.toBe(todo.label);
        expect(translate(language)(todo.hint)).not.toBe(todo.hint);
      }
  });
});

describe('the age of the last backup', () => {
  it('counts whole days and never less than none', () => {
    expect(backupAge('2026-03-10T09:00:00Z', NOW)).toBe(0);
    expect(backupAge('2026-03-08T07:00:00Z', NOW)).toBe(2);
    expect(backupAge(null, NOW)).toBeNull();
    expect(backupAge('not a date', NOW)).toBeNull();
  });
});
