// Every issue a filled-in sheet can have is told in words of both languages.
import { expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { issueText } from './sheetIssues';

it.each([
  ['DATE', '不是日期'],
  ['CHOICE', '可选的词'],
  ['FIELD_MISSING', '必填'],
  ['CREDIT_CODE_INVALID', '统一社会信用代码有误'],
  ['PART_OVER_WHOLE', '部分大于总数'],
  ['HEAD_UNKNOWN', '不认识的列'],
])('%s', (code, words) => {
  const issue = { code, column: '出口额（元）' };
  expect(issueText(issue, translate('zh'))).toContain(words);
  expect(issueText({ ...issue, column: 'Exports' }, translate('en'))).not.toMatch(/\p{Script=Han}|_/u);
});
