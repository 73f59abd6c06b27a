// A publication number typed by hand.
import { expect, test } from 'vitest';
import { publicationOf } from './publicationRow';

test('the kind code says what was published', () => {
  expect(publicationOf({ number: ' cn 107205125 b ', date: '2020-01-03' })).toEqual({
    number: 'CN107205125B',
    kind: 'granted',
    date: '2020-01-03',
  });
  expect(publicationOf({ number: 'CN107705012A' }).kind).toBe('published');
});

test('what the person chose counts more', () => {
  expect(publicationOf({ number: 'CN107705012A', kind: 'granted' }).kind).toBe('granted');
});

test('a foreign number stays as it is written', () => {
  expect(publicationOf({ number: 'WO2018/123456' })).toEqual({ number: 'WO2018/123456', kind: 'published' });
});
