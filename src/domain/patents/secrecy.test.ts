// What must never enter an office computer is known by its mark, its kind or its number; ordinary words are not.
import { describe, expect, it } from 'vitest';
import { classificationMark, DEFENCE_NUMBER_FORMS, secrecyColumns, secretRow } from './secrecy';

describe('a classification mark', () => {
  it.each([
    ['机密', '机密'],
    ['【秘密】', '秘密'],
    ['绝 密', '绝密'],
    ['秘密★10年', '秘密'],
    ['机密★', '机密'],
    ['密级：秘密', '秘密'],
    ['保密等级: 机密★20年', '机密'],
    ['专利清单（绝密）.xlsx', '绝密'],
    ['某研究所国防专利一览表', '国防专利'],
    ['涉密专利台账', '涉密专利'],
  ])('%s', (text, mark) => expect(classificationMark(text)).toBe(mark));

  it.each([
    '',
    '技术秘密清单',
    '商业秘密保护',
    '一种保密通信方法',
    '密级：公开',
    '专利清单（不含国防专利）',
    '非涉密专利清单',
    '国防科技大学专利清单',
    '精密测量',
    '机密性校验',
  ])('is not seen in %s', (text) => expect(classificationMark(text)).toBeUndefined());
});

describe('a column of secrecy', () => {
  it('is found in any row of the head, however it is written', () =>
    expect(
      secrecyColumns([
        ['申请号', '密 级*', ''],
        ['', '', '是否涉密：'],
      ]),
    ).toEqual([1, 2]));
  it.each(['公开', '', ' ', '非密', '否', '无', '已解密', 'Public', '—'])('lets %j pass', (word) =>
    expect(secretRow([word, '一种电池'], [0], {})).toBeUndefined(),
  );
  it.each(['秘密', '机密', '绝密', '内部', '是', '限制', '不详'])(
    'stops %s, unknown words included',
    (word) => expect(secretRow([word, '一种电池'], [0], {})).toEqual({ column: 0, mark: word }),
  );
});

describe('a row of a national-defence patent', () => {
  const places = { number: 0, title: 1, type: 2 };
  it.each([
    ['GF2010001234', 'A', '发明'],
    ['国防专利ZL201218005555.6', 'A', '发明'],
    ['2012 1 8005555.6', 'A', '发明'],
    ['ZL201318000898.3', 'A', '发明'],
  ])('by the form of %s', (...cells) =>
    expect(secretRow(cells, [], places)).toEqual({ column: 0, mark: '' }),
  );
  it('by its type, its title or a mark in any other column', () => {
    expect(secretRow(['1', 'A', '国防发明专利'], [], places)).toEqual({ column: 2, mark: '国防发明专利' });
    expect(secretRow(['1', '一种装置【机密】', '发明'], [], places)).toEqual({ column: 1, mark: '机密' });
    expect(secretRow(['1', 'A', '发明', '秘密★5年'], [], places)).toEqual({ column: 3, mark: '秘密' });
  });
  it('and no ordinary patent', () => {
    for (const number of ['201710911092.2', '201080063196.9', '85100001.0', 'ZL201921898050.0']) {
      expect(secretRow([number, '一种用于国防的保密装置', '发明'], [], places)).toBeUndefined();
    }
  });
  it('by rules that carry their source and say they are not verified', () => {
    for (const form of DEFENCE_NUMBER_FORMS) {
      expect(form.verified).toBe(false);
      expect(form.source).not.toBe('');
      expect(form.effectiveFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
