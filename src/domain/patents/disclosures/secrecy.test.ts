// What is secret stays out of the desk.
import { describe, expect, test } from 'vitest';
import { secrecyLevels, secrecyRefusal } from './secrecy';

test('only what is public may be written', () => {
  const allowed = secrecyLevels.filter((level) => secrecyRefusal(level, ['一种装置']) === undefined);
  expect(allowed).toEqual(['public']);
});

describe('a marking in the text is refused although the form says public', () => {
  test.each([
    ['机密★5年', '机密'],
    ['一种雷达（秘密）', '秘密'],
    ['【绝密】总体方案', '绝密'],
    ['国防专利申请', '国防专利'],
    ['GFZL20101234567', 'GFZL20101234567'],
  ])('%s', (text, mark) => {
    expect(secrecyRefusal('public', ['一种装置', text])).toEqual({ code: 'SECRECY_MARK', mark });
  });
});

test('words about secrecy are no secret', () => {
  for (const text of [
    '一种机密计算方法',
    '商业秘密保护系统',
    '秘密共享方案',
    '保密性强的通信装置',
    undefined,
  ])
    expect(secrecyRefusal('public', [text])).toBeUndefined();
});
