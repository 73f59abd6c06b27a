// What a report may say of an agreement, of what it owes and of shares held for it.

import { ObligationKind } from '../../../agreements/afterRecords';
import { kindOf } from '../../../agreements/registerChecks';
import { endOf, startOf } from '../../../agreements/registerLife';
import { minus } from '../../../money';
import { DealMode } from '../../../negotiation/terms';
import type { Agreement, Holding, Obligation } from '../../../patents/records';
import { provinceOf } from '../../statistics/provinces';
import { makers, type ValueWords } from '../value';
import { agreementStateWords, sideWords, termWords, yes, yesNo } from './words';

/** Where the register does not say which licence it is. */
const kindWords: ValueWords = {
  ...termWords('dealMode', DealMode.options),
  licence: ['许可（未注明方式）', 'Licence (kind not stated)'],
};

const { text, choice, list, date, money, records } = makers<Agreement>();

export const agreementFields = [
  text('title', ['合同名称', 'Title'], (one) => one.title, { weight: 2.4, long: true }),
  text('number', ['合同编号', 'Number'], (one) => one.number),
  text('party', ['对方单位', 'Party'], (one) => one.party, { weight: 1.8 }),
  text('partyCode', ['统一社会信用代码', 'Credit code'], (one) => one.partyCode, { weight: 1.6 }),
  text('province', ['地区', 'Province'], (one) => (one.foreign ? '境外' : provinceOf(one.partyCode)), {
    weight: 0.8,
    define: '对方单位统一社会信用代码第3、4位所示的登记机关所在省份；境外单位列为“境外”。',
  }),
  choice(
    'kind',
    ['转化方式', 'Mode'],
    kindWords,
    (one) => kindOf({ agreement: one, terms: one.terms }) ?? one.mode,
  ),
  choice('state', ['状态', 'State'], agreementStateWords, (one) => one.state),
  date('signedOn', ['签订日期', 'Signed on'], (one) => one.signedOn),
  date('start', ['生效日期', 'Starts'], (one) => startOf(one, one.terms)),
  date('end', ['终止日期', 'Ends'], (one) => endOf(one, one.terms)),
  money('price', ['合同金额', 'Price'], (one) => one.priceFen, {
    define: '合同约定的固定金额，不含尚未发生的提成和里程碑款。单位：元。',
  }),
  money('received', ['累计到账', 'Received'], (one, { receivedFen }) => receivedFen(one.id), {
    define: '至数据截至日分到该合同的全部到账，冲销的减去。单位：元。',
  }),
  money('costs', ['直接成本', 'Direct costs'], (one, { costFen }) => costFen(one.id), {
    define: '至数据截至日登记在该合同下的直接成本，退回的减去。单位：元。',
  }),
  money(
    'net',
    ['净收入', 'Net'],
    (one, { receivedFen, costFen }) => minus(receivedFen(one.id), costFen(one.id)),
    { define: '累计到账减直接成本。各地法规对净收入的定义不同，分配时按所用制度另行计算。单位：元。' },
  ),
  choice('royalty', ['提成', 'Royalty'], yesNo, (one) => yes(one.terms?.consideration.royalty !== undefined)),
  records('patents', ['涉及专利', 'Patents'], 'patent', (one) => one.patentIds),
  list('patentNumbers', ['专利申请号', 'Application nos.'], (one, { patent }) =>
    one.patentIds.map((id) => patent(id)?.number ?? ''),
  ),
  list(
    'patentTitles',
    ['专利名称', 'Patent titles'],
    (one, { patent }) => one.patentIds.map((id) => patent(id)?.title ?? ''),
    { weight: 2.4 },
  ),
  text('department', ['院系', 'Department'], (one, { name }) => name('department', one.departmentId), {
    weight: 1.6,
  }),
  list('contributors', ['成果完成人', 'Contributors'], (one) => one.contributors.map(({ name }) => name)),
  text('techContractNumber', ['技术合同登记编号', 'Registration no.'], (one) => one.techContractNumber),
  date('techContractOn', ['技术合同登记日期', 'Registered on'], (one) => one.techContractOn),
  choice('foreign', ['境外单位', 'Foreign'], yesNo, (one) => yes(one.foreign === true)),
  text('territory', ['地域范围', 'Territory'], (one) => one.terms?.territory ?? one.territory),
  date('confirmedOn', ['确认签署', 'Confirmed on'], (one) => one.confirmedOn),
  text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

const duty = makers<Obligation>();

export const obligationFields = [
  duty.text('title', ['事项', 'Obligation'], (one) => one.title, { weight: 2.4, long: true }),
  duty.choice('kind', ['种类', 'Kind'], termWords('obligation', ObligationKind.options), (one) => one.kind),
  duty.choice('by', ['义务方', 'Owed by'], sideWords, (one) => one.by),
  duty.date('due', ['期限', 'Due'], (one) => one.due),
  duty.money('fen', ['金额', 'Amount'], (one) => one.fen),
  duty.text('agreement', ['合同', 'Agreement'], (one, { name }) => name('agreement', one.agreementId), {
    weight: 2,
  }),
  duty.date('doneOn', ['完成日期', 'Done on'], (one) => one.doneOn),
  duty.text('waived', ['免除原因', 'Waived because'], (one) => one.waived, { long: true }),
  duty.text('owner', ['经办人', 'Officer'], (one) => one.owner, { weight: 0.9 }),
  duty.text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;

const held = makers<Holding>();

export const holdingFields = [
  held.text('company', ['公司', 'Company'], (one) => one.company, { weight: 2 }),
  held.text('code', ['统一社会信用代码', 'Credit code'], (one) => one.code, { weight: 1.6 }),
  held.date('registeredOn', ['登记日期', 'Registered on'], (one) => one.registeredOn),
  held.money('valuation', ['作价金额', 'Valuation'], (one) => one.valuationFen),
  held.share('share', ['股权比例', 'Share'], ({ share: { n, d } }) => ({ part: n, whole: d })),
  held.share('awardShare', ['奖励股权', 'Of it for inventors'], ({ awardShare: of }) =>
    of === undefined ? undefined : { part: of.n, whole: of.d },
  ),
  held.text('agreement', ['合同', 'Agreement'], (one, { name }) => name('agreement', one.agreementId), {
    weight: 2,
  }),
  held.date('exitOn', ['退出日期', 'Exit on'], (one) => one.exit?.on),
  held.money('exitFen', ['退出收入', 'Exit proceeds'], (one) => one.exit?.fen),
  held.text('note', ['备注', 'Note'], (one) => one.note, { weight: 2, long: true }),
] as const;
