// Columns on paper: figures are never broken while there is room, short texts stay whole, long ones share the rest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, date, money, text } from '../statistics/report';
import { design } from './own.testkit';
import { fitted, isTooWide } from './widths';

const sumOf = (columns: readonly { weight?: number }[]): number =>
  columns.reduce((all, { weight = 1 }) => all + weight, 0);

describe('the widths of a list', () => {
  const columns = [
    column('编号', 'text'),
    column('专利名称', 'text', 3),
    column('申请日', 'date'),
    column('金额（元）', 'money'),
  ];
  const row = (title: string) => [
    text('201710911092.2'),
    text(title),
    date('2017-09-29'),
    money(123_456_789),
  ];

  it('give figures, days and short texts what they need, long texts the rest', () => {
    const [number, title, day, fen] = fitted(columns, [row('一种'.repeat(60))], [], true).map(
      ({ weight = 0 }) => weight * 6,
    );
    // ems: ten characters of a day, twelve of an amount, fourteen of a number.
    expect(day).toBeGreaterThan(5.8);
    expect(fen).toBeGreaterThan(6.4);
    expect(number).toBeGreaterThan(8.4);
    expect(title).toBeGreaterThan(60);
    expect(fitted(columns, [row('一种')], [], true).some(({ wraps }) => wraps)).toBe(false);
  });

  it('are broken where not even figures have room, so that nothing stands on something else', () => {
    const many = Array.from({ length: 14 }, (_, i) => column(`金额${i}`, 'money'));
    const rows = [many.map(() => money(1_234_567_890_12))];
    expect(fitted(many, [], rows, false).every(({ wraps }) => wraps)).toBe(true);
    expect(fitted(many.slice(0, 5), rows, [], false).some(({ wraps }) => wraps)).toBe(false);
  });

  it('fill no more than the sheet, whatever the columns hold', () => {
    const cells = fc.array(fc.tuple(fc.string({ maxLength: 80 }), fc.integer({ min: -1e12, max: 1e12 })), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(cells, fc.boolean(), (values, isLandscape) => {
        const made = fitted(
          [column('甲', 'text'), column('乙', 'money')],
          values.map(([words, fen]) => [text(words), money(fen)]),
          [],
          isLandscape,
        );
        expect(sumOf(made) * 6).toBeLessThanOrEqual((isLandscape ? 90 : 61) + 0.5);
        for (const { weight = 0 } of made) expect(weight).toBeGreaterThan(0.1);
      }),
    );
  });
});

it('a design with more columns than the paper holds says so while it is drawn', () => {
  const columns = [
    'filed',
    'granted',
    'costs',
    'annuities',
    'claims',
    'title',
    'number',
    'department',
    'inventors',
    'agency',
    'tier',
    'type',
    'bucket',
    'status',
  ].map((field) => ({ field }));
  expect(isTooWide(design('patent', { columns, landscape: false }))).toBe(true);
  expect(isTooWide(design('patent', { columns, landscape: true }))).toBe(false);
});
