import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatement } from './bankStatement';

const rows = [
  ['中国某银行对公账户明细'],
  ['账号', '6222 0000', '币种', '人民币'],
  ['交易日期', '借方发生额', '贷方发生额', '余额', '对方户名', '摘要', '交易流水号'],
  ['20240115', '', '200,000.00', '300,000.00', '示例科技有限公司', '许可费', 'B-1'],
  ['2024-12-20 10:11:12', '', '432,098.76', '732,098.76', '示例科技有限公司', '', 'B-2'],
  ['2024/12/21', '15.00', '', '732,083.76', '某银行', '手续费', 'B-3'],
  [],
  ['昨天', '', '1.00', '', '甲', '', ''],
  ['2024-12-22', '', '一元', '', '甲', '', ''],
  ['2024-12-22', '', '1.00', '', '', '', ''],
];

describe('a bank statement', () => {
  it('gives what came in, by the words of its head, wherever that stands', () => {
    expect(readStatement(rows)?.lines).toEqual([
      {
        row: 4,
        date: '2024-01-15',
        fen: 20_000_000,
        payer: '示例科技有限公司',
        bankRef: 'B-1',
        note: '许可费',
      },
      { row: 5, date: '2024-12-20', fen: 43_209_876, payer: '示例科技有限公司', bankRef: 'B-2' },
    ]);
  });

  it('names the rows it could not take, and counts what went out', () => {
    expect(readStatement(rows)?.issues.map(({ row, code }) => [row, code])).toEqual([
      [6, 'STATEMENT_OUTGOING'],
      [8, 'STATEMENT_DATE'],
      [9, 'STATEMENT_AMOUNT'],
      [10, 'STATEMENT_PAYER'],
    ]);
  });

  it('keeps what could be read of a refused row, so that a person can complete it', () => {
    expect(
      readStatement(rows)
        ?.issues.slice(1)
        .map(({ read }) => read),
    ).toEqual([
      { fen: 100, payer: '甲' },
      { date: '2024-12-22', payer: '甲' },
      { date: '2024-12-22', fen: 100 },
    ]);
  });

  it('with one column of amounts goes by the word 借 or 贷', () => {
    const table = [
      ['日期', '借贷标志', '交易金额', '对方户名'],
      ['2024-01-15', '贷', '5.00', '甲'],
      ['2024-01-15', '借', '6.00', '乙'],
    ];
    expect(readStatement(table)).toMatchObject({
      lines: [{ fen: 500, payer: '甲' }],
      issues: [{ code: 'STATEMENT_OUTGOING', value: '6.00' }],
    });
  });

  it('without such a head is none', () => {
    expect(readStatement([['申请号', '名称']])).toBeUndefined();
    expect(readStatement([])).toBeUndefined();
  });

  it('loses no row: each is a payment, an issue, or empty', () => {
    const cell = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('2024-01-15', '1.00', '甲', ''));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 20 }), (body) => {
        const read = readStatement([['日期', '贷方金额', '对方户名', '流水号'], ...body]);
        const filled = body.filter((row) => row.some((text) => text.trim() !== ''));
        expect((read?.lines.length ?? 0) + (read?.issues.length ?? 0)).toBe(filled.length);
      }),
    );
  });
});
