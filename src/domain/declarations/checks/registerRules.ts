// What has to be true of other filings and agreements beside a filing, and of its own form: dated rule data with its words.
import { type CheckRule, words } from '../check';

const recordal = {
  effectiveFrom: '2011-08-01',
  source: '专利实施许可合同备案办法（局令第62号）',
  verified: true,
} as const;

export const registerRules = {
  complete: {
    id: 'form-complete',
    effectiveFrom: '2011-08-01',
    source: '申请表填表须知',
    verified: false,
    title: words('必填项已填', 'All required fields are filled in'),
    why: words('还缺：{fields}。', 'Still open: {fieldsEn}.'),
    cure: words('在表中补填。', 'Fill them in.'),
  },
  papers: {
    id: 'form-papers',
    effectiveFrom: '2011-08-01',
    source: '办事指南所列材料',
    verified: false,
    title: words('材料齐全', 'All papers are there'),
    why: words('还缺材料：{papers}。', 'Still missing: {papersEn}.'),
    cure: words(
      '备齐后在材料清单勾选，并附上文件。',
      'Tick them off when they are there and attach the files.',
    ),
  },
  duplicate: {
    id: 'duplicate-record',
    ...recordal,
    title: words('没有重复备案', 'Not recorded already'),
    why: words(
      '同一合同已有备案登记：{other}（{state}）。',
      'The same agreement is filed already: {other} ({state}).',
    ),
    cure: words(
      '打开原备案；内容有变的办变更，不要重复申请。',
      'Open it; where something changed, file a change.',
    ),
  },
  exclusive: {
    id: 'overlapping-exclusive',
    effectiveFrom: '2011-08-01',
    source: '专利实施许可合同备案办法（局令第62号，本条未核实）；司法解释（2020）第二十五条',
    verified: false,
    title: words('与其他许可不冲突', 'No conflict with another licence'),
    why: words(
      '{number} 已有{kind}（{other}，{from} 至 {until}），与本合同的期限和地域重叠。',
      '{number} is under another licence ({other}, {from} to {until}) that overlaps.',
    ),
    cure: words(
      '先终止、变更其中一份，或把期限、地域、领域错开。',
      'End or amend one of them, or part them in time, place or field.',
    ),
  },
  late: {
    id: 'recordal-late',
    effectiveFrom: '2010-02-01',
    source: '专利法实施细则第十五条；专利实施许可合同备案办法第五条',
    verified: true,
    title: words('在期限内办理', 'Filed in time'),
    why: words(
      '期限是 {due}，已逾期 {days} 天，没有写逾期说明。',
      'The last day was {due}, {days} days ago, and no explanation is written.',
    ),
    cure: words(
      '合同仍在有效期内的可以补办：写逾期说明并由双方签章。',
      'While the agreement is in force it may be filed late with a signed explanation.',
    ),
  },
  expired: {
    id: 'recordal-expired',
    ...recordal,
    title: words('合同在有效期内', 'The agreement is in force'),
    why: words('合同已于 {until} 期满或终止。', 'The agreement ended on {until}.'),
    cure: words('已终止的合同不予备案。', 'An agreement that has ended is not recorded.'),
  },
  order: {
    id: 'dates-in-order',
    effectiveFrom: '2011-08-01',
    source: '申请表填表须知',
    verified: false,
    title: words('日期先后正确', 'Dates are in order'),
    why: words('{first} 应不晚于 {second}。', '{firstEn} has to be no later than {secondEn}.'),
    cure: words('改正日期。', 'Correct the dates.'),
  },
  code: {
    id: 'credit-code',
    effectiveFrom: '2015-10-01',
    source: 'GB 32100-2015',
    verified: true,
    title: words('统一社会信用代码校验正确', 'Credit codes have a right check character'),
    why: words('{party} 的代码 {code} 校验位不对。', 'The check character of {code} ({party}) is wrong.'),
    cure: words('照营业执照或事业单位法人证书更正。', 'Correct it from the certificate.'),
  },
  region: {
    id: 'region-code',
    effectiveFrom: '2007-11-01',
    source: 'GB/T 2260',
    verified: true,
    title: words('地区代码是六位数字', 'Region codes have six digits'),
    why: words(
      '{party} 的地区代码 {code} 不是六位行政区划代码。',
      '{code} ({party}) is no code of six digits.',
    ),
    cure: words('填县级以上行政区划代码，如 370902。', 'Give the code of the place, e.g. 370902.'),
  },
  original: {
    id: 'change-of-what',
    ...recordal,
    title: words('写明原备案号', 'Names the record it changes'),
    why: words(
      '办理变更或注销，没有原备案（登记）号和理由。',
      'A change or cancellation without the number of the record and its reason.',
    ),
    cure: words('填原备案（登记）号、变更事项和理由。', 'Give number, what changes, and why.'),
  },
  fee: {
    id: 'fee-said',
    ...recordal,
    title: words('使用费写清楚', 'The fee is said'),
    why: words(
      '没有写使用费金额或提成率；无偿的填 0 元并选“无偿”。',
      'Neither an amount nor a rate; where it is free, say so.',
    ),
    cure: words('照合同填写。', 'Fill it in from the agreement.'),
  },
} satisfies Record<string, CheckRule>;
