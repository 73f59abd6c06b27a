import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityCheck, identityFault, isAccountForm, isPhone, masked, passesLuhn } from './identity';
import { personalFaults, personalWarnings, plainData } from './records';
import { keepUntil } from './retention';

/** A number nobody has: its place is not in the table of districts. */
const example = (birthday: string): string => {
  const first = `999999${birthday}001`;
  return first + identityCheck(first);
};

describe('an identity number', () => {
  it('has the check character of GB 11643', () => {
    expect(identityCheck('11010519491231002')).toBe('X'); // the example of the standard
    expect(identityFault('11010519491231002X')).toBeNull();
    expect(identityFault('11010519491231002x ')).toBeNull();
    expect(identityFault('110105194912310021')).toBe('check');
  });

  it('names what is wrong: its form, its birthday, its check character', () => {
    expect(identityFault('1234')).toBe('form');
    expect(identityFault(example('19990230'))).toBe('birthday');
    expect(identityFault(example('20000229'))).toBeNull();
  });

  it('with any one digit changed is found out', () => {
    const digit = fc.integer({ min: 14, max: 16 });
    fc.assert(
      fc.property(digit, fc.integer({ min: 1, max: 9 }), (at, by) => {
        const right = example('19800101');
        const wrong = right.slice(0, at) + ((Number(right[at]) + by) % 10) + right.slice(at + 1);
        expect(identityFault(wrong)).toBe('check');
      }),
    );
  });
});

describe('an account', () => {
  it('has 12 to 19 digits; a card passes Luhn, an old account need not and is only warned of', () => {
    expect(isAccountForm('6222 0200 0000 0000 005')).toBe(true);
    expect(isAccountForm('12345')).toBe(false);
    expect(passesLuhn('4111 1111 1111 1111')).toBe(true);
    expect(passesLuhn('4111 1111 1111 1112')).toBe(false);
    expect(personalWarnings({ account: '4111111111111112' })).toEqual(['accountLuhn', 'bankMissing']);
    expect(personalWarnings({ account: '4111111111111111', bankName: '某银行' })).toEqual([]);
    expect(personalWarnings({})).toEqual([]);
  });
});

describe('what is kept and shown', () => {
  it('numbers lose their spaces, faults stand at their field', () => {
    expect(plainData({ account: '4111 1111-1111 1111', bankName: ' 某 银行 ' })).toEqual({
      account: '4111111111111111',
      bankName: '某 银行',
    });
    expect(personalFaults({ identityNumber: '1', account: '2', phone: 'x' })).toEqual({
      identityNumber: 'identityForm',
      account: 'accountForm',
      phone: 'phoneForm',
    });
    expect(isPhone('138 0013 8000') && isPhone('+86 13800138000') && isPhone('010-12345678')).toBe(true);
  });

  it('the mask shows four characters and never how long the number is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 5, maxLength: 30 }), (text) => {
        expect(masked(text)).toBe(`**** ${text.slice(-4)}`);
      }),
    );
    expect(masked('123')).toBe('****');
  });

  it('is kept for three years after its last use, to the day', () => {
    expect(keepUntil('2024-02-29', '2025-01-01')).toBe('2027-02-28');
    expect(keepUntil('2020-01-01', '2020-01-01')).toBeUndefined();
  });
});
