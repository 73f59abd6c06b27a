import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, fieldsThatMoved, sameValue, withFields } from './patch';

const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string(), { maxLength: 3 }));
const record = fc.dictionary(fc.constantFrom('title', 'note', 'type', 'agency', 'ipc'), value);

describe('difference of two states of a record', () => {
  it('leads from before to after and back again', () => {
    fc.assert(
      fc.property(record, record, (a, b) => {
        const found = difference(a, b);
        if (found === null) {
          expect(sameValue(a, b)).toBe(true);
          return;
        }
        expect(sameValue(withFields(a, found.after), b)).toBe(true);
        expect(sameValue(withFields(b, found.before), a)).toBe(true);
      }),
    );
  });

  it('is nothing between equal states, whatever the order of keys', () => {
    expect(difference({ a: 1, b: [{ x: 1, y: 2 }] }, { b: [{ y: 2, x: 1 }], a: 1 })).toBeNull();
  });

  it('never touches id, revision and sequence number', () => {
    expect(difference({ id: 'a', rev: 1, seq: 3 }, { id: 'a', rev: 2, seq: 9 })).toBeNull();
    expect(withFields({ id: 'a', rev: 1 }, { id: 'b', rev: 7 })).toEqual({ id: 'a', rev: 1 });
  });

  it('tells absent from empty', () => {
    expect(difference({ note: '' }, {})).toEqual({ before: { note: '' }, after: { note: null } });
  });

  it('names the fields that somebody else has changed since', () => {
    expect(fieldsThatMoved({ title: '甲', note: 'x' }, { title: '乙', note: 'x', agency: null })).toEqual([
      'title',
    ]);
  });
});
