// Changes in words.
import { describe, expect, test } from 'vitest';
import type { ChangeItem } from '../../../shared/store/changes';
import { fieldChanges, fieldWord, valueWord } from './changeText';
import { translate } from './i18n';

const t = translate('zh');
const names: Record<string, string> = { d1: '机械工程学院', p1: '智能机器人关键技术' };
const nameOf = (id: string) => names[id];
const update = (before: Record<string, unknown>, after: Record<string, unknown>): ChangeItem => ({
  op: 'update',
  entity: 'patent',
  id: 'x',
  prevSeq: 1,
  before,
  after,
});

test('a field has its label, an unknown one its own name', () => {
  expect(fieldWord('filingDate', t)).toBe('申请日');
  expect(fieldWord('projects.0.number', t)).toBe('projects.0.number');
});

describe('values', () => {
  test.each([
    ['legalBucket', 'inForce', '有效'],
    ['type', 'utilityModel', '实用新型'],
    ['role', 'student', '学生'],
    ['title', '一种装置', '一种装置'],
    ['claimsCount', 10, '10'],
    ['checkDigitCompleted', true, '是'],
    ['note', null, '（空）'],
    ['note', '', '（空）'],
    ['applicants', [], '（空）'],
    ['applicants', ['甲', '乙'], '甲；乙'],
    ['departmentId', 'd1', '机械工程学院'],
    ['projectIds', ['p1', 'p2'], '智能机器人关键技术；p2'],
    ['inventors', [{ name: '张三' }, { name: '李四', personId: 'q' }], '张三；李四'],
    ['publications', [{ number: 'CN1B', date: '2024-01-02', kind: 'granted' }], 'CN1B 2024-01-02'],
  ])('%s %j reads %s', (field, value, words) => {
    expect(valueWord(field, value, t, nameOf)).toBe(words);
  });
});

describe('changes', () => {
  test('before and after of every field that changed, in words', () => {
    const item = update(
      { filingDate: '2020-01-05', departmentId: null },
      { filingDate: '2020-01-06', departmentId: 'd1' },
    );
    expect(fieldChanges(item, t, nameOf)).toEqual([
      { field: '申请日', before: '2020-01-05', after: '2020-01-06' },
      { field: '院系', before: '（空）', after: '机械工程学院' },
    ]);
  });

  test('a field that came anew had nothing before', () => {
    expect(fieldChanges(update({}, { note: 'x' }), t, nameOf)).toEqual([
      { field: '备注', before: '（空）', after: 'x' },
    ]);
  });

  test('bookkeeping of the store is no change of a field', () => {
    expect(fieldChanges(update({ rev: 1, seq: 4 }, { rev: 2, seq: 5 }), t, nameOf)).toEqual([]);
  });

  test('a creation and a removal list no fields', () => {
    expect(fieldChanges({ op: 'create', entity: 'patent', id: 'x' }, t, nameOf)).toEqual([]);
    const removed: ChangeItem = {
      op: 'remove',
      entity: 'patent',
      id: 'x',
      prevSeq: 1,
      before: { title: 'a' },
    };
    expect(fieldChanges(removed, t, nameOf)).toEqual([]);
  });
});
