// The result of the check in words; the parts of the settings that other pages open.
import { expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { mismatchText } from './mismatch';
import { SECTIONS, sectionOf } from './sections';

const t = translate('zh');

it('a difference says which record and how it differs', () => {
  expect(mismatchText('patent:p1 differs', t)).toBe('专利 p1：内容不同');
  expect(mismatchText('person:x-2 journal:missing', t)).toBe('发明人 x-2：操作日志中没有');
  expect(mismatchText('project:x store:missing', t)).toBe('项目 x：资料库中没有');
  expect(mismatchText('seq store:12000 journal:11', t)).toBe('资料库序号 12000，操作日志序号 11');
});

it('a difference of a form not known here is shown as it is', () => {
  expect(mismatchText('something else', t)).toBe('something else');
});

it('a part is opened by its name, an unknown name opens the first', () => {
  expect(sectionOf('backup')).toBe('backup');
  expect(sectionOf('nonsense')).toBe(SECTIONS[0]);
  expect(sectionOf(undefined)).toBe('user');
});
