// A list in groups.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt, runsBetween, segmentsOf, totalLines } from './groupedPlaces';

const groups = [
  { key: 'a', label: '机械学院', count: 3 },
  { key: 'b', label: '材料学院', count: 5 },
  { key: '', label: '（无院系）', count: 2 },
];

describe('lines', () => {
  test('of closed groups are their heads', () => {
    expect(totalLines(segmentsOf(groups, new Set()))).toBe(3);
  });
  test('of an open group follow its head', () => {
    const segments = segmentsOf(groups, new Set(['b']));
    expect(totalLines(segments)).toBe(8);
    expect(placeAt(segments, 1)).toMatchObject({ segment: { key: 'b' }, offset: -1 });
    expect(placeAt(segments, 2)).toMatchObject({ segment: { key: 'b' }, offset: 0 });
    expect(placeAt(segments, 6)).toMatchObject({ segment: { key: 'b' }, offset: 4 });
    expect(placeAt(segments, 7)).toMatchObject({ segment: { key: '' }, offset: -1 });
    expect(placeAt(segments, 8)).toBeUndefined();
  });
  test('the group without a value opens like others', () => {
    expect(placeAt(segmentsOf(groups, new Set([''])), 4)).toMatchObject({ segment: { key: '' }, offset: 1 });
  });
  test('no groups, no lines', () => {
    expect(totalLines([])).toBe(0);
    expect(placeAt([], 0)).toBeUndefined();
  });
});

const some = fc
  .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 })
  .map((counts) => counts.map((count, at) => ({ key: String(at), label: String(at), count })));

test('every line is one head or one row of an open group, in order', () => {
  fc.assert(
    fc.property(some, fc.array(fc.integer({ min: 0, max: 7 })), (sizes, open) => {
      const segments = segmentsOf(sizes, new Set(open.map(String)));
      const lines = Array.from({ length: totalLines(segments) }, (_, line) => placeAt(segments, line));
      const told = segments.flatMap((segment) =>
        [-1, ...(segment.open ? Array.from({ length: segment.count }, (_, n) => n) : [])].map(
          (offset) => `${segment.key}/${offset}`,
        ),
      );
      expect(lines.map((place) => `${place?.segment.key}/${place?.offset}`)).toEqual(told);
    }),
  );
});

test('a run of lines holds exactly the rows seen one by one', () => {
  fc.assert(
    fc.property(some, fc.nat(60), fc.nat(60), (sizes, a, b) => {
      const segments = segmentsOf(
        sizes,
        new Set(sizes.filter((_, at) => at % 2 === 0).map(({ key }) => key)),
      );
      const last = Math.min(Math.max(a, b), totalLines(segments) - 1);
      const first = Math.min(a, b);
      const seen: string[] = [];
      for (let line = first; line <= last; line += 1) {
        const place = placeAt(segments, line);
        if (place && place.offset >= 0) seen.push(`${place.segment.key}/${place.offset}`);
      }
      const runs = runsBetween(segments, first, last).flatMap(({ segment, from, to }) =>
        Array.from({ length: to - from + 1 }, (_, n) => `${segment.key}/${from + n}`),
      );
      expect(runs).toEqual(seen);
    }),
  );
});
