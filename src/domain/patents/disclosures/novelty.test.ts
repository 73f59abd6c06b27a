// A talk before the filing date costs the novelty (专利法 art. 22); six months of grace in four cases only (art. 24).
import { expect, test } from 'vitest';
import { noveltyOn } from './novelty';

test.each([
  [undefined, '2026-03-01', { state: 'unpublished' }],
  ['2026-05-10', '2026-03-01', { state: 'planned', on: '2026-05-10' }],
  ['2026-03-01', '2026-03-01', { state: 'planned', on: '2026-03-01' }],
  ['2026-02-28', '2026-03-01', { state: 'grace', on: '2026-02-28', until: '2026-08-28' }],
  ['2025-09-01', '2026-03-01', { state: 'grace', on: '2025-09-01', until: '2026-03-01' }],
  ['2025-08-31', '2026-03-01', { state: 'lost', on: '2025-08-31', until: '2026-02-28' }],
  ['2019-12-31', '2020-06-30', { state: 'grace', on: '2019-12-31', until: '2020-06-30' }],
])('public on %s, seen on %s', (publishedOn, day, novelty) => {
  expect(noveltyOn(publishedOn, day)).toEqual(novelty);
});
