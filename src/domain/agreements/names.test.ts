import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alikeNames, foldedName, nameKey } from './names';

const alike = (a: string, b: string): boolean => alikeNames(nameKey(a), nameKey(b));

describe('names of companies', () => {
  it('are one whatever the width of brackets and spaces', () => {
    expect(foldedName('示例（北京） 科技有限公司')).toBe(foldedName('示例(北京)科技有限公司'));
  });

  it.each([
    ['示例科技有限公司', '示例科技股份有限公司', true],
    ['示例科技有限公司', '示例科技有限公司北京分公司', true],
    ['深圳市示例新能源科技有限公司', '深圳示例新能源科技有限公司', true],
    ['示例科技有限公司', '模范科技有限公司', false],
    ['甲公司', '乙公司', false],
  ])('%s and %s are alike: %s', (a, b, expected) => {
    expect(alike(a, b)).toBe(expected);
  });

  it('are alike both ways or not at all, and every longer name is like itself', () => {
    const name = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '科', '技'), maxLength: 8 });
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(alike(a, b)).toBe(alike(b, a));
        if (nameKey(a).core.length > 1) expect(alike(a, a)).toBe(true);
      }),
    );
  });
});
