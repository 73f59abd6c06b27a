import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Patent } from '../records';
import {
  applicantNumber,
  duplicateGroups,
  inventorNumber,
  isLawful,
  judgeGroup,
  judgePair,
  oneDigitApart,
  type PairKind,
  pairFacts,
  publicationNumber,
  sharedPublications,
  titleNumber,
} from './duplicates';
import { sound } from './samples.testkit';
import { inOneGo } from './steps';

const other = (more: Partial<Patent>): Patent =>
  sound({ id: 'p2' as Patent['id'], applicationNumber: '202310000777.9', ...more });

describe('two applications of one title', () => {
  it.each<[PairKind, Partial<Patent>, Partial<Patent>]>([
    ['typo', {}, { applicationNumber: '202310000002.3', checkDigitCompleted: true }],
    ['sameText', { abstract: '一种系统' }, { abstract: '一种 系统', filingDate: '2023-04-01' }],
    ['doubleGrant', {}, { type: 'utilityModel' }],
    ['sameDay', {}, { type: 'utilityModel', legalBucket: 'lapsed' }],
    ['sameTitle', {}, { filingDate: '2023-06-01' }],
    ['series', {}, {}],
    ['divisional', {}, { applicationNumber: '202410000777.2' }],
    ['priority', {}, { filingDate: '2024-02-01', priority: '2023.03.01 CN 202310000001.5' }],
    ['refiled', { legalBucket: 'lapsed' }, { filingDate: '2023-06-01' }],
    ['withDesign', {}, { type: 'design' }],
  ])('are %s', (kind, a, b) => {
    const [left, right] = [pairFacts(sound(a)), pairFacts(other(b))];
    expect(judgePair(left, right)).toBe(kind);
    expect(judgePair(right, left)).toBe(kind);
  });

  it('with neighbouring numbers that carry their own check digits are two, not a slip', () => {
    expect(judgePair(pairFacts(sound()), pairFacts(other({ applicationNumber: '202310000002.3' })))).toBe(
      'series',
    );
  });

  it('count as a group by their gravest pair', () => {
    const group = [
      sound(),
      other({ type: 'utilityModel', legalBucket: 'lapsed' }),
      other({ filingDate: '2023-06-01' }),
    ];
    expect(judgeGroup(group.map(pairFacts))).toBe('sameTitle');
    expect(isLawful(judgeGroup(group.slice(0, 2).map(pairFacts)))).toBe(true);
  });
});

it.each<[string, string, boolean]>([
  ['202310000001.5', '202310000002.3', true],
  ['202310000001.5', '202310000001.5', false],
  ['202310000001.5', '202310000012.0', false],
  ['202310000001.5', '03100001.0', false],
])('%s and %s are one digit apart: %s', (a, b, apart) => {
  expect(oneDigitApart(a, b)).toBe(apart);
});

type Row = { number: string; title: string; inventors: string[]; applicants: string[] };
const source = (rows: readonly Row[]) => ({
  size: rows.length,
  title: (i: number) => titleNumber(rows[i]?.title ?? ''),
  applicationNumber: (i: number) => rows[i]?.number ?? '',
  inventors: (i: number) => (rows[i]?.inventors ?? []).map(inventorNumber),
  applicants: (i: number) => (rows[i]?.applicants ?? []).map(applicantNumber),
});
const groupsOf = (rows: readonly Row[]): string[][] =>
  inOneGo(duplicateGroups(source(rows))).map((group) => group.map((i) => rows[i]?.number ?? ''));
const row = (number: string, title: string, inventors: string[], applicants = ['甲大学']): Row => ({
  number,
  title,
  inventors,
  applicants,
});

describe('candidates', () => {
  it('share the title, however it is typed, and an inventor', () => {
    const rows = [
      row('1', '一种阀', ['张三']),
      row('2', '一种 阀', ['李四', '张 三']),
      row('3', '一种阀', ['王五']),
    ];
    expect(groupsOf(rows)).toEqual([['1', '2']]);
  });

  it('without inventors share the applicant', () => {
    const rows = [row('1', '一种阀', []), row('2', '一种阀', ['张三']), row('3', '一种阀', [], ['乙大学'])];
    expect(groupsOf(rows)).toEqual([['1', '2']]);
  });

  it('are the same whatever the order of the rows', () => {
    const rows = fc.uniqueArray(
      fc.record({
        number: fc.integer({ min: 100, max: 999 }).map(String),
        title: fc.constantFrom('阀', '泵', '一种阀'),
        inventors: fc.subarray(['张三', '李四', '王五', '赵六']),
        applicants: fc.subarray(['甲', '乙'], { minLength: 1 }),
      }),
      { selector: ({ number }) => number, maxLength: 30 },
    );
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), (list, chance) => {
        const shuffled = list
          .map((one) => ({ one, at: chance.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        expect(groupsOf(shuffled)).toEqual(groupsOf(list));
      }),
    );
  });
});

it('a publication on two patents is found once, with all its holders', () => {
  const lists = [['CN1A', 'CN2B'], ['cn 1a'], ['CN3U'], ['CN1A', 'CN1A']].map((list) =>
    list.map(publicationNumber),
  );
  const shared = inOneGo(sharedPublications(lists.length, (i) => lists[i] ?? []));
  expect([...shared.values()]).toEqual([[0, 1, 3]]);
});
