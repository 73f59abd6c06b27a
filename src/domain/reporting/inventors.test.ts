import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenInventors, splitNames, textWidth } from './inventors';

const name = fc.constantFrom('王明', '李华', '欧阳修远', '约翰·施密特', 'A. B. Longname-Smith');

describe('a list of inventors on paper', () => {
  it('is printed whole where it fits', () => {
    expect(shortenInventors('王明;李华', 'zh')).toBe('王明、李华');
    expect(shortenInventors('王明、李华', 'en')).toBe('王明, 李华');
    expect(shortenInventors('', 'zh')).toBe('');
  });

  it('ends with 等 n 人 where it is long, n being all of them', () => {
    const seven = '王明、李华、张伟、刘洋、陈静、赵磊、孙丽';
    expect(shortenInventors(seven, 'zh')).toBe('王明、李华、张伟、刘洋 等 7 人');
    expect(shortenInventors(seven, 'en')).toBe('王明, 李华, 张伟, 刘洋 + 3 more');
  });

  it('keeps at least one name, cut where it alone is longer than the column', () => {
    const long = '弗里德里希·威廉·冯·洪堡·亚历山大·马克西米利安';
    expect(shortenInventors(`${long}、李华`, 'zh')).toMatch(/^弗里德里希.*… 等 2 人$/);
    expect(shortenInventors(long, 'zh')).toMatch(/…$/);
  });

  it('parts names at commas only where nothing stronger parts them', () => {
    expect(splitNames('Smith, John;Lee, Ann')).toEqual(['Smith, John', 'Lee, Ann']);
    expect(splitNames('Smith, John')).toEqual(['Smith, John']);
    expect(splitNames('王明，李华')).toEqual(['王明', '李华']);
    expect(splitNames('王明,李华')).toEqual(['王明', '李华']);
  });

  it('never grows wider than the column and never loses somebody silently', () => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('zh', 'en'),
        (names, lang) => {
          const short = shortenInventors(names.join(';'), lang);
          expect(textWidth(short)).toBeLessThanOrEqual(34);
          const whole = names.join(lang === 'zh' ? '、' : ', ');
          if (short !== whole) expect(short).toMatch(lang === 'zh' ? / 等 \d+ 人$|…$/ : / \+ \d+ more$|…$/);
        },
      ),
    );
  });
});
