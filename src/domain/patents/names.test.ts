// Cells with several names, as databases and damaged exports write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitNames } from './names';

describe('organisations', () => {
  it.each<[string, string[]]>([
    ['甲公司;乙公司', ['甲公司', '乙公司']],
    ['甲公司；乙公司；', ['甲公司', '乙公司']],
    ['甲公司;??乙公司', ['甲公司', '乙公司']],
    ['甲公司;\u2002乙公司', ['甲公司', '乙公司']],
    ['甲公司;\u00a0乙公司', ['甲公司', '乙公司']],
    ['甲公司 | 乙公司', ['甲公司', '乙公司']],
    ['甲公司\n乙公司\r\n', ['甲公司', '乙公司']],
    ['甲公司、乙公司', ['甲公司', '乙公司']],
    ['甲公司，乙公司', ['甲公司', '乙公司']],
    ['甲公司,乙公司', ['甲公司', '乙公司']],
    ['Foo Co., Ltd.', ['Foo Co., Ltd.']],
    ['Foo Co., Ltd.; Bar, Inc.', ['Foo Co., Ltd.', 'Bar, Inc.']],
    ['Foo Co., Ltd., Bar Inc.', ['Foo Co., Ltd.', 'Bar Inc.']],
    ['惠普发展公司,有限责任合伙企业', ['惠普发展公司,有限责任合伙企业']],
    ['中国科学院、水利部成都山地灾害与环境研究所', ['中国科学院、水利部成都山地灾害与环境研究所']],
    ['某医院(第一医院、第二医院);某大学', ['某医院(第一医院、第二医院)', '某大学']],
    ['某医院（第一医院、第二医院）', ['某医院（第一医院、第二医院）']],
    ['Beijing Institute of Technology', ['Beijing Institute of Technology']],
    ['', []],
    [' ; ；', []],
  ])('%j', (text, names) => expect(splitNames(text, 'organisation')).toEqual(names));
});

describe('persons', () => {
  it.each<[string, string[]]>([
    ['不公告发明人', ['不公告发明人']],
    ['何萍;', ['何萍']],
    ['刘韦韦;??中川秀人;??长门大', ['刘韦韦', '中川秀人', '长门大']],
    ['俞丰;\u2002郑玲;\u2002俞洪灿', ['俞丰', '郑玲', '俞洪灿']],
    ['张三 李四 王五六', ['张三', '李四', '王五六']],
    ['张　三', ['张三']],
    ['张　三；李　四', ['张三', '李四']],
    ['亚当·莫里斯-科亨', ['亚当·莫里斯-科亨']],
    ['John Smith', ['John Smith']],
    ['Smith, John', ['Smith, John']],
    ['Smith, John; 王芳', ['Smith, John', '王芳']],
    ['JOHN SMITH,张三', ['JOHN SMITH', '张三']],
    ['阿卜杜拉·买买提、王芳', ['阿卜杜拉·买买提', '王芳']],
  ])('%j', (text, names) => expect(splitNames(text, 'person')).toEqual(names));
});

describe('properties', () => {
  const person = fc
    .array(fc.constantFrom(...'王李张刘陈杨黄赵周吴徐孙'), { minLength: 2, maxLength: 4 })
    .map((chars) => chars.join(''));
  it('names joined by any strong mark come back in order', () =>
    fc.assert(
      fc.property(
        fc.array(person, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', '；', ';??', '; ', ';\u2002', '\n', '|'),
        (names, mark) => {
          expect(splitNames(names.join(mark), 'person')).toEqual(names);
          expect(splitNames(names.join(mark), 'organisation')).toEqual(names);
        },
      ),
    ));
  it('no name is empty or padded, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const name of splitNames(text, 'person')) expect(name).toBe(name.trim());
      }),
    ));
});
