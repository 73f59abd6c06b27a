import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRanges, parseRanges } from './ranges';

describe('ranges of chunk numbers', () => {
  it('reads and writes the form of the protocol', () => {
    expect(formatRanges([19, ...Array.from({ length: 18 }, (_, i) => i)])).toBe('0-17,19');
    expect(parseRanges('0-2,5', 6)).toEqual({ ok: true, numbers: new Set([0, 1, 2, 5]) });
    expect(parseRanges('', 3)).toEqual({ ok: true, numbers: new Set() });
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(300)), (numbers) => {
        const read = parseRanges(formatRanges(numbers), 301);
        expect(read).toEqual({ ok: true, numbers: new Set([...numbers].sort((a, b) => a - b)) });
      }),
    );
  });

  it.each(['1-', '-1', '3-1', '0,0', '2,1', '0-4,4', 'a', '0 ,1', '0-9999999999', '1,,2'])(
    'refuses the malformed range %j',
    (text) => {
      expect(parseRanges(text, 100)).toEqual({ ok: false, code: 'RANGES_MALFORMED' });
    },
  );

  it('refuses chunks that the batch does not have, so a short text can never become a huge set', () => {
    expect(parseRanges('0-999999999', 10).ok).toBe(false);
    expect(parseRanges('10', 10).ok).toBe(false);
  });

  it('never throws on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void parseRanges(text, 50)));
  });
});
