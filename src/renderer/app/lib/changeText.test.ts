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
    ['implementationStatus', 'industrialised', '已产业化'],
    ['transferModes', ['assignment', 'openLicence'], '转让；开放许可'],
    ['feeReduction', 'p85', '减缴 85%'],
    ['state', 'evaluating', '评估中'],
    ['legalEvents', [{ date: '2021-03-02', code: 'TR01', text: '转移' }], '2021-03-02 TR01 转移'],
    ['costs', [{ date: '2024-01-02', kind: 'agency', fen: 123450 }], '2024-01-02 代理费 1,234.50 元'],
    ['rightHolders', [{ name: '甲大学', share: { n: 335, d: 1000 } }], '甲大学 33.5%'],
    ['inventors', [{ name: '张三', personId: 'q', contribution: { n: 1, d: 3 } }], '张三 1/3'],
    ['annuities', [{ year: 4, choice: 'keep', paidFen: 18000 }], '第 4 年 续缴 180.00 元'],
    ['fundingDeclaration', { status: 'declared', declaredOn: '2026-03-01' }, '已声明 2026-03-01'],
    [
      'nonUseReason',
      { reason: '待审批', approver: '王五', approvedOn: '2026-03-01' },
      '待审批 王五 2026-03-01',
    ],
    ['scores', { patentability: 80, market: 60 }, '可专利性 80，产业化前景 60'],
    ['documents', [{ hash: 'a', name: '证书.pdf', mime: 'application/pdf', bytes: 1 }], '证书.pdf'],
    ['reviews', [{ date: '2026-01-02', drafting: 80, by: '李四' }], '2026-01-02 80 李四'],
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
