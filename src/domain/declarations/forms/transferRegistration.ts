// 专利权转让登记 (专利法 art. 10; 著录项目变更): the transfer takes effect with its registration.
import type { DatedRule } from '../../distribution/datedRule';
import { type Fen, formatAmount, times, yuan } from '../../money';
import { type CheckRule, failed, orPassed, words } from '../check';
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
} from '../checks/patentChecks';
import { codesFit, filedOn, inOrder, noOverlap, notTwice, papersThere } from '../checks/registerChecks';
import { sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { otherSide, ourCode, ourName } from './parties';

/** 著录事项变更费 a patent. */
const changeFee: DatedRule & { readonly fen: Fen } = {
  id: 'bibliographic-change-fee',
  effectiveFrom: '2001-03-01',
  source: '著录项目变更手续费（未核实）',
  verified: false,
  fen: yuan(200),
};

export const abroadRule: CheckRule = {
  id: 'transfer-abroad-papers',
  effectiveFrom: '2021-06-01',
  source: '专利法第十条；技术进出口管理条例第三十八条至第四十四条',
  verified: true,
  title: words('向境外转让有出口文件', 'A transfer abroad has its export papers'),
  why: words(
    '受让方在境外，没有《技术出口许可证》或《自由出口技术合同登记证书》的编号。',
    'The transferee is abroad and neither licence nor registration of the export is named.',
  ),
  cure: words(
    '先办技术出口许可或合同登记，填编号并勾选材料。',
    'Obtain it first, enter its number and tick the paper.',
  ),
};

const request = sectionOf(words('一、办理事项', 'Request'));
const from = sectionOf(words('二、变更前（转让方）', 'Before: transferor'));
const to = sectionOf(words('三、变更后（受让方）', 'After: transferee'));
const more = sectionOf(words('四、合同和材料', 'Agreement and papers'));
const abroad = (form: Readonly<Record<string, unknown>>): boolean => form.transfereeForeign === true;

export const transferRegistrationFields = {
  patentCount: request.count('专利项数', 'Number of patents', { required: true }),
  item: request.choice(
    '变更事项',
    'What changes',
    { patent: ['专利权转移', 'The patent'], application: ['专利申请权转移', 'The right to the application'] },
    { required: true },
  ),
  reason: request.choice(
    '变更理由',
    'Reason',
    {
      assignment: ['转让', 'Assignment'],
      equity: ['作价入股', 'Contribution in kind'],
      gift: ['赠与', 'Gift'],
      split: ['合并、分立', 'Merger or split'],
    },
    { required: true },
  ),
  feeFen: request.fen('变更手续费', 'Fee'),
  transferorName: from.text('转让方名称', 'Name', { required: true }),
  transferorCode: from.code('统一社会信用代码', 'Credit code', { required: true }),
  transferorAddress: from.text('地址、邮编', 'Address'),
  transfereeName: to.text('受让方名称', 'Name', { required: true }),
  transfereeCode: to.code('统一社会信用代码', 'Credit code', {
    required: (form) => form.transfereeForeign !== true,
  }),
  transfereeForeign: to.yesNo('境外主体', 'Abroad'),
  transfereeCountry: to.text('国别（地区）', 'Country', { required: abroad, when: abroad }),
  transfereeAddress: to.text('地址、邮编', 'Address', { required: true }),
  exportNumber: to.text('技术出口许可证或合同登记证书编号', 'Number of export licence or registration', {
    when: abroad,
  }),
  contractName: more.text('合同名称', 'Title', { required: true }),
  contractNumber: more.text('合同编号', 'Number'),
  signedOn: more.date('签订日期', 'Signed on', { required: true }),
  priceFen: more.fen('转让价款', 'Price'),
  agentName: more.text('代理机构', 'Agency'),
  pledgeeConsentOn: more.date('质权人同意日期', 'Consent of the pledgee'),
  papers: more.papers('材料清单', 'Papers', {
    form: ['著录项目变更申报书', 'Request form'],
    contract: ['转让合同', 'Agreement'],
    transferorProof: ['转让方身份证明', 'Identity of the transferor'],
    transfereeProof: ['受让方身份证明', 'Identity of the transferee'],
    coOwnerConsent: ['全体共有权利人同意书', 'Consent of all co-owners'],
    proxy: ['委托书', 'Power of attorney'],
    exportPaper: ['技术出口许可证或登记证书', 'Export licence or registration'],
    receipt: ['缴费凭证', 'Proof of payment'],
  }),
};
export type TransferRegistrationForm = FormOf<typeof transferRegistrationFields>;

export const transferRegistration = kindOf({
  kind: 'transferRegistration',
  fields: transferRegistrationFields,
  prefill(facts, { patentIds }): TransferRegistrationForm {
    const { agreement, deal, patents } = facts;
    const other = otherSide(facts);
    const isGranted = patents.every(({ grantDate }) => grantDate !== undefined);
    return {
      patentCount: patentIds.length,
      item: isGranted ? 'patent' : 'application',
      feeFen: times(changeFee.fen, patentIds.length),
      reason: agreement?.kind === 'equity' || deal?.mode === 'equity' ? 'equity' : 'assignment',
      transferorName: ourName(facts),
      transferorCode: ourCode(facts),
      transfereeName: other?.name,
      transfereeCode: other?.code,
      transfereeForeign: other?.foreign === true ? true : undefined,
      transfereeCountry: other?.country,
      contractName: agreement?.title ?? deal?.title,
      contractNumber: agreement?.number,
      signedOn: agreement?.signedOn,
      priceFen: agreement?.priceFen,
    };
  },
  checks(form, facts, draft) {
    const isAbroad = form.transfereeForeign === true;
    const hasExport = (form.exportNumber ?? '') !== '' && (form.papers?.includes('exportPaper') ?? false);
    return [
      ...named(facts),
      ...countAgrees(facts, form.patentCount),
      ...heldBy(facts, form.transferorName),
      ...alive(facts),
      ...paidUp(facts),
      ...undisputed(facts),
      ...unfrozen(facts),
      ...unpledged(facts, form.pledgeeConsentOn),
      ...noOverlap(facts, draft, { from: form.signedOn }),
      ...coOwnersAgree(facts, form.papers?.includes('coOwnerConsent') ?? false),
      ...notTwice(facts, draft),
      ...inOrder([
        [form.signedOn, transferRegistrationFields.signedOn.label, draft.submittedOn ?? facts.today, filedOn],
      ]),
      ...(isAbroad ? orPassed(abroadRule, hasExport ? [] : [failed(abroadRule)]) : []),
      ...codesFit([
        [form.transferorName ?? '转让方', form.transferorCode, false],
        [form.transfereeName ?? '受让方', form.transfereeCode, isAbroad],
      ]),
      ...papersThere(transferRegistrationFields, form, [
        'form',
        'contract',
        'transfereeProof',
        ...(form.agentName === undefined ? [] : ['proxy']),
        ...(isAbroad ? ['exportPaper'] : []),
      ]),
    ];
  },
  paper: {
    title: words('专利权转让登记申请表（著录项目变更）', 'Request to register a transfer'),
    notes: [
      words(
        '专利权的转让自国务院专利行政部门登记之日起生效。',
        'A transfer takes effect on the day of its registration.',
      ),
      words(
        `每件专利的著录事项变更费 ${formatAmount(changeFee.fen)} 元（未核实）。`,
        `Fee of ${formatAmount(changeFee.fen)} yuan a patent (unverified).`,
      ),
    ],
    signatures: [words('转让方（盖章）', 'Transferor'), words('受让方（盖章）', 'Transferee')],
    seal: false,
    patents: { onPage: 10 },
  },
});
