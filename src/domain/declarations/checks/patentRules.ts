// What has to be true of the patents of a filing, as dated rule data with its words.
import { type CheckRule, words } from '../check';

const recordal = {
  effectiveFrom: '2011-08-01',
  source: '专利实施许可合同备案办法（局令第62号）',
  verified: true,
} as const;

export const patentRules = {
  named: {
    id: 'patent-named',
    ...recordal,
    title: words('写明专利', 'Names its patents'),
    why: words('没有选专利。', 'No patent was chosen.'),
    cure: words('至少选一件专利。', 'Choose one at least.'),
  },
  holder: {
    id: 'patent-holder',
    ...recordal,
    title: words('我方是专利权人', 'The granting side holds the right'),
    why: words(
      '{number} 的权利人是 {holders}，不是“{name}”。',
      '{number} is held by {holders}, not by “{name}”.',
    ),
    cure: words(
      '核对名称；名称已改的先办著录项目变更，权利不在我方的不能办理。',
      'Compare the names; register a change of name first, or do not file.',
    ),
  },
  alive: {
    id: 'patent-alive',
    ...recordal,
    title: words('专利权有效', 'The right is alive'),
    why: words(
      '{number} 已终止、被宣告无效或撤回（{status}）。',
      '{number} has ended, is invalid or withdrawn ({status}).',
    ),
    cure: words(
      '从本次办理中移除这件专利，或先恢复权利。',
      'Take it out of the filing, or have the right restored first.',
    ),
  },
  known: {
    id: 'patent-known',
    ...recordal,
    title: words('法律状态已知', 'The legal state is known'),
    why: words('{number} 的法律状态未知。', 'Nobody knows the legal state of {number}.'),
    cure: words('在专利记录里补上法律状态。', 'Enter it in the record of the patent.'),
  },
  granted: {
    id: 'patent-granted',
    effectiveFrom: '2021-06-01',
    source: '专利法第五十条；民法典第四百四十四条',
    verified: true,
    title: words('已经授权', 'The patent is granted'),
    why: words('{number} 还没有授权。', '{number} is not granted yet.'),
    cure: words('授权公告后再办理。', 'File after the grant.'),
  },
  annuity: {
    id: 'patent-annuity',
    ...recordal,
    title: words('不在年费滞纳期', 'No annuity is late'),
    why: words('{number} 处于年费滞纳期或已欠费。', 'An annuity of {number} is late.'),
    cure: words('补缴年费和滞纳金，记入缴费日期后再办理。', 'Pay it with its surcharge and record the day.'),
  },
  presumed: {
    id: 'patent-annuity-presumed',
    ...recordal,
    title: words('年费缴纳有记录', 'The payment of annuities is on record'),
    why: words(
      '{number} 最近一年的年费没有缴费记录，只是推定已缴。',
      'The last annuity of {number} is only presumed paid.',
    ),
    cure: words('查收据后登记缴费日期。', 'Look at the receipt and record the day.'),
  },
  dispute: {
    id: 'patent-dispute',
    ...recordal,
    title: words('没有权属纠纷', 'No dispute about the right'),
    why: words('{number} 有未结的纠纷：{matter}。', 'An open dispute about {number}: {matter}.'),
    cure: words(
      '纠纷了结后再办理，并在保护记录里登记结果。',
      'File after it has ended, with its outcome on record.',
    ),
  },
  frozen: {
    id: 'patent-frozen',
    ...recordal,
    title: words('未被中止或保全', 'Not suspended, not preserved by a court'),
    why: words(
      '{number} 的有关程序被中止，或专利权被保全。',
      'Proceedings about {number} are suspended or the right is preserved.',
    ),
    cure: words(
      '解除后再办理；已解除的，在专利记录里补上解除的公告。',
      'File after it was lifted; where it was, add the notice to the record.',
    ),
  },
  pledged: {
    id: 'patent-pledged',
    ...recordal,
    title: words('未质押，或质权人同意', 'Not pledged, or the pledgee agrees'),
    why: words(
      '{number} 已质押，没有质权人同意的日期。',
      '{number} is pledged and no consent of the pledgee is recorded.',
    ),
    cure: words(
      '取得质权人书面同意，在表中填同意日期。',
      'Obtain it in writing and enter its day in the form.',
    ),
  },
  term: {
    id: 'patent-term',
    effectiveFrom: '2021-01-01',
    source: '民法典第八百六十五条；专利实施许可合同备案办法',
    verified: true,
    title: words('期限不超过专利权期限', 'Ends within the life of the patent'),
    why: words(
      '合同到 {until}，而 {number} 的专利权到 {end} 期满。',
      'It ends on {until}, but {number} expires on {end}.',
    ),
    cure: words(
      '把合同终止日改到 {end} 或之前，以补充协议修改。',
      'Amend the agreement to end on {end} or before.',
    ),
  },
  termUnknown: {
    id: 'patent-term-unknown',
    effectiveFrom: '2021-01-01',
    source: '民法典第八百六十五条',
    verified: true,
    title: words('申请日已知', 'The filing date is known'),
    why: words(
      '{number} 没有申请日，算不出专利权期满日。',
      'Without a filing date the end of {number} can not be told.',
    ),
    cure: words('在专利记录里补上申请日。', 'Enter it in the record of the patent.'),
  },
  coOwners: {
    id: 'patent-co-owners',
    effectiveFrom: '2009-10-01',
    source: '专利法第十四条',
    verified: true,
    title: words('共有权利人同意', 'The co-owners agree'),
    why: words(
      '{number} 由 {holders} 共有，没有全体共有人同意的文件。',
      '{number} is held by {holders} together; their consent is not among the papers.',
    ),
    cure: words(
      '除普通许可外都要全体共有人书面同意；取得后在材料清单勾选。',
      'All but an ordinary licence needs consent in writing: tick it among the papers.',
    ),
  },
  count: {
    id: 'patent-count',
    ...recordal,
    title: words('专利件数一致', 'The number of patents agrees'),
    why: words('表中写 {said} 件，实际选了 {count} 件。', 'The form says {said}, {count} were chosen.'),
    cure: words('把专利项数改为 {count}。', 'Write {count}.'),
  },
} satisfies Record<string, CheckRule>;
