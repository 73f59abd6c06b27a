// Widths of columns.
import { describe, expect, test } from 'vitest';
import { clampWidth, fitting, leastTotal, leastWidth, templateOf } from './gridTracks';

const columns = [
  { key: 'number', width: '152px' },
  { key: 'title', width: 'minmax(200px, 3fr)' },
  { key: 'agency', width: 'minmax(110px, 1fr)' },
];

test('the least width is read from a track', () => {
  expect(leastWidth('152px')).toBe(152);
  expect(leastWidth('minmax(200px, 3fr)')).toBe(200);
  expect(leastWidth('1fr')).toBe(0);
});

test('a list with check boxes needs room for them', () => {
  expect(templateOf(columns, true)).toBe('34px 152px minmax(200px, 3fr) minmax(110px, 1fr)');
  expect(templateOf(columns, false)).toBe('152px minmax(200px, 3fr) minmax(110px, 1fr)');
  expect(leastTotal(columns, true) - leastTotal(columns, false)).toBe(34);
});

describe('where room is short', () => {
  const keys = (width: number, going: string[]) => fitting(columns, width, going).map((column) => column.key);
  test('columns go in the order given, and only as many as must', () => {
    expect(keys(500, ['agency', 'number'])).toEqual(['number', 'title', 'agency']);
    expect(keys(495, ['agency', 'number'])).toEqual(['number', 'title']);
    expect(keys(300, ['agency', 'number'])).toEqual(['title']);
  });
  test('what may not go stays, and the list scrolls', () => {
    expect(keys(100, ['agency'])).toEqual(['number', 'title']);
  });
  test('before the width is known all are there', () => {
    expect(keys(0, ['agency'])).toHaveLength(3);
  });
});

test('nobody draws a column away or beyond the screen', () => {
  expect(clampWidth(3)).toBe(48);
  expect(clampWidth(5000)).toBe(800);
  expect(clampWidth(120.4)).toBe(120);
});
