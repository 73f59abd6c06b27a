// Every error code has words that stand with and without its data.
import { describe, expect, test } from 'vitest';
import { ErrorCode } from '../../../shared/errors';
import { errorDetails, errorText } from './errorText';

describe.each(ErrorCode.options)('%s', (code) => {
  test.each(['zh', 'en'] as const)('has what and cure in %s, without open places', (language) => {
    const words = errorText({ code }, language);
    expect(words.what.length).toBeGreaterThan(2);
    expect(words.cure.length).toBeGreaterThan(2);
    expect(`${words.what}${words.cure}`).not.toMatch(/[{}]|undefined|errors\./);
  });
});

test('data is put into the text', () => {
  expect(errorText({ code: 'FILE_NOT_FOUND', data: { file: 'a.xlsx' } }, 'zh').what).toBe(
    '找不到文件 a.xlsx',
  );
});

test('missing data leaves no stump behind', () => {
  expect(errorText({ code: 'TOO_MANY_ROWS' }, 'zh').what).toBe('行数超过上限');
  expect(errorText({ code: 'PRINT_FAILED' }, 'zh').what).toBe('打印没有成功');
  expect(errorText({ code: 'VALIDATION' }, 'en').what).toBe('The content is not allowed');
});

test('details for support carry code and data', () => {
  expect(JSON.parse(errorDetails({ code: 'DISK_FULL', data: { free: 12 } }))).toEqual({
    code: 'DISK_FULL',
    data: { free: 12 },
  });
});

test('a field is named as the screen names it', () => {
  expect(errorText({ code: 'VALIDATION', data: { field: 'filingDate' } }, 'zh').what).toBe(
    '内容不符合要求：申请日',
  );
});

test('a step that came second names the case, the person and the hour of this place', () => {
  const when = new Date(2026, 2, 1, 10, 5).toISOString();
  const data = { title: '电池许可', by: '王处长', when };
  expect(errorText({ code: 'STEP_TAKEN', data }, 'zh').what).toBe(
    '“电池许可”刚有人办过一步（王处长，2026-03-01 10:05），您这一步没有登记',
  );
  const { by: _nobody, ...nameless } = data;
  expect(errorText({ code: 'STEP_TAKEN', data: nameless }, 'zh').what).toBe(
    '“电池许可”刚有人办过一步，您这一步没有登记',
  );
});

test('an undo that later changes stand against names the record and the fields', () => {
  const conflict = (fields: string) =>
    errorText({ code: 'UNDO_CONFLICT', data: { label: '一种装置', fields } }, 'zh').what;
  expect(conflict('filingDate,title')).toBe('“一种装置”之后又改过（申请日、名称），不能直接撤销');
  expect(conflict('*')).toBe('“一种装置”之后又改过，不能直接撤销');
});

test('what is wrong with a policy or with the facts of a run is said in words, never as a code', () => {
  const wrong = (problem: string, data: object, language: 'zh' | 'en' = 'zh') =>
    errorText({ code: 'RUN_INPUT_WRONG', data: { problem, path: 'x', ...data } } as never, language).what;
  expect(wrong('MODE_NOT_COVERED', { mode: 'equity' })).toContain('“作价投资”');
  expect(wrong('BANDS_GAP', { from: 50_000_000, upTo: 100_000_000 })).toContain('50万');
  expect(wrong('INVENTOR_TWICE', { id: 'p1' }, 'en')).not.toContain('INVENTOR_TWICE');
});
