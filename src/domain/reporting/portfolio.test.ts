import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BUCKET_ORDER, type GroupBy, type PortfolioDocument, TYPE_ORDER } from './document';
import { buildPortfolio, type PortfolioSource } from './portfolio';
import { choice, row, stamp } from './samples.testkit';

const built = (...args: Parameters<typeof buildPortfolio>): PortfolioDocument => {
  const result = buildPortfolio(...args);
  if (!result.ok) throw new Error(result.code);
  return result.value;
};
const anyGrouping = fc.constantFrom<GroupBy>('none', 'department', 'type', 'legalBucket');
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

const anyRow: fc.Arbitrary<PortfolioSource> = fc.record({
  applicationNumber: fc.stringMatching(/^20[12]\d1\d{7}\.\d$/),
  type: fc.constantFrom(...TYPE_ORDER),
  title: fc.string({ minLength: 1, maxLength: 80 }),
  filingDate: fc.constantFrom('2019-02-03', '2020-11-30', undefined),
  grantDate: fc.constantFrom('2022-02-03', undefined),
  legalBucket: fc.constantFrom(...BUCKET_ORDER),
  legalStatus: fc.constantFrom(undefined, '专利权维持', '有效'),
  inventors: fc
    .array(fc.constantFrom('王明', '欧阳修远', 'John Smith'), { maxLength: 12 })
    .map((n) => n.join('、')),
  department: fc.constantFrom('', '化学学院', '医学院', '材料学院'),
  ipcMain: fc.constantFrom('H01M 2/40', undefined),
});

describe('the portfolio report', () => {
  it('is refused where the scope holds no patent, so that no number is spent on an empty paper', () => {
    expect(buildPortfolio([], choice(), stamp)).toEqual({ ok: false, code: 'REPORT_EMPTY' });
  });

  it('carries its number, its makers and the local time of making', () => {
    const document = built([row()], choice(), stamp);
    expect(document).toMatchObject({
      title: '专利资产清单',
      documentNumber: 'ZHD-PF-20261122-0001',
      organisation: '示例大学',
      operator: '陈静',
      madeAt: '2026-11-22 17:30',
      asOf: '2026-11-22',
      ledgerTotal: 1200,
    });
    expect(document.notes.length).toBeGreaterThan(2);
  });

  it('says so where the time of making was given in UTC', () => {
    expect(built([row()], choice(), { ...stamp, at: '2026-11-22T09:30:00Z' }).madeAt).toBe(
      '2026-11-22 09:30 UTC',
    );
  });

  it('takes the title the officer typed, and its own where only blanks were typed', () => {
    expect(built([row()], choice({ title: '年度清单' }), stamp).title).toBe('年度清单');
    expect(built([row()], choice({ title: '  ', lang: 'en' }), stamp).title).toBe(
      'Patent Portfolio Schedule',
    );
  });

  it('prints the words of the source only where they say more than the legal state', () => {
    const rows = [row({ legalStatus: '有效' }), row({ legalStatus: '专利权维持' }), row()];
    const lines = built(rows, choice(), stamp).groups[0]?.lines ?? [];
    expect(lines.map((line) => line.legalStatus)).toEqual([undefined, '专利权维持', undefined]);
  });

  it('groups departments by name and puts patents without one last', () => {
    const rows = ['医学院', '', '材料学院', '化学学院'].map((department) => row({ department }));
    const document = built(rows, choice({ groupBy: 'department' }), stamp);
    expect(document.groups.map((group) => group.label)).toEqual([
      '材料学院',
      '化学学院',
      '医学院',
      '未填院系',
    ]);
  });

  it('puts every row into exactly one group and keeps the order asked for within it', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), anyGrouping, (rows, groupBy) => {
        const numbered = rows.map((one, i) => ({ ...one, title: `${i}` }));
        const { groups } = built(numbered, choice({ groupBy }), stamp);
        const printed = groups.flatMap((group) => group.lines);
        expect(printed.map((line) => line.n)).toEqual(printed.map((_, i) => i + 1));
        expect(printed.map((line) => Number(line.title)).sort((a, b) => a - b)).toEqual(
          rows.map((_, i) => i),
        );
        for (const { lines } of groups) {
          const order = lines.map((line) => Number(line.title));
          expect(order).toEqual([...order].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('adds up: types, legal states and groups each sum to the total', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 60 }), anyGrouping, (rows, groupBy) => {
        const { total, byType, groups } = built(rows, choice({ groupBy }), stamp);
        expect(total.total).toBe(rows.length);
        for (const parts of [byType, groups.map((group) => group.subtotal)]) {
          expect(sum(parts.map((part) => part.total))).toBe(total.total);
          for (const part of [...parts, total]) expect(sum(part.counts)).toBe(part.total);
          total.counts.forEach((count, state) => {
            expect(sum(parts.map((part) => part.counts[state] ?? 0))).toBe(count);
          });
        }
        for (const { subtotal, lines } of groups) expect(subtotal.total).toBe(lines.length);
      }),
    );
  });

  it('shows all three types in the summary even where one has no patent', () => {
    expect(built([row()], choice(), stamp).byType.map((line) => [line.type, line.total])).toEqual([
      ['invention', 1],
      ['utilityModel', 0],
      ['design', 0],
    ]);
  });
});
