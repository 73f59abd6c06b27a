// Every issue has a cause and a cure in both languages, with its data filled in.
import { describe, expect, it } from 'vitest';
import { interpretRow } from './interpretRow';
import { isRowIssueCode, issueText } from './issueText';
import { issueTextEn } from './issueTextEn';
import { issueTextZh } from './issueTextZh';

const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

describe('issue texts', () => {
  it.each(Object.keys(issueTextZh.texts))('%s: both languages, the same data', (code) => {
    if (!isRowIssueCode(code)) throw new Error(code);
    const zh = issueTextZh.texts[code];
    const en = issueTextEn.texts[code];
    for (const text of [zh.cause, zh.cure, en.cause, en.cure]) expect(text.length).toBeGreaterThan(3);
    const used = (text: { cause: string; cure: string }) => [
      ...new Set(placeholders(text.cause + text.cure)),
    ];
    expect(used(en)).toEqual(used(zh));
  });

  it('a wrong check digit names the expected one', () => {
    const { issues } = interpretRow(['ZL201810123456.7', '电池'], 3, ['申请号', '名称'], {
      applicationNumber: 0,
      title: 1,
    });
    expect(issueText(issues[0]!, 'zh').cause).toBe(
      '申请号“ZL201810123456.7”的校验位不对：写的是 7，按 201810123456 计算应为 5。',
    );
    expect(issueText(issues[0]!, 'en').cause).toContain('201810123456 gives 5');
  });

  it('a damaged number is explained in words', () => {
    const issue = {
      code: 'NUMBER_DAMAGED',
      value: '2.02E+12',
      column: '申请号',
      data: { reason: 'exponent' },
    };
    expect(issueText(issue, 'zh').cause).toBe(
      '申请号“2.02E+12”被电子表格改成了科学计数法，原来的数字已无法还原。',
    );
  });

  it('an unknown code, a missing datum or a prototype name do no harm', () => {
    expect(issueText({ code: 'toString', value: '', column: '' }, 'en')).toEqual({
      cause: 'toString',
      cure: '',
    });
    expect(issueText({ code: 'DATE_ORDER', value: 'x', column: '' }, 'en').cause).toBe(
      'x is before the filing date ?.',
    );
    expect(
      issueText(
        { code: 'TYPE_MISMATCH', value: 'x', column: '', data: { type: 'constructor', number: '1' } },
        'en',
      ).cause,
    ).toContain('constructor');
  });
});
