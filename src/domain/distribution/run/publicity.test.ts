import { describe, expect, it } from 'vitest';
import { publicityEnds, weekdaysOnly } from './publicity';

describe('the days of a notice', () => {
  it('are counted from the day after it was put up', () => {
    expect(publicityEnds('2025-03-03', 15, 'calendar')).toBe('2025-03-18');
    expect(publicityEnds('2024-02-20', 15, 'calendar')).toBe('2024-03-06');
  });

  it('skip weekends and holidays and count weekends that are worked, where working days are asked for', () => {
    expect(publicityEnds('2025-03-03', 15, 'working')).toBe('2025-03-24');
    const may = (date: string): boolean =>
      date === '2025-04-27' ||
      (weekdaysOnly(date) && !['2025-05-01', '2025-05-02', '2025-05-05'].includes(date));
    expect(publicityEnds('2025-04-25', 5, 'working', may)).toBe('2025-05-06');
    expect(publicityEnds('2025-04-24', 5, 'working', may)).toBe('2025-04-30');
  });
});
