// Application numbers: vectors from the standard and real documents, every usual writing, damage, properties.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkDigit, parseApplicationNumber } from './applicationNumber';

const body12 = fc
  .tuple(
    fc.integer({ min: 2003, max: 2099 }),
    fc.constantFrom(1, 2, 3, 8, 9),
    fc.integer({ min: 1, max: 9_999_999 }),
  )
  .map(([year, type, serial]) => `${year}${type}${String(serial).padStart(7, '0')}`);
const body8 = fc
  .tuple(fc.integer({ min: 85, max: 103 }), fc.constantFrom(1, 2, 3), fc.integer({ min: 1, max: 99_999 }))
  .map(
    ([year, type, serial]) =>
      `${String(year % 100).padStart(2, '0')}${type}${String(serial).padStart(5, '0')}`,
  );
const body = fc.oneof(body12, body8);

const canonical = (text: string) => {
  const result = parseApplicationNumber(text);
  return result.ok ? result.value.canonical : result.code;
};

describe('check digit', () => {
  it.each([
    ['202310000001', '5'],
    ['202420000001', '5'],
    ['202530000001', '5'],
    ['85100001', '0'],
    ['01123456', '3'],
    ['92112345', '0'],
    ['03100001', '0'],
    ['201710911092', '2'],
    ['201080063196', '9'],
    ['201921898050', '0'],
    ['201680091144', 'X'],
  ])('of %s is %s', (digits, expected) => expect(checkDigit(digits)).toBe(expected));

  it.each(['', '123', '2023100000011', '20231000000a'])(
    'refuses a body that is not 8 or 12 digits: %j',
    (text) => expect(() => checkDigit(text)).toThrow(RangeError),
  );
});

describe('every usual writing of one number', () => {
  it.each([
    '201710911092.2',
    '2017109110922',
    'ZL201710911092.2',
    'CN201710911092.2',
    'zl 2017 1 0911092.2',
    'CN 2017109110922',
    'ZL２０１７１０９１１０９２．２',
    '201710911092。2',
    '201710911092.2；',
    ' 201710911092.2\u00a0',
    "'201710911092.2",
    '申请号：201710911092.2',
    '2017109110922.0',
  ])('%s', (text) => expect(canonical(text)).toBe('201710911092.2'));

  it('accepts a lower-case or full-width x', () => {
    expect(canonical('201680091144.x')).toBe('201680091144.X');
    expect(canonical('201680091144ｘ')).toBe('201680091144.X');
  });

  it('reads year and kind of old and new numbers', () => {
    expect(parseApplicationNumber('CN02214805.1')).toMatchObject({
      ok: true,
      value: { canonical: '02214805.1', year: 2002, type: 'utilityModel', checkDigitCompleted: false },
    });
    expect(parseApplicationNumber('201080063196.9')).toMatchObject({
      value: { type: 'invention', year: 2010 },
    });
    expect(parseApplicationNumber('2016800911443')).toMatchObject({ ok: false, data: { expected: 'X' } });
  });

  it('completes and flags a missing check digit', () => {
    expect(parseApplicationNumber('CN85102475')).toMatchObject({
      ok: true,
      value: { body: '85102475', check: checkDigit('85102475'), checkDigitCompleted: true, year: 1985 },
    });
    expect(parseApplicationNumber('202310000001')).toMatchObject({
      ok: true,
      value: { canonical: '202310000001.5', checkDigitCompleted: true },
    });
  });
});

describe('refused, with the reason', () => {
  it('a wrong check digit names the right one', () =>
    expect(parseApplicationNumber('ZL201810123456.7')).toEqual({
      ok: false,
      code: 'CHECK_DIGIT_WRONG',
      data: { given: '7', expected: '5', body: '201810123456' },
    }));

  it.each([
    ['2.02E+12', 'exponent'],
    ['2.02111E+11', 'exponent'],
    ['２.０２E+１２', 'exponent'],
    ['2.02111e12', 'exponent'],
    ['2020000000000', 'roundedTail'],
    ['202111000000', 'roundedTail'],
    ['2019107110920000000', 'roundedTail'],
    ['2214805.1', 'leadingZero'],
    ['2214805', 'leadingZero'],
    ['########', 'narrowColumn'],
  ])('damage by a spreadsheet program: %s', (text, reason) =>
    expect(parseApplicationNumber(text)).toEqual({ ok: false, code: 'NUMBER_DAMAGED', data: { reason } }),
  );

  it.each([
    ['', 'NUMBER_EMPTY'],
    ['  ', 'NUMBER_EMPTY'],
    ['无', 'NUMBER_MALFORMED'],
    ['20171091109', 'NUMBER_MALFORMED'],
    ['201710911092.2;201710911093.0', 'NUMBER_MALFORMED'],
    ['US2019123456', 'NUMBER_FOREIGN'],
    ['PCT/CN2019/073012', 'NUMBER_FOREIGN'],
    ['CN107705012A', 'NUMBER_IS_PUBLICATION'],
    ['CN1340998A', 'NUMBER_IS_PUBLICATION'],
    ['201740911092.2', 'NUMBER_TYPE_UNKNOWN'],
    ['190010911092.2', 'NUMBER_YEAR_IMPOSSIBLE'],
    ['20190709', 'NUMBER_YEAR_IMPOSSIBLE'],
  ])('%j is %s', (text, code) => expect(canonical(text)).toBe(code));
});

describe('properties', () => {
  it('what is written canonically is read back as itself', () =>
    fc.assert(
      fc.property(body, (digits) => {
        const text = `${digits}.${checkDigit(digits)}`;
        expect(canonical(text)).toBe(text);
      }),
    ));

  it('prefix, spacing, width and the dot never change the number', () =>
    fc.assert(
      fc.property(
        body,
        fc.constantFrom('', 'ZL', 'CN', 'zl ', 'Cn'),
        fc.boolean(),
        fc.integer({ min: 0, max: 7 }),
        (digits, prefix, dot, at) => {
          const check = checkDigit(digits);
          fc.pre(!/0{5,}$/.test(digits));
          const spaced = `${digits.slice(0, at)} ${digits.slice(at)}`;
          expect(canonical(`${prefix}${spaced}${dot ? '．' : ''}${check.toLowerCase()}`)).toBe(
            `${digits}.${check}`,
          );
        },
      ),
    ));

  it('one wrong digit is always noticed', () =>
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const at = place % digits.length;
        const wrong = `${digits.slice(0, at)}${(Number(digits[at]) + shift) % 10}${digits.slice(at + 1)}`;
        expect(parseApplicationNumber(`${wrong}.${checkDigit(digits)}`).ok).toBe(false);
      }),
    ));

  it('two neighbouring digits exchanged are always noticed', () =>
    fc.assert(
      fc.property(body, fc.integer({ min: 0, max: 6 }), (digits, at) => {
        fc.pre(digits[at] !== digits[at + 1]);
        const swapped = `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`;
        expect(parseApplicationNumber(`${swapped}.${checkDigit(digits)}`).ok).toBe(false);
      }),
    ));

  it('any text gives an answer, never an exception', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        (text) => typeof parseApplicationNumber(text).ok === 'boolean',
      ),
    ));
});
