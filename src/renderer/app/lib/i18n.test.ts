// Every text exists in both languages, with the same places.
import { expect, test } from 'vitest';
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import { type TextKey, translate } from './i18n';

const places = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

const flat = (words: Readonly<Record<string, Readonly<Record<string, string>>>>): [string, string][] =>
  Object.entries(words).flatMap(([area, texts]) =>
    Object.entries(texts).map(([key, text]): [string, string] => [`${area}.${key}`, text]),
  );

test('Chinese and English have the same keys', () => {
  expect(
    flat(en)
      .map(([key]) => key)
      .sort(),
  ).toEqual(
    flat(zh)
      .map(([key]) => key)
      .sort(),
  );
});

test('the places of a text are the same in both languages', () => {
  const other = new Map(flat(en));
  const different = flat(zh).filter(
    ([key, text]) => places(text).join() !== places(other.get(key) ?? '').join(),
  );
  expect(different).toEqual([]);
});

test('no text is empty', () => {
  expect([...flat(zh), ...flat(en)].filter(([, text]) => text.trim() === '')).toEqual([]);
});

test('English texts carry no Chinese, except the name of the other language', () => {
  const chinese = flat(en).filter(([, text]) => /[\u4e00-\u9fff]/.test(text));
  expect(chinese.map(([key]) => key).filter((key) => !/language/i.test(key))).toEqual([]);
});

test('a key with dots in its name is found in its area', () => {
  expect(translate('zh')('domain.type.invention')).toBe('发明');
  expect(translate('en')('errors.DISK_FULL.what')).toContain('disk');
});

test('an unknown key shows itself rather than nothing', () => {
  expect(translate('zh')('domain.type.plant' as TextKey)).toBe('domain.type.plant');
});
