// A row of a list in a form: what is typed is what is kept.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Cost } from '../../../domain/patents/parts';
import { draftOfRow, type RowField, readRow, shareOf } from './rowDraft';

const fields: readonly RowField[] = [
  { name: 'date', label: '日期', kind: 'date', required: true },
  { name: 'kind', label: '种类', kind: 'choice', required: true },
  { name: 'fen', label: '金额', kind: 'money', required: true },
  { name: 'payee', label: '收款方', kind: 'text', max: 5 },
];

test('a cost as an office writes it, kept in fen', () => {
  const draft = { date: '2024.3.5', kind: 'agency', fen: '1.2万元', payee: ' 某所 ' };
  const read = readRow(fields, draft);
  expect(read).toEqual({
    ok: true,
    row: { date: '2024-03-05', kind: 'agency', fen: 1_200_000, payee: '某所' },
  });
});

test('every cell says what is wrong with it', () => {
  expect(readRow(fields, { date: 'x', kind: '', fen: '-3', payee: '一二三四五六' })).toEqual({
    ok: false,
    problems: {
      date: 'fields.badDate',
      kind: 'fields.required',
      fen: 'fields.badMoney',
      payee: 'fields.tooLong',
    },
  });
});

test('an emptied cell is left out, what the form does not show stays', () => {
  const before = { date: '2024-03-05', kind: 'agency', fen: 1, payee: 'a', note: '旧' };
  const read = readRow(fields, { ...draftOfRow(fields, before), payee: '' }, before);
  expect(read).toEqual({ ok: true, row: { date: '2024-03-05', kind: 'agency', fen: 1, note: '旧' } });
});

describe('shares', () => {
  test.each([
    ['60', { n: 60, d: 100 }],
    ['３３.５％', { n: 335, d: 1000 }],
    ['1/3', { n: 1, d: 3 }],
    ['101', undefined],
    ['4/3', undefined],
    ['half', undefined],
  ])('%s', (text, share) => expect(shareOf(text)).toEqual(share));
});

test('any cost shown in the form and saved unchanged is the same cost', () => {
  const cost = fc.record({
    date: fc.constant('2024-02-29'),
    kind: fc.constantFrom('official', 'agency'),
    fen: fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    note: fc.constantFrom(undefined, '一句话'),
  });
  fc.assert(
    fc.property(cost, (row) => {
      const read = readRow(fields, draftOfRow(fields, row), row);
      expect(read.ok && Cost.parse(read.row)).toEqual(Cost.parse(row));
    }),
  );
});
