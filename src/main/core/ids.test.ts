import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uuidV7 } from './ids';

describe('a UUID of version 7', () => {
  it('has the form of RFC 9562 and sorts by time', () => {
    fc.assert(
      fc.property(fc.nat(2 ** 47), fc.integer({ min: 1, max: 1_000_000 }), (time, later) => {
        const first = uuidV7(time, randomUUID());
        expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(first < uuidV7(time + later, randomUUID())).toBe(true);
      }),
    );
  });
});
