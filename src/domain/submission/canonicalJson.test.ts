import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson';

describe('canonical JSON', () => {
  it('sorts keys by UTF-16 unit, writes no spaces, leaves out what is undefined', () => {
    expect(canonicalJson({ b: 1, a: [true, null, { d: 'x', c: undefined }], '€': 1, '\u{1f600}': 2 })).toBe(
      '{"a":[true,null,{"d":"x"}],"b":1,"€":1,"\u{1f600}":2}',
    );
  });

  it('writes the numbers of RFC 8785', () => {
    expect(canonicalJson([333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, () => 1, 1n, '\ud800', 'a\udc00b'])(
    'refuses what JSON cannot carry: %s',
    (value) => {
      expect(() => canonicalJson([value])).toThrow(TypeError);
    },
  );

  it('keeps a text that only looks like an escaped surrogate', () => {
    expect(JSON.parse(canonicalJson('\\ud800'))).toBe('\\ud800');
  });

  it('is the same for equal values whatever the order of their keys, and reads back as the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(reversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  // Own properties even for names like __proto__.
  const out = Object.create(null) as Record<string, unknown>;
  for (const [key, member] of entries) out[key] = reversed(member);
  return out;
}
