// Time limits that end on a day off end on the next working day.
import { describe, expect, it } from 'vitest';
import { workingDays, wrongDays } from './workingDays';

describe('the next working day', () => {
  const days = workingDays();
  it.each([
    ['an ordinary Tuesday stays', 20_260_303, 20_260_303],
    ['a Saturday goes to Monday', 20_260_307, 20_260_309],
    ['Spring Festival 2026 ends on 24 February', 20_260_215, 20_260_224],
    ['a Saturday worked in exchange stays', 20_260_214, 20_260_214],
    ['National Day 2025 ends on 9 October', 20_251_001, 20_251_009],
    ['the Saturday after it is worked', 20_251_011, 20_251_011],
    ['1 January 2026 goes to the Sunday that is worked', 20_260_101, 20_260_104],
    ['a Sunday of a year long past goes to Monday', 20_190_310, 20_190_311],
  ])('%s', (_what, from, to) => expect(days.next(from)).toBe(to));

  it('knows only the fixed holidays of a year without a notice, and says so', () => {
    expect(days.next(20_271_001)).toBe(20_271_004);
    expect(days.ruleOf(2027).verified).toBe(false);
    expect(days.ruleOf(2026).verified).toBe(true);
  });

  it('follows what the office entered itself', () => {
    const own = workingDays({ off: ['2026-03-03'], work: ['2026-03-07'] });
    expect(own.next(20_260_303)).toBe(20_260_304);
    expect(own.next(20_260_307)).toBe(20_260_307);
  });

  it('names days that are none', () => {
    expect(wrongDays({ off: ['2026-02-30', '2026-03-01'], work: ['soon'] })).toEqual(['2026-02-30', 'soon']);
  });
});
