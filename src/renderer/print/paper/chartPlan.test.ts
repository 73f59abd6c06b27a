// Columns on paper stand for their values and stay inside the drawing.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planChart } from './chartPlan';

const size = { width: 1000, height: 190, margin: 0 };
const chart = (kind: 'columns' | 'bars', ...values: number[][]) => ({
  kind,
  labels: (values[0] ?? []).map((_, i) => `${2022 + i}`),
  series: values.map((own, i) => ({ name: `s${i}`, unit: 'fen' as const, values: own })),
});

describe('a chart on paper', () => {
  it('has one mark a value, as long as the value is of the largest', () => {
    const { marks } = planChart(chart('columns', [100, 50, 0]), size);
    const heights = marks.map(({ height }) => height);
    expect(heights[1]).toBeCloseTo((heights[0] ?? 0) / 2);
    expect(heights[2]).toBe(0);
  });

  it('lets a loss hang below the axis', () => {
    const { marks, zero } = planChart(chart('columns', [100, -100]), size);
    expect(marks[0]?.y).toBeLessThan(zero);
    expect(marks[1]?.y).toBe(zero);
  });

  it('draws nothing for nothing', () => {
    expect(planChart(chart('columns', [0, 0]), size).marks.every(({ height }) => height === 0)).toBe(true);
  });

  it('keeps every mark inside the drawing and apart from its neighbours', () => {
    const figures = fc.integer({ min: -1e12, max: 1e12 });
    const of = (n: number) => fc.array(figures, { minLength: n, maxLength: n });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((n) => fc.tuple(of(n), of(n))),
        ([a, b]) => {
          const { marks } = planChart(chart('columns', a, b), size);
          for (const { x, y, width, height } of marks) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(size.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y + height).toBeLessThanOrEqual(size.height + 1e-6);
          }
          const across = [...marks].sort((p, q) => p.x - q.x);
          across.slice(1).forEach((mark, i) => {
            const before = across[i];
            expect(mark.x).toBeGreaterThanOrEqual((before?.x ?? 0) + (before?.width ?? 0) - 1e-6);
          });
        },
      ),
    );
  });
});
