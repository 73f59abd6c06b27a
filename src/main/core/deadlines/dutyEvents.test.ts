// Duties in the calendar file: what is open and asked for, never what is settled.
import { expect, it } from 'vitest';
import type { DutyRow } from '../../../shared/store/queries/register';
import { dutyEvents } from './dutyEvents';

const row = (more: Partial<DutyRow>): DutyRow => ({
  key: 'obligation:o1',
  source: 'obligation',
  id: 'o1',
  parentId: 'a1',
  parentTitle: '许可合同',
  party: '甲公司',
  kind: 'payment',
  title: '入门费',
  by: 'them',
  due: '2026-03-01',
  daysLeft: 10,
  state: 'soon',
  fen: 20_000_000,
  outstanding: 20_000_000,
  interest: 0,
  ...more,
});
const rows = [
  row({}),
  row({ key: 'obligation:o2', state: 'done' }),
  row({ key: 'obligation:o3', due: '2028-01-01' }),
];
const list = async () => ({
  total: rows.length,
  rows,
  groups: { overdue: 0, d30: 1, d90: 0, later: 1, done: 1 },
  overdueFen: 0,
  interestFen: 0,
});
const scope = { today: '2026-02-01', until: '2026-12-31' };

it('has what is open up to the last day', async () => {
  expect(await dutyEvents(list, scope, 'zh')).toEqual([
    {
      uid: 'obligation-o1@zhuanhua-desk',
      date: '2026-03-01',
      summary: '入门费：许可合同',
      description: '甲公司\n200,000.00',
      alarms: [14, 3],
    },
  ]);
});

it('a calendar of chosen patents has none', async () => {
  expect(await dutyEvents(list, { ...scope, kinds: ['annuity'] }, 'zh')).toEqual([]);
});
