import unicode from '@fontsource/noto-sans-sc/unicode.json';
import { describe, expect, it } from 'vitest';
import { parseRanges, partsFor } from './ranges';

const bundled = new Map(Object.entries(unicode).map(([name, ranges]) => [name, parseRanges(ranges)]));

describe('parts of the printing font', () => {
  it('are read from the notation of CSS', () => {
    expect(parseRanges('U+4e00-4eff, U+3002,u+20000-20001')).toEqual([
      [0x4e00, 0x4eff],
      [0x3002, 0x3002],
      [0x20000, 0x20001],
    ]);
  });

  it('are only those a text needs', () => {
    const parts = new Map([
      ['han', parseRanges('U+4e00-9fff')],
      ['latin', parseRanges('U+20-7e')],
      ['kana', parseRanges('U+3040-30ff')],
    ]);
    expect(partsFor('专利 A', parts)).toEqual({ parts: ['han', 'latin'], missing: [] });
    expect(partsFor('𠀀é', parts)).toEqual({ parts: [], missing: ['é', '𠀀'] });
  });

  it('hold the words of a report, full-width signs and characters of rarer names', () => {
    const text = '专利资产清单：年　月　日（盖章）“—”、。…①龘喆堃赟㎡·×0123456789ABCxyz';
    expect(partsFor(text, bundled).missing).toEqual([]);
  });

  it('name what they do not hold', () => {
    expect(partsFor('α-淀粉酶𬭎', bundled).missing).toEqual(['α', '𬭎']);
  });
});
