// 专利实施许可合同备案 (细则 art. 15; 局令第62号): the form with its older optional fields, grounds of refusal, three months.

import { endOf } from '../../agreements/registerLife';
import { sum } from '../../money';
import type { DealMode } from '../../negotiation/terms';
import { words } from '../check';
import {
  alive,
  coOwnersAgree,
  countAgrees,
  heldBy,
  named,
  paidUp,
  undisputed,
  unfrozen,
  unpledged,
  withinTerm,
} from '../checks/patentChecks';
import {
  codesFit,
  feeSaid,
  inOrder,
  inTime,
  namesOriginal,
  noOverlap,
  notTwice,
  papersThere,
  stillRuns,
} from '../checks/registerChecks';
import type { FilingFacts } from '../facts';
import { monthsAfter, recordalTerm } from './deadlineRules';
import { sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { otherSide, ourCode, ourName } from './parties';

const request = sectionOf(words('一、办理事项', 'Request'));
const licensor = sectionOf(words('二、许可方', 'Licensor'));
const licensee = sectionOf(words('三、被许可方', 'Licensee'));
const agent = sectionOf(words('四、代理', 'Agent'));
const contract = sectionOf(words('五、合同', 'Agreement'));
const fee = sectionOf(words('六、使用费', 'Fee'));
const more = sectionOf(words('七、其他', 'Other'));

const changes = (form: Readonly<Record<string, unknown>>): boolean =>
  form.action === 'change' || form.action === 'cancel';
const isRoyalty = (form: Readonly<Record<string, unknown>>): boolean =>
  form.payment === 'royalty' || form.payment === 'upfrontRoyalty';

export const licenceRecordalFields = {
  action: request.choice(
    '办理类型',
    'Kind of request',
    { record: ['备案', 'Record'], change: ['备案变更', 'Change'], cancel: ['备案注销', 'Cancel'] },
    { required: true },
  ),
  recordNumber: request.text('原备案号', 'Number of the record', { required: changes, when: changes }),
  changeReason: request.long('变更（注销）事项和理由', 'What changes and why', {
    required: changes,
    when: changes,
  }),
  lateReason: request.long('逾期说明', 'Explanation of delay', {
    hint: words('合同生效满三个月后办理的填写，双方签章', 'After three months; signed by both sides'),
  }),
  licensorName: licensor.text('许可方名称', 'Name', { required: true }),
  licensorCode: licensor.code('统一社会信用代码', 'Credit code', { required: true }),
  licensorAddress: licensor.text('地址、邮编', 'Address', { required: true }),
  licensorContact: licensor.text('联系人', 'Contact'),
  licenseeName: licensee.text('被许可方名称', 'Name', { required: true }),
  licenseeCode: licensee.code('统一社会信用代码', 'Credit code', { required: true }),
  licenseeCountry: licensee.text('国别（地区）', 'Country'),
  licenseeForeign: licensee.yesNo('境外主体', 'Abroad'),
  licenseeAddress: licensee.text('地址、邮编', 'Address', { required: true }),
  licenseeContact: licensee.text('联系人', 'Contact'),
  agentName: agent.text('代理机构', 'Agency'),
  agentCode: agent.text('代理机构代码', 'Number of the agency'),
  patentCount: contract.count('专利项数', 'Number of patents', { required: true }),
  contractName: contract.text('合同名称', 'Title', { required: true }),
  contractNumber: contract.text('合同编号', 'Number'),
  licence: contract.choice(
    '许可种类',
    'Kind of licence',
    {
      exclusive: ['独占许可', 'Exclusive'],
      sole: ['排他许可', 'Sole'],
      ordinary: ['普通许可', 'Ordinary'],
      sub: ['分许可', 'Sub-licence'],
      cross: ['交叉许可', 'Cross-licence'],
      open: ['开放许可', 'Open licence'],
    },
    { required: true, hint: words('合同没有约定或约定不明的，为普通许可', 'Ordinary where nothing is said') },
  ),
  nature: contract.choice('合同性质', 'Nature', {
    pure: ['纯专利许可', 'Patents alone'],
    mixed: ['与技术秘密混合', 'With know-how'],
  }),
  territory: contract.text('许可范围（地域）', 'Territory', { required: true }),
  signedOn: contract.date('签订日期', 'Signed on', { required: true }),
  effectiveOn: contract.date('合同生效日期', 'Takes effect on', { required: true }),
  endsOn: contract.date('合同终止日期', 'Ends on', { required: true }),
  place: contract.text('履行地', 'Place of performance'),
  foreignFilings: contract.text('国外申请国别', 'Filed abroad in'),
  currency: fee.choice(
    '币种',
    'Currency',
    { CNY: ['人民币', 'CNY'], USD: ['美元', 'USD'] },
    { required: true },
  ),
  feeFen: fee.fen('使用费', 'Fee', { hint: words('0 = 无偿', '0 = free') }),
  payment: fee.choice(
    '支付方式',
    'Way of payment',
    {
      lumpSum: ['一次总付', 'Lump sum'],
      instalments: ['一次总算分期支付', 'Instalments'],
      royalty: ['提成支付', 'Royalty'],
      upfrontRoyalty: ['入门费加提成', 'Upfront and royalty'],
      free: ['无偿', 'Free'],
      other: ['其他', 'Other'],
    },
    { required: true },
  ),
  upfrontFen: fee.fen('入门费', 'Upfront', { when: (form) => form.payment === 'upfrontRoyalty' }),
  royaltyBase: fee.choice(
    '提成基数',
    'Base of royalty',
    {
      netSales: ['净销售额', 'Net sales'],
      grossSales: ['销售额', 'Sales'],
      units: ['产量（销售量）', 'Units'],
      profit: ['利润', 'Profit'],
    },
    { when: isRoyalty, required: isRoyalty },
  ),
  royaltyRate: fee.share('提成率', 'Rate', {
    when: (form) => isRoyalty(form) && form.royaltyBase !== 'units',
    required: (form) => form.royaltyBase !== 'units',
  }),
  perUnitFen: fee.fen('每件提成', 'A unit', {
    when: (form) => isRoyalty(form) && form.royaltyBase === 'units',
    required: true,
  }),
  declining: fee.text('递减提成率', 'Declining rates', { when: isRoyalty }),
  minimumFen: fee.fen('最低提成费（年）', 'Least a year', { when: isRoyalty }),
  maximumFen: fee.fen('最高提成费（年）', 'Most a year', { when: isRoyalty }),
  estimateFen: fee.fen('预计总额', 'Expected total', { when: isRoyalty }),
  pledgeeConsentOn: more.date('质权人同意日期', 'Consent of the pledgee'),
  papers: more.papers(
    '材料清单',
    'Papers',
    {
      form: ['备案申请表', 'Request form'],
      contract: ['许可合同（原件或经公证的复印件）', 'Agreement, original or notarised'],
      licensorProof: ['许可方身份证明', 'Identity of the licensor'],
      licenseeProof: ['被许可方身份证明', 'Identity of the licensee'],
      proxy: ['委托书', 'Power of attorney'],
      coOwnerConsent: ['全体共有权利人同意书', 'Consent of all co-owners'],
      pledgeeConsent: ['质权人同意书', 'Consent of the pledgee'],
      explanation: ['逾期说明', 'Explanation of delay'],
    },
    { hint: words('申请表打印签章后勾选', 'Tick the form once it is printed and sealed') },
  ),
};
export type LicenceRecordalForm = FormOf<typeof licenceRecordalFields>;

const kinds: Partial<Record<DealMode, NonNullable<LicenceRecordalForm['licence']>>> = {
  exclusiveLicence: 'exclusive',
  soleLicence: 'sole',
  ordinaryLicence: 'ordinary',
  subLicence: 'sub',
  crossLicence: 'cross',
  openLicence: 'open',
};

/** Payment and amounts of a recordal from the terms as signed. */
function feeOf({ agreement }: FilingFacts): LicenceRecordalForm {
  const { consideration } = agreement?.terms ?? {};
  const priceFen = agreement?.priceFen;
  if (consideration === undefined)
    return priceFen === undefined ? {} : { feeFen: priceFen, payment: priceFen === 0 ? 'free' : 'lumpSum' };
  const { royalty, lumpSumFen, upfrontFen, instalments = [] } = consideration;
  if (royalty === undefined) {
    const parts = instalments.map(({ fen }) => fen);
    const total = sum([lumpSumFen ?? 0, upfrontFen ?? 0, ...parts]);
    const isFree = total === 0 && (priceFen ?? 0) === 0;
    return {
      feeFen: priceFen ?? total,
      payment: isFree ? 'free' : parts.length > 0 ? 'instalments' : 'lumpSum',
    };
  }
  const steps = (royalty.steps ?? []).map(({ rate }) => `${rate.n}/${rate.d}`);
  return {
    payment: upfrontFen === undefined ? 'royalty' : 'upfrontRoyalty',
    upfrontFen,
    royaltyBase: royalty.base,
    royaltyRate: royalty.rate,
    perUnitFen: royalty.perUnitFen,
    declining: steps.length === 0 ? undefined : steps.join(' → '),
    minimumFen: royalty.minimums?.[0]?.fen,
    maximumFen: royalty.yearCapFen,
    ...(lumpSumFen === undefined ? {} : { feeFen: lumpSumFen }),
  };
}

const isAlone = (licence: LicenceRecordalForm['licence']): boolean =>
  licence !== 'ordinary' && licence !== 'open';

export const licenceRecordal = kindOf({
  kind: 'licenceRecordal',
  fields: licenceRecordalFields,
  prefill(facts, { patentIds }): LicenceRecordalForm {
    const { agreement, deal } = facts;
    const other = otherSide(facts);
    const mode = agreement?.kind ?? agreement?.terms?.mode ?? deal?.mode;
    return {
      action: 'record',
      licensorName: ourName(facts),
      licensorCode: ourCode(facts),
      licenseeName: other?.name,
      licenseeCode: other?.code,
      licenseeCountry: other?.country,
      licenseeForeign: other?.foreign === true ? true : undefined,
      patentCount: patentIds.length,
      contractName: agreement?.title ?? deal?.title,
      contractNumber: agreement?.number,
      licence: mode === undefined ? undefined : (kinds[mode] ?? 'ordinary'),
      territory: agreement?.territory ?? agreement?.terms?.territory,
      signedOn: agreement?.signedOn,
      effectiveOn: agreement?.effectiveOn ?? agreement?.terms?.startsOn ?? agreement?.signedOn,
      endsOn: agreement && endOf(agreement, agreement.terms),
      currency: 'CNY',
      ...feeOf(facts),
    };
  },
  due: ({ effectiveOn, action }, facts) =>
    action === 'change' || action === 'cancel' ? undefined : monthsAfter(effectiveOn, recordalTerm, facts),
  checks(form, facts, draft) {
    const { licence, effectiveOn, endsOn, signedOn, lateReason } = form;
    if (form.action === 'cancel') return namesOriginal(form);
    const due = monthsAfter(effectiveOn, recordalTerm, facts)?.date;
    const on = draft.submittedOn ?? facts.today;
    return [
      ...named(facts),
      ...countAgrees(facts, form.patentCount),
      ...heldBy(facts, form.licensorName),
      ...alive(facts),
      ...paidUp(facts),
      ...undisputed(facts),
      ...withinTerm(facts, endsOn),
      ...(form.action === 'change' ? namesOriginal(form) : notTwice(facts, draft)),
      ...unfrozen(facts),
      ...unpledged(facts, form.pledgeeConsentOn),
      ...noOverlap(facts, draft, { kind: licence, from: effectiveOn, until: endsOn }),
      ...(isAlone(licence) ? coOwnersAgree(facts, form.papers?.includes('coOwnerConsent') ?? false) : []),
      ...(form.action === 'change' ? [] : inTime(due, on, lateReason)),
      ...stillRuns(endsOn, on),
      ...inOrder([
        [
          signedOn,
          licenceRecordalFields.signedOn.label,
          effectiveOn,
          licenceRecordalFields.effectiveOn.label,
        ],
        [effectiveOn, licenceRecordalFields.effectiveOn.label, endsOn, licenceRecordalFields.endsOn.label],
      ]),
      ...codesFit([
        [form.licensorName ?? '许可方', form.licensorCode, false],
        [form.licenseeName ?? '被许可方', form.licenseeCode, form.licenseeForeign === true],
      ]),
      ...feeSaid(
        form.payment === 'free' ||
          form.feeFen !== undefined ||
          form.royaltyRate !== undefined ||
          form.perUnitFen !== undefined,
      ),
      ...papersThere(licenceRecordalFields, form, [
        'form',
        'contract',
        'licensorProof',
        'licenseeProof',
        ...(form.agentName === undefined ? [] : ['proxy']),
        ...(lateReason === undefined ? [] : ['explanation']),
      ]),
    ];
  },
  paper: {
    title: words('专利实施许可合同备案申请表', 'Request to record a patent licence'),
    notes: [
      words(
        '应自合同生效之日起三个月内办理；专利超过三项的，其余列入附页。',
        'To be filed within three months from effect; patents beyond the third stand in the annex.',
      ),
      words(
        '使用费填 0 表示无偿许可；许可种类未约定或约定不明的，按普通许可。',
        '0 means free; a licence about which nothing is said is ordinary.',
      ),
    ],
    signatures: [
      words('许可方（盖章）', 'Licensor'),
      words('被许可方（盖章）', 'Licensee'),
      words('代理人', 'Agent'),
    ],
    seal: false,
    patents: { onPage: 3 },
  },
});
