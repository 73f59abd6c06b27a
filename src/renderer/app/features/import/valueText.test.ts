// Values of the dry run in one line.
import { describe, expect, it } from 'vitest';
import { translate } from '../../lib/i18n';
import { fieldText, valueText } from './valueText';

const t = translate('zh');
const text = (field: string, value: unknown) => valueText(field, value, t);

describe('a value in one line', () => {
  it('is empty where nothing is there', () => {
    expect(text('title', undefined)).toBe('');
    expect(text('title', null)).toBe('');
    expect(text('applicants', [])).toBe('');
  });

  it('uses the words of fixed lists and leaves unknown words as they are', () => {
    expect(text('type', 'invention')).toBe('发明');
    expect(text('legalBucket', 'lapsed')).toBe('失效');
    expect(text('type', 'other')).toBe('other');
    expect(text('title', 'invention')).toBe('invention');
  });

  it('names persons and publications instead of showing their records', () => {
    expect(text('inventors', [{ name: '王一', personId: 'p1' }, { name: '李二' }])).toBe('王一；李二');
    expect(text('publications', [{ number: 'CN1A', date: '2020-01-02', kind: 'published' }])).toBe(
      'CN1A 2020-01-02',
    );
  });
});

describe('the name of a field', () => {
  it('is the term of the record, else that of the list, else the bare name', () => {
    expect(fieldText('filingDate', t)).toBe('申请日');
    expect(fieldText('projectNumber', t)).toBe('资助项目编号');
    expect(fieldText('somethingNew', t)).toBe('somethingNew');
  });
});
