// Texts with places.
import { expect, test } from 'vitest';
import { interpolate } from './interpolate';

test('fills a place with a number and separates thousands', () => {
  expect(interpolate('{n} 件', { n: 1200 })).toBe('1,200 件');
});

test('fills every place, the same name twice', () => {
  expect(interpolate('{a} → {b} → {a}', { a: 'x', b: 'y' })).toBe('x → y → x');
});

test('leaves a place alone that nobody fills', () => {
  expect(interpolate('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});

test('does not read the filled text again', () => {
  expect(interpolate('{a}', { a: '{b}', b: 'no' })).toBe('{b}');
});

test('a text without places is itself', () => {
  expect(interpolate('{n} 件', undefined)).toBe('{n} 件');
});

test('says one and many as the language wants them', () => {
  expect(interpolate('{n} {n|matter|matters}', { n: 1 })).toBe('1 matter');
  expect(interpolate('{n} {n|matter|matters}', { n: 0 })).toBe('0 matters');
  expect(interpolate('{n} {n|matter|matters}', { n: 1200 })).toBe('1,200 matters');
});

test('leaves one and many alone where nobody says how many', () => {
  expect(interpolate('{n|matter|matters}', {})).toBe('{n|matter|matters}');
});
