// One application is one patent, however often a list prints it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCollector, mergeDrafts } from './collector';
import type { PatentDraft } from './importRow';

const published: PatentDraft = {
  row: 2,
  applicationNumber: '201710911092.2',
  type: 'invention',
  title: '一种电池',
  abstract: '摘要',
  filingDate: '2017-09-29',
  publications: [{ number: 'CN107705012A', date: '2018-02-16', kind: 'published' }],
  applicants: ['甲大学'],
  inventors: ['张三'],
  ipc: ['H01M 10/05'],
};
const granted: PatentDraft = {
  row: 5,
  applicationNumber: '201710911092.2',
  type: 'invention',
  title: '一种固态电池',
  filingDate: '2017-09-29',
  grantDate: '2019-07-09',
  publications: [{ number: 'CN107705012B', date: '2019-07-09', kind: 'granted' }],
  applicants: ['甲大学', '乙公司'],
  inventors: [],
  ipc: [],
};

describe('发明公布 and 发明授权', () => {
  it('merge into one patent with both publications and the granted text, in either order', () => {
    const merged = {
      ...published,
      title: '一种固态电池',
      grantDate: '2019-07-09',
      applicants: ['甲大学', '乙公司'],
      publications: [...published.publications, ...granted.publications],
    };
    expect(mergeDrafts(published, granted)).toEqual(merged);
    expect(mergeDrafts(granted, published)).toEqual(merged);
  });
  it('of different applications do not merge', () =>
    expect(() => mergeDrafts(published, { ...granted, applicationNumber: '85100001.0' })).toThrow(
      RangeError,
    ));

  it('in a file: the grant after the publication updates the patent', () => {
    const collector = createCollector();
    expect(collector.add(published)).toEqual({ draft: published, issues: [] });
    expect(collector.add(granted)).toEqual({ draft: granted, issues: [] });
    expect(collector.patents).toBe(1);
  });
  it('in a file: the publication after the grant adds itself and nothing else', () => {
    const collector = createCollector();
    collector.add(granted);
    expect(collector.add({ ...published, row: 9 }).draft).toEqual({
      row: 9,
      applicationNumber: '201710911092.2',
      type: 'invention',
      title: '一种固态电池',
      filingDate: '2017-09-29',
      publications: published.publications,
      applicants: [],
      inventors: [],
      ipc: [],
    });
  });
});

describe('repetitions', () => {
  const again = (first: PatentDraft, second: PatentDraft) => {
    const collector = createCollector();
    collector.add(first);
    return collector.add({ ...second, row: 9 });
  };
  it('the same publication again, even with another title', () =>
    expect(again(published, { ...published, title: '别的名称' })).toEqual({
      issues: [
        {
          row: 9,
          column: '',
          value: 'CN107705012A',
          severity: 'repeated',
          code: 'REPEATED_PUBLICATION',
          data: { firstRow: 2 },
        },
      ],
    }));
  it('the same row again, without publications', () => {
    const bare = { ...published, publications: [] };
    expect(again(bare, bare).issues).toMatchObject([{ severity: 'repeated', code: 'REPEATED_ROW' }]);
  });
  it('duplicate in file: the same number with other data', () => {
    const bare = { ...published, publications: [] };
    const { draft, issues } = again(bare, { ...bare, title: '另一件专利' });
    expect(draft).toBeUndefined();
    expect(issues).toMatchObject([
      { row: 9, severity: 'error', code: 'DUPLICATE_IN_FILE', data: { firstRow: 2 } },
    ]);
  });
  it('duplicate in file: another filing date, whatever was published', () =>
    expect(again(published, { ...granted, filingDate: '2018-01-01' }).issues).toMatchObject([
      { severity: 'error', code: 'DUPLICATE_IN_FILE', data: { first: '2017-09-29', second: '2018-01-01' } },
    ]));
  it('a publication repeated after the grant is still a repetition', () => {
    const collector = createCollector();
    for (const draft of [published, granted]) collector.add(draft);
    expect(collector.add(published).issues).toMatchObject([{ code: 'REPEATED_PUBLICATION' }]);
    expect(collector.add(granted).issues).toMatchObject([{ code: 'REPEATED_PUBLICATION' }]);
  });
});

it('every publication of a file is given out exactly once, in any order', () =>
  fc.assert(
    fc.property(
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
      fc.array(fc.nat(7)),
      (order, extra) => {
        const draft = (n: number): PatentDraft => ({
          ...(n % 2 ? granted : published),
          publications: [
            { number: `CN${1_000_000 + n}${n % 2 ? 'B' : 'A'}`, kind: n % 2 ? 'granted' : 'published' },
          ],
          applicationNumber: `20171091109${n >> 1}.2`,
        });
        const collector = createCollector();
        const out = [...order, ...extra].flatMap((n) => collector.add(draft(n)).draft?.publications ?? []);
        expect(out.map((publication) => publication.number).sort()).toEqual(
          Array.from({ length: 8 }, (_, n) => draft(n).publications[0]?.number),
        );
        expect(collector.patents).toBe(4);
      },
    ),
  ));
