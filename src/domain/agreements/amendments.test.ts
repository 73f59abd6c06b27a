// Amendments: the signed terms stay, the terms in force are what the chain makes of them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermSet } from '../negotiation/terms';
import { amendmentsOf, changedTerms, effectiveTerms, termChanges } from './amendments';
import { agreement, terms } from './register.testkit';

const longer: TermSet = { ...terms, months: 72 };
const dearer: TermSet = { ...longer, consideration: { ...terms.consideration, upfrontFen: 30_000_000 } };
const first = agreement({
  id: 'x1',
  amends: 'a1',
  effectiveOn: '2027-01-01',
  confirmedOn: '2026-12-20',
  changes: termChanges(terms, longer),
});
const second = agreement({
  id: 'x2',
  amends: 'a1',
  effectiveOn: '2028-01-01',
  confirmedOn: '2027-12-20',
  changes: termChanges(longer, dearer),
});
const root = agreement({ id: 'a1', confirmedOn: '2026-01-05', terms });

describe('terms in force', () => {
  const on = (day: string, chain = [first, second]) => effectiveTerms(root, chain, day);
  it('are those that were signed until an amendment takes effect', () => {
    expect(on('2026-12-31')).toEqual(terms);
    expect(on('2027-01-01')).toEqual(longer);
    expect(on('2028-06-01')).toEqual(dearer);
  });
  it('do not change by a draft, however old', () => {
    expect(on('2029-01-01', [{ ...first, confirmedOn: undefined }])).toEqual(terms);
  });
  it('fold in the order of effect, not of recording', () => {
    expect(amendmentsOf('a1', [second, root, first]).map(({ id }) => id)).toEqual(['x1', 'x2']);
  });
  it('are nothing where the agreement has none', () =>
    expect(effectiveTerms({ ...root, terms: undefined }, [], '2027-01-01')).toBeUndefined());
});

describe('the difference of two terms', () => {
  it('names the part of the consideration, not the whole of it', () =>
    expect(termChanges(terms, dearer)).toEqual([
      { path: 'consideration.upfrontFen', before: 20_000_000, after: 30_000_000 },
      { path: 'months', before: 60, after: 72 },
    ]));
  it('is empty where nothing changed', () => expect(termChanges(terms, { ...terms })).toEqual([]));
  it('applied gives the other terms back, in both directions', () => {
    const change = fc.record(
      {
        months: fc.integer({ min: 1, max: 600 }),
        field: fc.string({ maxLength: 20 }),
        audit: fc.boolean(),
        upfrontFen: fc.integer({ min: 0, max: 1_000_000_000 }),
        lumpSumFen: fc.integer({ min: 0, max: 1_000_000_000 }),
      },
      { requiredKeys: [] },
    );
    const made = change.map(
      ({ upfrontFen, lumpSumFen, ...rest }): TermSet => ({
        mode: 'ordinaryLicence',
        patentIds: [],
        ...rest,
        consideration: {
          ...(upfrontFen === undefined ? {} : { upfrontFen }),
          ...(lumpSumFen === undefined ? {} : { lumpSumFen }),
        },
      }),
    );
    fc.assert(
      fc.property(made, made, (a, b) => {
        expect(changedTerms(a, termChanges(a, b))).toEqual(b);
        expect(changedTerms(b, termChanges(b, a))).toEqual(a);
      }),
    );
  });
});
