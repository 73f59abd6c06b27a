// Dates as lists write them, spreadsheet serials, and what must be refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate, serialToIso } from './dates';

const read = (value: string | number, date1904 = false) => {
  const result = parseDate(value, date1904);
  return result.ok ? result.value : result.code;
};

describe('every usual form of 9 July 2019', () => {
  it.each([
    '2019-07-09',
    '2019.07.09',
    '2019-7-9',
    '2019/7/9',
    '2019/07/09',
    '20190709',
    '2019年7月9日',
    '2019 年 07 月 09 日',
    '二〇一九年七月九日',
    '２０１９．０７．０９',
    '2019。07。09',
    '2019-07-09 00:00:00',
    '2019-07-09T00:00:00.000Z',
    '2019/7/9 0:00',
    '2019年7月9日 14:30',
    ' 2019.07.09. ',
    '2019 07 09',
    "'2019-07-09",
    '43655',
    '43655.5',
  ])('%s', (text) => expect(read(text)).toBe('2019-07-09'));

  it('as a number: a serial, or the eight digits', () => {
    expect(read(43655)).toBe('2019-07-09');
    expect(read(43655.75)).toBe('2019-07-09');
    expect(read(20190709)).toBe('2019-07-09');
  });

  it('Chinese numerals with tens', () => {
    expect(read('二〇二〇年十二月三十一日')).toBe('2020-12-31');
    expect(read('二零一一年十月二十日')).toBe('2011-10-20');
  });
});

describe('serials', () => {
  it('1900 system keeps the leap day that never was', () => {
    expect(serialToIso(1)).toBe('1900-01-01');
    expect(serialToIso(59)).toBe('1900-02-28');
    expect(serialToIso(60)).toBe('1900-02-29');
    expect(serialToIso(61)).toBe('1900-03-01');
    expect(read(60)).toBe('DATE_IMPOSSIBLE');
  });
  it('1904 system counts from another day', () => {
    expect(serialToIso(0, true)).toBe('1904-01-01');
    expect(read(43655 - 1462, true)).toBe('2019-07-09');
  });
  it('outside the calendar', () => {
    expect(serialToIso(0)).toBeUndefined();
    expect(serialToIso(2_958_466)).toBeUndefined();
    expect(serialToIso(Number.NaN)).toBeUndefined();
  });
});

describe('refused', () => {
  it.each([
    ['2019-02-30', 'DATE_IMPOSSIBLE'],
    ['2019-02-29', 'DATE_IMPOSSIBLE'],
    ['2019-13-01', 'DATE_IMPOSSIBLE'],
    ['2019.00.10', 'DATE_IMPOSSIBLE'],
    ['20190230', 'DATE_IMPOSSIBLE'],
    ['19-7-9', 'DATE_TWO_DIGIT_YEAR'],
    ['07/09/2019', 'DATE_AMBIGUOUS'],
    ['2019-07', 'DATE_INCOMPLETE'],
    ['2019年', 'DATE_INCOMPLETE'],
    ['1984-12-31', 'DATE_OUT_OF_RANGE'],
    ['2919-01-01', 'DATE_OUT_OF_RANGE'],
    ['不详', 'DATE_MALFORMED'],
    ['2019-07-09; 2019-08-09', 'DATE_MALFORMED'],
  ])('%s is %s', (text, code) => expect(read(text)).toBe(code));

  it('accepts 29 February of a leap year', () => expect(read('2020-02-29')).toBe('2020-02-29'));
});

describe('properties', () => {
  const day = fc.integer({ min: 31_138, max: 73_050 });
  it('a serial and all writings of its day agree', () =>
    fc.assert(
      fc.property(day, fc.constantFrom('-', '.', '/'), (serial, mark) => {
        const iso = serialToIso(serial)!;
        const [y, m, d] = iso.split('-').map(Number);
        expect(read(serial)).toBe(iso);
        expect(read(`${y}${mark}${m}${mark}${d}`)).toBe(iso);
        expect(read(`${y}年${m}月${d}日`)).toBe(iso);
        expect(read(iso.replaceAll('-', ''))).toBe(iso);
        expect(serialToIso(serial - 1462, true)).toBe(iso);
      }),
    ));
  it('any text gives an answer, never an exception', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof parseDate(text).ok === 'boolean'),
    ));
});
