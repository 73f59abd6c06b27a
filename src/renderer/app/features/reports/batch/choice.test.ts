import { describe, expect, it } from 'vitest';
import { agreementsOf, narrowed, yearsOf } from './choice';

type Row = Parameters<typeof yearsOf>[0][number];
const row = (agreementId: string, agreementTitle: string, upTo: string, executedOn?: string): Row => ({
  agreementId: agreementId as Row['agreementId'],
  agreementTitle,
  upTo,
  ...(executedOn === undefined ? {} : { executedOn }),
});
const rows = [
  row('a2', '隔膜许可', '2025-12-31', '2026-01-20'),
  row('a1', '检测转让', '2025-12-31', '2025-12-30'),
  row('a1', '检测转让', '2026-06-30'),
];

describe('runs of a batch', () => {
  it('are chosen by the year they were paid in, newest first, and by agreement', () => {
    expect(yearsOf(rows)).toEqual(['2026', '2025']);
    expect(agreementsOf(rows)).toEqual(
      [
        { id: 'a2', title: '隔膜许可' },
        { id: 'a1', title: '检测转让' },
      ].sort((a, b) => a.title.localeCompare(b.title, 'zh-CN')),
    );
  });

  it('are narrowed by either, by both, or not at all', () => {
    expect(narrowed(rows, { year: '', agreement: '' })).toEqual(rows);
    expect(narrowed(rows, { year: '2026', agreement: '' })).toEqual([rows[0], rows[2]]);
    expect(narrowed(rows, { year: '2026', agreement: 'a1' })).toEqual([rows[2]]);
    expect(narrowed(rows, { year: '2024', agreement: '' })).toEqual([]);
  });
});
