// The words of every source, and the bucket an officer would put them in.
import { describe, expect, it } from 'vitest';
import { legalBucketOf } from './legalStatus';
import type { LegalBucket } from './records';

const words: Record<LegalBucket, string[]> = {
  inForce: [
    '授权',
    '有效',
    '有权',
    '有效专利',
    '维持有效',
    '专利权维持',
    '专利权维持有效',
    '专利权的转移',
    '专利申请权、专利权的转移',
    '授权|权利转移',
    '授权|质押',
    '专利实施许可合同备案的生效、变更及注销',
    '专利权质押合同登记的生效',
    '专利权人的姓名或者名称、地址的变更',
    '专利权的恢复',
    '宣告专利权部分无效',
    'GR01',
    'TR01 专利权的转移',
    'Active',
    'Granted',
  ],
  pending: [
    '公开',
    '公布',
    '实质审查',
    '实质审查的生效',
    '审中',
    '在审',
    '审中-实审',
    'PB01',
    'Pending',
    '申请中',
  ],
  lapsed: [
    '失效',
    '无效',
    '无权',
    '无权-未缴年费',
    '未缴年费专利权终止',
    '未缴年费',
    '专利权有效期届满',
    '期限届满',
    '放弃',
    '避免重复授予专利权',
    '避重授权',
    '驳回',
    '撤回',
    '撤回-视为撤回',
    '发明专利申请公布后的驳回',
    '发明专利申请公布后的视为撤回',
    '专利权的主动放弃',
    '全部无效',
    '全部撤销',
    'CF01',
    'Inactive',
    'Expired',
  ],
  unknown: ['', '详见说明', '中止', '-'],
};

describe('legal status', () => {
  for (const bucket of ['inForce', 'pending', 'lapsed', 'unknown'] as const) {
    it.each(words[bucket])(`${bucket}: %j`, (text) => expect(legalBucketOf(text)).toBe(bucket));
  }
});
