// What a report may say of negotiations and of filings. What the office aims at inside is never a field.
import { FilingKind, FilingState } from '../../../declarations/records';
import { DealStage, LostReason } from '../../../negotiation/records';
import { DealMode } from '../../../negotiation/terms';
import type { Deal, Filing } from '../../../patents/records';
import { makers } from '../value';
import { termWords } from './words';

const { text, choice, list, date, money, share, records } = makers<Deal>();

const counterparties = ({ parties }: Deal): string[] =>
  parties.filter(({ role }) => role === 'counterparty').map(({ name }) => name);

export const dealFields = [
  text('title', ['谈判', 'Negotiation'], (one) => one.title, { weight: 2.4, long: true }),
  text('number', ['编号', 'Number'], (one) => one.number),
  choice('stage', ['阶段', 'Stage'], termWords('stage', DealStage.options), (one) => one.stage),
  date('stageSince', ['进入阶段日期', 'In stage since'], (one) => one.stageSince),
  date('openedOn', ['开始日期', 'Opened on'], (one) => one.openedOn),
  choice('mode', ['转化方式', 'Mode'], termWords('dealMode', DealMode.options), (one) => one.mode),
  list('parties', ['对方单位', 'Counterparty'], counterparties),
  text('owner', ['经办人', 'Officer'], (one) => one.owner, { weight: 0.9 }),
  text('department', ['院系', 'Department'], (one, { name }) => name('department', one.departmentId), {
    weight: 1.6,
  }),
  money('expected', ['预计金额', 'Expected'], (one) => one.expectedFen),
  date('expectedOn', ['预计签订日期', 'Expected on'], (one) => one.expectedOn),
  share('probability', ['成交可能性', 'Probability'], ({ probability: of }) =>
    of === undefined ? undefined : { part: of.n, whole: of.d },
  ),
  text('nextStep', ['下一步', 'Next step'], (one) => one.nextStep, { weight: 2, long: true }),
  date('nextStepOn', ['下一步日期', 'Next step on'], (one) => one.nextStepOn),
  records('patents', ['涉及专利', 'Patents'], 'patent', (one) => one.patentIds),
  list('patentNumbers', ['专利申请号', 'Application nos.'], (one, { patent }) =>
    one.patentIds.map((id) => patent(id)?.number ?? ''),
  ),
  text('source', ['来源', 'Source'], (one) => one.source),
  choice(
    'lostReason',
    ['未成原因', 'Lost because'],
    termWords('lost', LostReason.options),
    (one) => one.lostReason,
  ),
  text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

const filed = makers<Filing>();

export const filingFields = [
  filed.text('title', ['事项', 'Title'], (one) => one.title, { weight: 2.4, long: true }),
  filed.choice('kind', ['种类', 'Kind'], termWords('filing', FilingKind.options), (one) => one.kind),
  filed.choice('state', ['状态', 'State'], termWords('filingState', FilingState.options), (one) => one.state),
  filed.date('due', ['期限', 'Due'], (one) => one.due),
  filed.date('submittedOn', ['提交日期', 'Submitted on'], (one) => one.submittedOn),
  filed.date('decidedOn', ['办结日期', 'Decided on'], (one) => one.decidedOn),
  filed.text('number', ['备案登记号', 'Number'], (one) => one.number),
  filed.text('agreement', ['合同', 'Agreement'], (one, { name }) => name('agreement', one.agreementId), {
    weight: 2,
  }),
  filed.text('deal', ['谈判', 'Negotiation'], (one, { name }) => name('deal', one.dealId), { weight: 2 }),
  filed.records('patents', ['涉及专利', 'Patents'], 'patent', (one) => one.patentIds),
  filed.text('refusal', ['退回原因', 'Refused because'], (one) => one.refusal, { weight: 2, long: true }),
  filed.text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;
