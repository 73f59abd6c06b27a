// Publication numbers of every period of the Chinese office.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublicationNumber } from './publicationNumber';

const read = (text: string, hint?: 'published' | 'granted') => {
  const result = parsePublicationNumber(text, hint);
  return result.ok ? [result.value.number, result.value.kind, result.value.type] : result.code;
};

describe('publication numbers', () => {
  it.each([
    ['CN107705012A', 'CN107705012A', 'published', 'invention'],
    ['CN107205125B', 'CN107205125B', 'granted', 'invention'],
    ['CN209074790U', 'CN209074790U', 'granted', 'utilityModel'],
    ['CN305253596S', 'CN305253596S', 'granted', 'design'],
    ['CN1340998A', 'CN1340998A', 'published', 'invention'],
    ['CN1340998C', 'CN1340998C', 'granted', 'invention'],
    ['CN2345678Y', 'CN2345678Y', 'granted', 'utilityModel'],
    ['CN3123456D', 'CN3123456D', 'granted', 'design'],
    ['CN85100001A', 'CN85100001A', 'published', 'invention'],
    ['CN 107705012 A', 'CN107705012A', 'published', 'invention'],
    ['cn107705012a', 'CN107705012A', 'published', 'invention'],
    ['ＣＮ１０７７０５０１２Ａ', 'CN107705012A', 'published', 'invention'],
    ['107705012A', 'CN107705012A', 'published', 'invention'],
    ['CN107705012A;', 'CN107705012A', 'published', 'invention'],
    ['CN209074790', 'CN209074790', 'granted', 'utilityModel'],
  ])('%s', (text, number, kind, type) => expect(read(text)).toEqual([number, kind, type]));

  it('a correction is a publication of its own', () =>
    expect(parsePublicationNumber('CN107705012A8')).toMatchObject({
      value: { number: 'CN107705012A8', kind: 'published', correction: true },
    }));

  it('without a kind code only the column can say what it is', () => {
    expect(read('CN107705012')).toBe('PUBLICATION_KIND_MISSING');
    expect(read('CN107705012', 'granted')).toEqual(['CN107705012', 'granted', 'invention']);
  });

  it.each([
    ['US20190123456A1', 'PUBLICATION_FOREIGN'],
    ['WO2019123456A1', 'PUBLICATION_FOREIGN'],
    ['公开', 'PUBLICATION_MALFORMED'],
    ['CN12A', 'PUBLICATION_MALFORMED'],
    ['201710911092.2', 'PUBLICATION_MALFORMED'],
  ])('%s is %s', (text, code) => expect(read(text)).toBe(code));

  it('what was read once is read again as itself', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 999_999_999 }),
        fc.constantFrom('A', 'B', 'C', 'U', 'Y', 'S', 'D', 'A8', 'B9'),
        (digits, kind) => {
          const number = `CN${digits}${kind}`;
          expect(read(` ${number.toLowerCase()} `)).toContain(number);
        },
      ),
    ));
});
