// Cells from a spreadsheet land where the caret is, and make rows where there are none.
import { expect, it } from 'vitest';
import { emptyRow, type ReceiptRow } from '../model/caseDraft';
import { pasted } from './paste';
import type { RowColumn } from './RowTable';

const columns: readonly RowColumn<ReceiptRow>[] = [
  { name: 'date', label: '日期', kind: 'date', width: '1' },
  { name: 'amount', label: '金额', kind: 'amount', width: '1' },
  { name: 'kind', label: '种类', kind: 'choice', width: '1', choices: [{ value: 'royalty', label: '提成' }] },
];
const makeRow = () => emptyRow('receipts', '2025-01-01');
const rows = [makeRow()];

it('fills the row that is there and adds the others', () => {
  const found = pasted(
    { rows, columns, makeRow },
    0,
    'date',
    '2025-02-01\t1,000\t提成\n2025-03-01\t2,000\t不明\n',
  );
  expect(found.map(({ date, amount, kind }) => [date, amount, kind])).toEqual([
    ['2025-02-01', '1,000', 'royalty'],
    ['2025-03-01', '2,000', 'lump'],
  ]);
  expect(rows).toHaveLength(1);
});

it('begins at the column of the caret and ignores what is too wide', () => {
  const [row] = pasted({ rows, columns, makeRow }, 0, 'amount', '5万\tx\ty\tz');
  expect(row).toMatchObject({ date: '2025-01-01', amount: '5万', kind: 'lump' });
});

it('adds no row to a list that comes from elsewhere', () => {
  expect(pasted({ rows, columns, makeRow: undefined }, 0, 'amount', '1\n2\n3')).toHaveLength(1);
});

it('ticks a box by the words people use', () => {
  const box: readonly RowColumn<{ id: string; ok: boolean }>[] = [
    { name: 'ok', label: '', kind: 'check', width: '1' },
  ];
  const made = pasted(
    { rows: [], columns: box, makeRow: () => ({ id: '', ok: false }) },
    0,
    'ok',
    '是\n否\n√',
  );
  expect(made.map(({ ok }) => ok)).toEqual([true, false, true]);
});
