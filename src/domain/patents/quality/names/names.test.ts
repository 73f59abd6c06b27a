import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOneGo } from '../steps';
import type { NameItem, VariantCluster } from './cluster';
import { departmentVariants } from './departments';
import { foldBare, foldText } from './fold';
import { agencyVariants, applicantVariants } from './organisations';
import { type PersonItem, personVariants } from './persons';
import { pinyinKeys, romanKey } from './pinyin';
import { evidenceOf, type Filing, pairKey } from './renamed';
import { isSlip, nearPairs } from './similarity';

const items = (counts: Record<string, number>): NameItem[] =>
  Object.entries(counts).map(([label, count]) => ({ key: label, label, count }));
const shown = (found: readonly VariantCluster[]): string[] =>
  found.map(({ certainty, members }) => {
    const names = members.map(({ label, reason }) => (reason ? `${label} (${reason})` : label));
    return `${certainty}: ${names.join(' = ')}`;
  });
const applicants = (counts: Record<string, number>): string[] =>
  shown(inOneGo(applicantVariants(items(counts))));

describe('one form of a text', () => {
  it.each([
    ['ＡＢＣ（中国）', 'ABC(中国)'],
    ['王　伟', '王伟'],
    ['陳靜', '陈静'],
    ['亚当·史密斯', '亚当史密斯'],
  ])('%s is %s', (a, b) => {
    expect(foldText(a)).toBe(foldText(b));
  });

  it('is its own form', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldBare(foldBare(text)) === foldBare(text)),
    );
  });
});

describe('applicants', () => {
  it.each<[Record<string, number>, string]>([
    [
      { '尤洛卡（山东）公司': 1, '尤洛卡(山东)公司': 2 },
      'sure: 尤洛卡(山东)公司 = 尤洛卡（山东）公司 (spelling)',
    ],
    [
      { 泰山玻璃有限公司: 3, 泰山玻璃有限责任公司: 1 },
      'likely: 泰山玻璃有限公司 = 泰山玻璃有限责任公司 (legalForm)',
    ],
    [
      { 泰山玻璃有限公司: 3, 泰山玻璃股份有限公司: 9 },
      'likely: 泰山玻璃股份有限公司 = 泰山玻璃有限公司 (legalForm)',
    ],
    [{ 山东矿业学院: 9, 山东省矿业学院: 1 }, 'likely: 山东矿业学院 = 山东省矿业学院 (placeWord)'],
    [
      { 中科院金属研究所: 1, 中国科学院金属研究所: 5 },
      'likely: 中国科学院金属研究所 = 中科院金属研究所 (shortForm)',
    ],
    [{ 力博重工科技有限公司: 5, 力博重工: 1 }, 'possible: 力博重工科技有限公司 = 力博重工 (abbreviation)'],
    [
      { 山东泰山生态工程有限公司: 9, 山东泰山生态态工程有限公司: 1 },
      'possible: 山东泰山生态工程有限公司 = 山东泰山生态态工程有限公司 (slip)',
    ],
  ])('%o', (counts, cluster) => {
    expect(applicants(counts)).toEqual([cluster]);
  });

  it.each<[string, string]>([
    ['山东大学', '山西大学'],
    ['首都医科大学附属北京地坛医院', '首都医科大学附属北京天坛医院'],
    ['柳州职业技术学院', '温州职业技术学院'],
    ['新汶矿业集团协庄煤矿', '新汶矿业集团鄂庄煤矿'],
    ['泰安市第一人民医院', '泰安市第二人民医院'],
    ['山东科技大学', '山东科技大学科技开发公司'],
    ['山东科技大学', '山东科技大学机械厂'],
    ['王伟', '王维'],
  ])('%s and %s are two', (a, b) => {
    expect(applicants({ [a]: 5, [b]: 5 })).toEqual([]);
  });

  it('a doubt never draws in a third name', () => {
    const found = applicants({ 力博重工科技有限公司: 5, 力博重工科技有限责任公司: 2, 力博重工: 1 });
    expect(found).toHaveLength(2);
    expect(found[1]).toBe('possible: 力博重工科技有限公司 = 力博重工 (abbreviation)');
  });

  it('that changed their name are told by the inventors they share', () => {
    const inventors = ['张三', '李四', '王五', '赵六', '陈七'];
    const filings: Filing[] = [
      ...inventors.map((name) => ({ applicant: '泰山医学院', inventors: [name], year: 2017 })),
      ...inventors.map((name) => ({ applicant: '山东第一医科大学', inventors: [name], year: 2020 })),
      { applicant: '示例大学', inventors: ['张三'], year: 2018 },
    ];
    const evidence = inOneGo(evidenceOf(filings, new Set()));
    expect(evidence.renamed).toEqual([['山东第一医科大学', '泰山医学院']]);
    const found = inOneGo(
      applicantVariants(items({ 泰山医学院: 5, 山东第一医科大学: 5, 示例大学: 1 }), evidence),
    );
    expect(shown(found)).toEqual(['possible: 山东第一医科大学 = 泰山医学院 (renamed)']);
    const together = new Set([pairKey('泰山医学院', '山东第一医科大学')]);
    expect(inOneGo(evidenceOf(filings, together)).renamed).toEqual([]);
  });

  it('with one other character count as a slip only beside a common inventor', () => {
    const list = items({ 山东泰开电力开关有限公司: 9, 山东泰开电器开关有限公司: 1 });
    const akin = new Set([pairKey('山东泰开电力开关有限公司', '山东泰开电器开关有限公司')]);
    expect(inOneGo(applicantVariants(list))).toEqual([]);
    expect(inOneGo(applicantVariants(list, { renamed: [], akin }))).toHaveLength(1);
  });
});

const firm = fc
  .tuple(
    fc.constantFrom('泰山', '力博', '众诚', '康平纳', '示例'),
    fc.constantFrom('机电', '生态工程', '玻璃纤维', '（集团）'),
    fc.constantFrom('有限公司', '有限责任公司', '股份有限公司', '', '研究所'),
    fc.constantFrom('', ' ', '(中国)', '（中国）'),
  )
  .map((parts) => parts.join(''));
const firms = fc
  .uniqueArray(fc.tuple(firm, fc.integer({ min: 1, max: 50 })), { selector: ([name]) => name, maxLength: 40 })
  .map((list) => list.map(([label, count]) => ({ key: label, label, count })));

describe('clusters', () => {
  it('are the same whatever the order of the names', () => {
    fc.assert(
      fc.property(firms, (list) => {
        expect(inOneGo(applicantVariants([...list].reverse()))).toEqual(inOneGo(applicantVariants(list)));
      }),
    );
  });

  it('taken up leave nothing to take up', () => {
    fc.assert(
      fc.property(firms, (list) => {
        const found = inOneGo(applicantVariants(list)).filter(({ certainty }) => certainty !== 'possible');
        const absorbed = new Set(
          found.flatMap(({ members, keeper }) =>
            members.map(({ key }) => key).filter((key) => key !== keeper),
          ),
        );
        const left = list.filter(({ key }) => !absorbed.has(key));
        const again = inOneGo(applicantVariants(left)).filter(({ certainty }) => certainty !== 'possible');
        expect(again).toEqual([]);
      }),
    );
  });

  it('never hold a name twice among the certain ones', () => {
    fc.assert(
      fc.property(firms, (list) => {
        const certain = inOneGo(applicantVariants(list)).filter(({ certainty }) => certainty !== 'possible');
        const keys = certain.flatMap(({ members }) => members.map(({ key }) => key));
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe('agencies', () => {
  it('meet under their code, their partnership form and their width', () => {
    const found = inOneGo(
      agencyVariants(
        items({
          '济南泉城专利商标事务所 37218': 3,
          '济南泉城专利商标事务所（普通合伙）': 2,
          '泉城事务所 37218': 1,
        }),
      ),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.members).toHaveLength(3);
  });
});

describe('departments', () => {
  const of = (...labels: string[]): string[] =>
    shown(departmentVariants(labels.map((label, i) => ({ key: label, label, count: 10 - i }))));

  it.each<[string, string, string]>([
    ['资源环境学院', '资源与环境学院', 'likely'],
    ['机械学院', '示例大学机械学院', 'likely'],
    ['机械与电子工程学院', '机电学院', 'possible'],
    ['化工学院', '化工 学院', 'sure'],
  ])('%s and %s: %s', (a, b, certainty) => {
    expect(of(a, b)[0]?.startsWith(certainty)).toBe(true);
  });

  it.each<[string, string]>([
    ['附属第一医院', '附属第二医院'],
    ['化学学院', '化工学院'],
    ['农学院', '林学院'],
    ['机电学院', '机电研究所'],
    ['东校区管理处', '西校区管理处'],
  ])('%s and %s are two', (a, b) => {
    expect(of(a, b)).toEqual([]);
  });

  it('of one code are one', () => {
    const list = [
      { key: 'a', label: '机械学院', count: 1, code: 'J01' },
      { key: 'b', label: '动力学院', count: 1, code: 'j01 ' },
    ];
    expect(departmentVariants(list)[0]).toMatchObject({
      certainty: 'sure',
      members: [{}, { reason: 'sameCode' }],
    });
  });
});

describe('persons', () => {
  const person = (key: string, label: string, departmentId: string, staffNumber?: string): PersonItem => ({
    key,
    label,
    count: 1,
    departmentId,
    ...(staffNumber === undefined ? {} : { staffNumber }),
  });
  const of = (list: PersonItem[], together?: Set<string>): string[] =>
    shown(inOneGo(personVariants(list, together)));

  it('王伟 of two departments stay two', () => {
    expect(of([person('a', '王伟', 'd1'), person('b', '王伟', 'd2')])).toEqual([]);
  });

  it('of one department with and without staff number are probably one', () => {
    const list = [person('a', '王伟', 'd1', 'T1'), person('b', '王伟', 'd1'), person('c', '王 伟', 'd1')];
    expect(of(list)).toEqual(['likely: 王伟 = 王伟 (sameName) = 王 伟 (spelling)']);
  });

  it('with two staff numbers are two, and the one without is nobody’s', () => {
    expect(
      of([person('a', '王伟', 'd1', '1'), person('b', '王伟', 'd1', '2'), person('c', '王伟', 'd1')]),
    ).toEqual([]);
  });

  it('of one staff number are one wherever they are', () => {
    expect(of([person('a', '王伟', 'd1', 'T1'), person('b', '王伟', 'd2', ' t1 ')])).toHaveLength(1);
  });

  it('numbered or romanised are asked about, never taken for granted', () => {
    expect(of([person('a', '王伟', 'd1'), person('b', '王伟（1）', 'd1')])).toEqual([
      'possible: 王伟 = 王伟（1） (numbered)',
    ]);
    expect(of([person('a', '王伟', 'd1'), person('b', 'Wang Wei', 'd1')])).toEqual([
      'possible: 王伟 = Wang Wei (romanised)',
    ]);
    expect(of([person('a', '王伟', 'd1'), person('b', '王薇', 'd1'), person('c', 'Wang Wei', 'd1')])).toEqual(
      [],
    );
    expect(of([person('a', '王伟', 'd2'), person('b', 'Wang Wei', 'd1')])).toEqual([]);
  });

  it('王伟(1) and 王伟(2) tell two persons apart', () => {
    expect(
      of([person('a', '王伟(1)', 'd1'), person('b', '王伟(2)', 'd1'), person('c', '王伟', 'd1')]),
    ).toEqual([]);
  });

  it('that stand side by side on a patent are two', () => {
    expect(of([person('a', '王伟', 'd1'), person('b', '王 伟', 'd1')], new Set(['a\nb']))).toEqual([]);
  });

  it('without a department belong to the one bearer of the name, if there is only one', () => {
    const homeless = person('x', '王伟', '');
    expect(of([person('a', '王伟', 'd1'), homeless])).toEqual(['possible: 王伟 = 王伟 (withoutDepartment)']);
    expect(of([person('a', '王伟', 'd1'), person('b', '王伟', 'd2'), homeless])).toEqual([]);
  });
});

describe('readings', () => {
  it('of a name are all that its characters have', () => {
    expect(pinyinKeys('单雄')).toEqual(['chanxiong', 'danxiong', 'shanxiong']);
    expect(pinyinKeys('王伟')).toEqual(['wangwei']);
    expect(pinyinKeys('龘龘')).toEqual([]);
  });

  it.each([
    ['Wang Wei', 'wangwei'],
    ['WANG, Xiao-Ming', 'wangxiaoming'],
    ['张三', undefined],
    ['W. Wang', undefined],
  ])('%s', (name, key) => {
    expect(romanKey(name)).toBe(key);
  });
});

describe('texts one character apart', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), minLength: 2, maxLength: 6 });
  const slow = (texts: readonly string[]): string[] =>
    texts.flatMap((a, i) =>
      texts.flatMap((b, j) => (j > i && a !== b && distance(a, b) === 1 ? [`${i} ${j}`] : [])),
    );
  /** The plain way: is one text the other with one character changed, added or left out? */
  const distance = (a: string, b: string): number => {
    const cut = (one: string): string[] => [...one].map((_, i) => one.slice(0, i) + one.slice(i + 1));
    if (a.length === b.length) return [...a].filter((c, i) => c !== b[i]).length;
    return (a.length > b.length ? cut(a).includes(b) : cut(b).includes(a)) &&
      Math.abs(a.length - b.length) === 1
      ? 1
      : 9;
  };

  it('are found without comparing all with all', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 25 }), (texts) => {
        const found = inOneGo(nearPairs(texts, 2)).map((pair) => [...pair].sort((x, y) => x - y).join(' '));
        expect(found.sort()).toEqual(slow(texts).sort());
      }),
    );
  });

  it.each<[string, string, boolean]>([
    ['甲乙丙丁公司', '甲乙丙公司', false],
    ['泰山生态工程', '泰山生态态工程', true],
    ['山东泰山生态工程', '山东泰山生态工程', false],
  ])('%s and %s', (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip);
  });
});
