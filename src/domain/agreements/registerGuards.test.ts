// A confirmed agreement stays as it was signed, whoever asks; what the office keeps about it stays open.
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../patents/records';
import { agreement, obligation, terms } from './register.testkit';
import { agreementRefusal, isFixed, obligationRefusal } from './registerGuards';

const hash = 'b'.repeat(64);
const versions = [{ hash, name: '稿', on: '2026-01-01', way: 'sent' }];
const signed = agreement({ confirmedOn: '2026-01-05', terms, versions });
const ask = (patch: Partial<Agreement> | null, by: 'agreement' | 'undo' | 'other' = 'other') =>
  agreementRefusal({ before: signed, after: patch === null ? null : { ...signed, ...patch } }, by)?.code;

describe('a confirmed agreement', () => {
  const fixed: Partial<Agreement>[] = [
    { title: '别名' },
    { party: '别的公司' },
    { terms: { ...terms, months: 12 } },
    { priceFen: 1 },
    { patentIds: [] },
    { signedOn: '2026-02-02' },
    { confirmedOn: undefined },
    { amends: 'x' as Agreement['id'] },
    { territory: '全球' },
  ];
  it.each(fixed.map((patch) => [Object.keys(patch)[0], patch] as const))('keeps its %s', (_name, patch) => {
    for (const by of ['agreement', 'undo', 'other'] as const)
      expect(ask(patch, by)).toBe('AGREEMENT_CONFIRMED');
  });
  it('tells a form beforehand what it would refuse', () => {
    const asked: Partial<Agreement>[] = [
      ...fixed,
      { note: '归档' },
      { number: 'HT-1' },
      { contributors: [] },
      { documents: [] },
    ];
    for (const patch of asked) {
      const [field = ''] = Object.keys(patch);
      expect(isFixed(signed, field), field).toBe(ask(patch) === 'AGREEMENT_CONFIRMED');
      expect(isFixed(agreement({ state: 'draft' }), field)).toBe(false);
    }
  });
  it('takes notes, numbers, papers and the people of the award', () => {
    expect(ask({ note: '归档', techContractNumber: '1', number: 'HT-1', contributors: [] })).toBeUndefined();
  });
  it('ends by its command and comes back by undo, never by an edit', () => {
    expect(ask({ state: 'expired' })).toBe('AGREEMENT_BY_COMMAND');
    expect(ask({ state: 'expired' }, 'agreement')).toBeUndefined();
    expect(ask({ state: 'active' }, 'undo')).toBeUndefined();
  });
  it('is never removed', () => expect(ask(null, 'undo')).toBe('AGREEMENT_CONFIRMED'));
  it('gets more texts, loses none', () => {
    const more = [
      ...(signed.versions ?? []),
      { hash: 'c'.repeat(64), name: '回', on: '2026-01-03', way: 'received' as const },
    ];
    expect(ask({ versions: more })).toBeUndefined();
    expect(ask({ versions: more.slice(1) })).toBe('VERSION_FIXED');
  });
});

it('a draft is free, but is confirmed by its command alone', () => {
  const draft = agreement({ state: 'draft' });
  expect(agreementRefusal({ before: draft, after: null }, 'other')).toBeNull();
  const confirmed = { ...draft, confirmedOn: '2026-01-05' };
  expect(agreementRefusal({ before: draft, after: confirmed }, 'other')?.code).toBe('AGREEMENT_BY_COMMAND');
  expect(agreementRefusal({ before: draft, after: confirmed }, 'agreement')).toBeNull();
});

describe('an obligation out of the terms', () => {
  const made = obligation({ origin: 'upfront' });
  const change = (patch: object) => ({ before: made, after: { ...made, ...patch } });
  it('keeps day and amount once the agreement is confirmed', () => {
    expect(obligationRefusal(change({ due: '2027-01-01' }), true, 'other')?.code).toBe('OBLIGATION_FIXED');
    expect(obligationRefusal({ before: made, after: null }, true, 'other')?.code).toBe('OBLIGATION_FIXED');
    expect(obligationRefusal(change({ due: '2027-01-01' }), true, 'agreement')).toBeNull();
  });
  it('is met, waived and disputed freely; one written by hand is free in everything', () => {
    expect(obligationRefusal(change({ doneOn: '2026-01-09', waived: '无' }), true, 'other')).toBeNull();
    const own = obligation();
    expect(obligationRefusal({ before: own, after: null }, true, 'other')).toBeNull();
  });
});
