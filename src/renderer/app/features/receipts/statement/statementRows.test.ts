// What a person sees of a statement before anything is taken in.
import { describe, expect, it } from 'vitest';
import type { QueryOutput } from '../../../../../shared/store/queries';
import { paymentsOf, statementRows, sumsOf } from './statementRows';

const line = (row: number, fen: number) => ({
  row,
  date: '2025-03-01',
  fen,
  payer: '甲公司',
  bankRef: `B-${row}`,
});
const match = (
  state: 'new' | 'known' | 'perhaps',
  chosen?: string,
): QueryOutput<'income.match'>['rows'][number] => ({
  state,
  kind: 'royalty',
  proposals: [],
  ...(chosen === undefined ? {} : { chosen }),
});
const issue = (row: number, code: 'STATEMENT_DATE' | 'STATEMENT_OUTGOING') => ({
  row,
  code,
  value: 'x',
  read: {},
});

describe('a statement on screen', () => {
  const lines = [line(3, 100), line(4, 200), line(6, 300)];
  const matches = [match('new', 'a'), match('known'), match('perhaps', 'b')];
  const issues = [issue(5, 'STATEMENT_DATE'), issue(2, 'STATEMENT_OUTGOING')];

  it('stands in the order of the file, with new payments marked and doubtful ones left to the person', () => {
    const rows = statementRows(lines, issues, matches, {});
    expect(rows.map(({ row, state, take }) => [row, state, take])).toEqual([
      [2, 'outgoing', false],
      [3, 'new', true],
      [4, 'known', false],
      [5, 'unreadable', false],
      [6, 'perhaps', false],
    ]);
    expect(sumsOf(rows)).toMatchObject({ taken: 1, allocated: 1, fen: 100, counts: { unreadable: 1 } });
  });

  it('follows what the person chose, but never takes a known payment twice', () => {
    const choices = {
      3: { agreementId: null },
      4: { take: true },
      6: { take: true, kind: 'upfront' as const },
    };
    expect(paymentsOf(statementRows(lines, issues, matches, choices))).toEqual([
      { date: '2025-03-01', fen: 100, payer: '甲公司', bankRef: 'B-3', allocations: [] },
      {
        date: '2025-03-01',
        fen: 300,
        payer: '甲公司',
        bankRef: 'B-6',
        allocations: [{ agreementId: 'b', fen: 300, kind: 'upfront' }],
      },
    ]);
  });
});
