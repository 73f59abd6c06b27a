import { describe, expect, it } from 'vitest';
import type { Patent } from '../records';
import { CheckCode } from './codes';
import { checkPatent, checks, findingData, isUnknownDepartment } from './registry';
import { sound } from './samples.testkit';
import { checkWords } from './words/word';

const today = '2026-03-01';
const found = (more: Partial<Patent>, on = today): CheckCode[] => checkPatent(sound(more), on);
const gone = (...fields: Array<keyof Patent>): Partial<Patent> =>
  Object.fromEntries(fields.map((field) => [field, undefined])) as Partial<Patent>;

it('a sound patent has nothing wrong', () => {
  expect(found({})).toEqual([]);
});

describe('dates', () => {
  it.each<[string, Partial<Patent>, CheckCode[]]>([
    [
      'a grant before the filing',
      { grantDate: '2022-01-01' },
      ['grantBeforeFiling', 'grantBeforePublication'],
    ],
    [
      'a publication after the grant',
      {
        publications: [
          { number: 'CN1A', date: '2025-06-01', kind: 'published' },
          ...sound().publications.slice(1),
        ],
      },
      ['grantBeforePublication'],
    ],
    [
      'a publication before the filing',
      {
        publications: [
          { number: 'CN1A', date: '2023-02-01', kind: 'published' },
          ...sound().publications.slice(1),
        ],
      },
      ['publicationBeforeFiling'],
    ],
    ['a grant in the future', { grantDate: '2026-03-02' }, ['futureDate']],
    ['a legal event in the future', { legalEvents: [{ date: '2027-01-01', text: '授权' }] }, ['futureDate']],
    [
      'a filing date after the year of the number',
      { filingDate: '2024-01-05' },
      ['publicationBeforeFiling', 'filingAfterNumber'],
    ],
    ['a filing date before the year of the number', { filingDate: '2021-05-05' }, ['filingBeforeNumber']],
  ])('finds %s', (_what, more, codes) => {
    expect(found(more)).toEqual(codes);
  });

  it('a grant on the very day of the publication or of today is possible', () => {
    expect(found({ grantDate: '2026-03-01' })).toEqual([]);
  });

  it('the national phase keeps the international filing date, a letter of late December the postmark', () => {
    const pct = { applicationNumber: '202380000001.8', filingDate: '2021-06-01' };
    expect(found(pct)).toEqual([]);
    expect(found({ ...pct, filingDate: '2018-06-01' })).toEqual(['filingBeforeNumber']);
    expect(found({ filingDate: '2022-12-29' })).toEqual([]);
  });

  it('numbers of eight digits carry their year in two', () => {
    const old: Partial<Patent> = {
      ...gone('grantDate'),
      publications: [],
      legalBucket: 'lapsed',
      legalStatus: '届满',
    };
    expect(found({ ...old, applicationNumber: '96123456.0', filingDate: '1996-05-05' })).toEqual([]);
    expect(found({ ...old, applicationNumber: '01123456.3', filingDate: '2002-05-05' })).toEqual([
      'filingAfterNumber',
    ]);
  });
});

describe('the term', () => {
  const lasting = (type: Patent['type'], filingDate: string, grantDate: string): Partial<Patent> => ({
    type,
    filingDate,
    grantDate,
    applicationNumber: `${filingDate.slice(0, 4)}${{ invention: 1, utilityModel: 2, design: 3 }[type]}0000001.0`,
    publications: [{ number: 'CN1', kind: 'granted', date: grantDate }],
    ...(type === 'design' ? { locarno: '09-03', ...gone('ipcMain'), ipc: [] } : {}),
  });

  it.each<[string, Partial<Patent>, string, boolean]>([
    [
      'a utility model on its last day',
      lasting('utilityModel', '2016-03-01', '2017-01-01'),
      '2026-03-01',
      false,
    ],
    ['a utility model a day later', lasting('utilityModel', '2016-03-01', '2017-01-01'), '2026-03-02', true],
    [
      'a design of before June 2021 after ten years',
      lasting('design', '2015-05-01', '2016-01-01'),
      '2026-03-01',
      true,
    ],
    [
      'a design of after June 2021 after ten years',
      lasting('design', '2021-06-01', '2022-01-01'),
      '2032-01-01',
      false,
    ],
    ['an invention after twenty years', lasting('invention', '2005-01-01', '2009-01-01'), '2025-01-02', true],
    [
      'an invention that may have compensation',
      lasting('invention', '2005-01-01', '2021-06-01'),
      '2025-01-02',
      false,
    ],
  ])('%s', (_what, more, on, ended) => {
    expect(found(more, on).includes('termEnded')).toBe(ended);
  });

  it('that ended is no fault where the right has lapsed', () => {
    const more = {
      ...lasting('utilityModel', '2010-03-01', '2011-01-01'),
      legalBucket: 'lapsed',
      legalStatus: '届满',
    };
    expect(found(more as Partial<Patent>)).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each<[CheckCode, Partial<Patent>]>([
    ['noFilingDate', gone('filingDate')],
    ['noApplicants', { applicants: [] }],
    ['noInventors', { inventors: [] }],
    ['noDepartment', gone('departmentId')],
    ['noLegalState', { legalBucket: 'unknown', ...gone('legalStatus') }],
    ['noIpc', { ipc: [], ...gone('ipcMain') }],
    ['noGrantDate', gone('grantDate')],
    ['noGrantNumber', { publications: [] }],
  ])('%s', (code, more) => {
    expect(found(more)).toEqual([code]);
  });

  it('a pending application that is not published lacks neither class nor grant', () => {
    const more = {
      legalBucket: 'pending',
      legalStatus: '受理',
      ipc: [],
      publications: [],
      ...gone('ipcMain', 'grantDate'),
    };
    expect(found(more as Partial<Patent>)).toEqual([]);
  });

  it('a design lacks its Locarno class, never an IPC symbol', () => {
    const design: Partial<Patent> = {
      type: 'design',
      applicationNumber: '202330000001.9',
      ipc: [],
      ...gone('ipcMain'),
    };
    expect(found(design)).toEqual(['noLocarno']);
    expect(found({ ...design, locarno: '09-03' })).toEqual([]);
  });
});

describe('what contradicts itself', () => {
  it.each<[CheckCode, Partial<Patent>]>([
    ['typeAgainstNumber', { type: 'utilityModel' }],
    ['checkDigitCompleted', { checkDigitCompleted: true }],
    ['classAgainstType', { locarno: '09-03' }],
    ['statusAgainstBucket', { legalStatus: '未缴年费专利权终止' }],
    ['pendingButGranted', { legalBucket: 'pending', ...gone('legalStatus') }],
    [
      'holderShares',
      {
        rightHolders: [
          { name: '甲', share: { n: 2, d: 3 } },
          { name: '乙', share: { n: 1, d: 2 } },
        ],
      },
    ],
    [
      'contributionShares',
      {
        inventors: [
          { name: '张三', contribution: { n: 1, d: 3 } },
          { name: '李四', contribution: { n: 1, d: 3 } },
        ],
      },
    ],
    ['fundedUndeclared', { projectIds: ['k'] as never }],
    ['fundingContradiction', { projectIds: ['k'] as never, fundingDeclaration: { status: 'notFunded' } }],
    ['fundingContradiction', { fundingDeclaration: { status: 'declared' } }],
    ['claimsZero', { claimsCount: 0 }],
    ['agencyWithoutAgent', gone('agent')],
    ['agencyWithoutAgent', gone('agency')],
  ])('%s', (code, more) => {
    expect(found(more)).toEqual([code]);
  });

  it('thirds make a whole, and one unstated share leaves the sum open', () => {
    const third = { n: 1, d: 3 };
    const holders = ['甲', '乙', '丙'].map((name) => ({ name, share: third }));
    expect(found({ rightHolders: holders })).toEqual([]);
    expect(found({ rightHolders: [{ name: '甲', share: third }, { name: '乙' }] })).toEqual([]);
  });

  it('a grant in force stays in force when only a part of it was declared invalid', () => {
    expect(found({ legalStatus: '部分无效' })).toEqual([]);
  });
});

describe('names', () => {
  it.each<[CheckCode, string]>([
    ['inventorIsBody', '示例大学'],
    ['inventorIsBody', '泰山机电（集团）有限公司'],
    ['inventorIsBody', '山东省农业科学院（原所）研究所'],
    ['inventorSeveral', '张三、李四'],
    ['inventorSeveral', '张三 王小五'],
    ['inventorSeveral', '张三等'],
    ['inventorDigits', '王伟1'],
    ['inventorDigits', '王伟（１）'],
    ['inventorDamaged', '吴彦*'],
    ['inventorDamaged', '李�'],
    ['inventorDamaged', '张'],
  ])('%s: %s', (code, name) => {
    expect(found({ inventors: [{ name }, { name: '李四' }] })).toEqual([code]);
  });

  it.each([
    '张三',
    '欧阳娜娜',
    '亚当·莫里斯-科亨',
    '阿不都热依木·买买提',
    'John Smith',
    'O’Brien, Pat',
    '不公告发明人',
    '于院',
  ])('leaves %s alone', (name) => {
    expect(found({ inventors: [{ name }] })).toEqual([]);
  });

  it('finds one inventor twice, but not two persons of one name', () => {
    expect(found({ inventors: [{ name: '王伟' }, { name: '王 伟' }] })).toEqual(['inventorTwice']);
    const two = [
      { name: '王伟', personId: 'a' },
      { name: '王伟', personId: 'b' },
    ];
    expect(found({ inventors: two as Patent['inventors'] })).toEqual([]);
  });

  it('finds applicants run together or written twice', () => {
    expect(found({ applicants: ['甲大学；乙大学'] })).toEqual(['applicantSeveral']);
    expect(found({ applicants: ['甲有限公司', '甲有限责任公司'] })).toEqual(['applicantTwice']);
    expect(found({ applicants: ['Foo Co., Ltd.', '中国科学院、水利部成都山地灾害与环境研究所'] })).toEqual(
      [],
    );
  });

  it.each([undefined, '未知', '其他', '——', 'N/A'])('a department called %s is unknown', (name) => {
    expect(isUnknownDepartment(name)).toBe(true);
  });
  it.each(['机械学院', '其他学科部'])('%s is a department', (name) => {
    expect(isUnknownDepartment(name)).toBe(false);
  });
});

describe('words', () => {
  it.each(CheckCode.options)('%s has name, reason and cure in both languages', (code) => {
    for (const language of ['zh', 'en'] as const) {
      const { name, what, why, cure } = checkWords(code, language);
      for (const text of [name, what, why, cure]) expect(text).toMatch(/\S/);
      expect(what).not.toMatch(/[{}]/);
    }
  });

  it('are filled with what was found', () => {
    const data = findingData(
      'termEnded',
      sound({ filingDate: '2003-01-01', grantDate: '2007-01-01' }),
      today,
    );
    expect(checkWords('termEnded', 'zh', data).what).toBe(
      '申请日 2003-01-01，发明的期限到 2023-01-01 届满，状态仍为有效',
    );
    const late = findingData('futureDate', sound({ grantDate: '2027-01-01' }), today);
    expect(checkWords('futureDate', 'en', late).what).toBe(
      'The grant date 2027-01-01 is after today (2026-03-01)',
    );
  });

  it('name every field a person has to look at', () => {
    for (const code of CheckCode.options) expect(checks[code].fields.length).toBeGreaterThan(0);
  });
});
