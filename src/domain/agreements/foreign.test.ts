import { describe, expect, it } from 'vitest';
import { checkForeign, isSuspicious } from './foreign';

const usd = { currency: 'USD', amount: '10,000.00', rate: '7.1823', rateOn: '2025-01-14' };
const day = '2025-01-15';

describe('a payment in foreign currency', () => {
  it('is the amount times the rate, less what the bank has kept', () => {
    expect(checkForeign(usd, 71_800_00, day)).toEqual({
      ok: true,
      expected: 71_823_00,
      difference: -23_00,
      perHundred: false,
    });
  });

  it('may have the rate for a hundred units, as banks quote it', () => {
    const found = checkForeign({ ...usd, rate: '718.23' }, 71_823_00, day);
    expect(found).toMatchObject({ ok: true, expected: 71_823_00, difference: 0, perHundred: true });
  });

  it.each([
    ['currency', { currency: 'CNY' }],
    ['currency', { currency: 'US' }],
    ['amount', { amount: '一万' }],
    ['amount', { amount: '0' }],
    ['rate', { rate: '0' }],
    ['rate', { rate: '7.18%' }],
    ['rate', { rate: 'seven' }],
    ['rateOn', { rateOn: '2025-01-16' }],
    ['rateOn', { rateOn: '' }],
  ] as const)('names the field that can not be: %s', (field, change) => {
    expect(checkForeign({ ...usd, ...change }, 71_823_00, day)).toEqual({ ok: false, field });
  });

  it('is doubted where more is missing than a bank ever keeps', () => {
    expect(isSuspicious(71_823_00, -23_00)).toBe(false);
    expect(isSuspicious(71_823_00, -7_000_00)).toBe(true);
  });
});
