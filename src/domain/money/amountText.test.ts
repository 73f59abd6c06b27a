import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountInWords } from './amountInWords';
import { formatAmount, formatWan } from './formatAmount';
import { parseAmount } from './parseAmount';
import { moneyRuns } from './runs.testkit';

describe('an amount somebody typed', () => {
  it.each([
    ['1,234.56', 123_456],
    ['１，２３４．５６', 123_456],
    ['￥ 1,000,000.00', 100_000_000],
    ['人民币12.5万元整', 12_500_000],
    ['12.345678万', 12_345_678],
    ['1.5亿元', 15_000_000_000],
    ['-0.05', -5],
    ['(3.00)', -300],
    ['−7', -700],
    ['¥-7', -700],
    ['88元', 8800],
    ['12.', 1200],
    ['100.500', 10_050],
  ])('%s is read to the fen', (text, fen) => {
    expect(parseAmount(text)).toEqual({ ok: true, fen });
  });

  it.each([
    ['', 'AMOUNT_EMPTY'],
    [' ￥ ', 'AMOUNT_EMPTY'],
    ['abc', 'AMOUNT_MALFORMED'],
    ['1.2.3', 'AMOUNT_MALFORMED'],
    ['12美元', 'AMOUNT_MALFORMED'],
    ['--5', 'AMOUNT_MALFORMED'],
    ['1.234,56', 'AMOUNT_MALFORMED'],
    ['1,23,4', 'AMOUNT_GROUPING'],
    ['1234,567', 'AMOUNT_GROUPING'],
    ['0.005', 'AMOUNT_BELOW_FEN'],
    ['1.2345678万元', 'AMOUNT_BELOW_FEN'],
    ['99999999999999999', 'AMOUNT_OUT_OF_RANGE'],
  ])('%j is refused as %s and named', (text, code) => {
    expect(parseAmount(text)).toMatchObject({ ok: false, code, data: { value: text } });
  });

  it('comes back from what is written, whatever it is', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (fen) => {
        expect(parseAmount(formatAmount(fen))).toEqual({ ok: true, fen });
        expect(parseAmount(formatAmount(fen, { group: false }))).toEqual({ ok: true, fen });
        expect(parseAmount(`${formatWan(fen, 6)}万元`)).toEqual({ ok: true, fen });
      }),
      moneyRuns(2),
    );
  });
});

describe('an amount on paper', () => {
  it('has thousands and two decimals', () => {
    expect(formatAmount(0)).toBe('0.00');
    expect(formatAmount(-5)).toBe('-0.05');
    expect(formatAmount(123_456_789_012)).toBe('1,234,567,890.12');
  });

  it('can be shown in 万元, half-up, where a table is narrow', () => {
    expect(formatWan(63_209_876)).toBe('63.21');
    expect(formatWan(123_456_700_000)).toBe('123,456.70');
    expect(formatWan(-100)).toBe('0.00');
    expect(formatWan(50_000_000, 0)).toBe('50');
  });

  it.each([
    [0, '零元整'],
    [5, '伍分'],
    [50, '伍角整'],
    [100, '壹元整'],
    [105, '壹元零伍分'],
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [168_032, '壹仟陆佰捌拾元零叁角贰分'],
    [10_700_053, '壹拾万柒仟元零伍角叁分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'],
    [1_000_000, '壹万元整'],
    [1_000_100, '壹万零壹元整'],
    [10_000_000_100, '壹亿零壹元整'],
    [10_001_000_000, '壹亿零壹万元整'],
    [100_000_123_400, '壹拾亿零壹仟贰佰叁拾肆元整'],
    [100_000_000_000_000, '壹万亿元整'],
    [46_881_293, '肆拾陆万捌仟捌佰壹拾贰元玖角叁分'],
    [-46_881_290, '负肆拾陆万捌仟捌佰壹拾贰元玖角整'],
    [9_007_199_254_740_991, '玖拾万零柒佰壹拾玖亿玖仟贰佰伍拾肆万柒仟肆佰零玖元玖角壹分'],
  ])('%i fen is %s', (fen, words) => {
    expect(amountInWords(fen)).toBe(words);
  });

  it('never says two amounts in the same words and never doubles a 零', () => {
    fc.assert(
      fc.property(fc.nat(10_000_000_000), fc.nat(10_000_000_000), (a, b) => {
        expect(amountInWords(a) === amountInWords(b)).toBe(a === b);
        expect(amountInWords(a)).not.toMatch(/零零|零[万亿]/);
      }),
      moneyRuns(4),
    );
  });
});
