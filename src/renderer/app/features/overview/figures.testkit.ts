// For tests: a small portfolio, counted.
import type { Figures } from './figures';

const tally = (count: number, fen: number) => ({ count, fen });
const year = (keep: number, undecided: number) => ({
  keep: tally(keep, keep * 60_000),
  undecided: tally(undecided, undecided * 90_000),
  drop: tally(1, 30_000),
  settled: tally(0, 0),
});

/** The columns all tables but one share: 7 in force, 5 lapsed. */
const byStatus = {
  total: 12,
  ms: 0,
  columns: [
    { key: 'inForce', count: 7 },
    { key: 'lapsed', count: 5 },
  ],
};

export const figures: Figures = {
  fields: {
    ...byStatus,
    rows: [
      { key: '1', count: 6, cells: [4, 2] },
      { key: '13', count: 4, cells: [3, 1] },
      { key: '', count: 2, cells: [0, 2] },
    ],
  },
  ages: {
    ...byStatus,
    rows: [
      { key: '3', count: 6, cells: [4, 2] },
      { key: '11', count: 4, cells: [3, 1] },
      { key: '', count: 2, cells: [0, 2] },
    ],
  },
  departments: {
    ...byStatus,
    rows: [
      { key: 'd1', label: '机械学院', count: 8, cells: [6, 2] },
      { key: '', count: 4, cells: [1, 3] },
    ],
  },
  agencies: {
    ...byStatus,
    rows: [{ key: '甲事务所', count: 12, cells: [7, 5] }],
  },
  use: {
    total: 7,
    ms: 0,
    columns: [
      { key: 'none', count: 3 },
      { key: 'licensed', count: 2 },
      { key: '', count: 2 },
    ],
    rows: [
      { key: 'd1', label: '机械学院', count: 6, cells: [3, 2, 1] },
      { key: '', count: 1, cells: [0, 0, 1] },
    ],
  },
  budget: { years: [2026, 2027], rows: [], totals: [year(2, 1), year(3, 0)], ms: 0 },
};
