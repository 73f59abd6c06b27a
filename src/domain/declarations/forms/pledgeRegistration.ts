// 专利权质押登记 (专利权质押登记办法，公告461号): the pledge exists from its registration; both sides file together.
import { type CheckRule, failed, orPassed, words } from '../check';
import {
  alive,
  coOwnersAgree,
  countAgrees,
  granted,
  heldBy,
  named,
  paidUp,
  undisputed,
  unfrozen,
  unpledged,
  withinTerm,
} from '../checks/patentChecks';
import { codesFit, filedOn, inOrder, notTwice, papersThere } from '../checks/registerChecks';
import { sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { otherSide, ourCode, ourName } from './parties';

export const appraisalRule: CheckRule = {
  id: 'pledge-appraisal',
  effectiveFrom: '2021-11-15',
  source: '专利权质押登记办法（公告第461号）',
  verified: true,
  title: words('评估过的附评估报告', 'An appraisal is enclosed'),
  why: words(
    '写有评估值，材料里没有评估报告。',
    'An appraised value is given, its report is not among the papers.',
  ),
  cure: words('附评估报告，或删去评估值并勾选“未评估”。', 'Enclose the report, or say that there was none.'),
};

const pledge = sectionOf(words('一、质押', 'Pledge'));
const pledgor = sectionOf(words('二、出质人', 'Pledgor'));
const pledgee = sectionOf(words('三、质权人', 'Pledgee'));
const debt = sectionOf(words('四、主合同和被担保的债权', 'Debt'));
const more = sectionOf(words('五、评估和材料', 'Appraisal and papers'));

export const pledgeRegistrationFields = {
  patentCount: pledge.count('专利项数', 'Number of patents', { required: true }),
  contractName: pledge.text('质押合同名称', 'Title of the pledge', { required: true }),
  contractNumber: pledge.text('质押合同编号', 'Number'),
  signedOn: pledge.date('签订日期', 'Signed on', { required: true }),
  pledgorName: pledgor.text('出质人名称', 'Name', { required: true }),
  pledgorCode: pledgor.code('统一社会信用代码', 'Credit code', { required: true }),
  pledgorAddress: pledgor.text('地址、邮编', 'Address', { required: true }),
  pledgeeName: pledgee.text('质权人名称', 'Name', { required: true }),
  pledgeeCode: pledgee.code('统一社会信用代码', 'Credit code', { required: true }),
  pledgeeAddress: pledgee.text('地址、邮编', 'Address', { required: true }),
  debtContract: debt.text('主合同名称、编号', 'Main contract', { required: true }),
  debtor: debt.text('债务人', 'Debtor', { required: true }),
  securedFen: debt.fen('被担保债权数额', 'Secured amount', { required: true }),
  debtFrom: debt.date('债务履行期限起', 'Debt runs from', { required: true }),
  debtUntil: debt.date('债务履行期限止', 'Debt runs until', { required: true }),
  scope: debt.text('质押担保的范围', 'What is secured', { required: true }),
  appraised: more.yesNo('经过评估', 'Appraised', { required: true }),
  appraisalFen: more.fen('评估值', 'Appraised value', { when: (form) => form.appraised === true }),
  appraiser: more.text('评估机构', 'Appraiser', { when: (form) => form.appraised === true }),
  pledgeeConsentOn: more.date('在先质权人同意日期', 'Consent of an earlier pledgee'),
  agentName: more.text('代理机构', 'Agency'),
  papers: more.papers('材料清单', 'Papers', {
    form: ['质押登记申请表', 'Request form'],
    contract: ['质押合同', 'Pledge agreement'],
    proof: ['双方身份证明或承诺书', 'Identity of both sides'],
    coOwnerConsent: ['全体共有权利人同意书', 'Consent of all co-owners'],
    appraisal: ['评估报告', 'Appraisal report'],
    proxy: ['委托书', 'Power of attorney'],
  }),
};
export type PledgeRegistrationForm = FormOf<typeof pledgeRegistrationFields>;

export const pledgeRegistration = kindOf({
  kind: 'pledgeRegistration',
  fields: pledgeRegistrationFields,
  prefill(facts, { patentIds }): PledgeRegistrationForm {
    const { agreement, deal } = facts;
    const other = otherSide(facts);
    const { appraisal } = deal ?? {};
    return {
      patentCount: patentIds.length,
      contractName: agreement?.title ?? deal?.title,
      contractNumber: agreement?.number,
      signedOn: agreement?.signedOn,
      pledgorName: ourName(facts),
      pledgorCode: ourCode(facts),
      debtor: ourName(facts),
      pledgeeName: other?.name,
      pledgeeCode: other?.code,
      securedFen: agreement?.terms?.consideration.securedFen,
      debtFrom: agreement?.effectiveOn,
      debtUntil: agreement?.expiresOn,
      ...(appraisal === undefined
        ? {}
        : { appraised: true, appraisalFen: appraisal.fen, appraiser: appraisal.by }),
    };
  },
  checks(form, facts, draft) {
    const lacksReport = form.appraisalFen !== undefined && !(form.papers?.includes('appraisal') ?? false);
    return [
      ...named(facts),
      ...countAgrees(facts, form.patentCount),
      ...heldBy(facts, form.pledgorName),
      ...granted(facts),
      ...alive(facts),
      ...paidUp(facts),
      ...undisputed(facts),
      ...unfrozen(facts),
      ...unpledged(facts, form.pledgeeConsentOn),
      ...withinTerm(facts, form.debtUntil),
      ...coOwnersAgree(facts, form.papers?.includes('coOwnerConsent') ?? false),
      ...notTwice(facts, draft),
      ...orPassed(appraisalRule, lacksReport ? [failed(appraisalRule)] : []),
      ...inOrder([
        [
          form.debtFrom,
          pledgeRegistrationFields.debtFrom.label,
          form.debtUntil,
          pledgeRegistrationFields.debtUntil.label,
        ],
        [form.signedOn, pledgeRegistrationFields.signedOn.label, draft.submittedOn ?? facts.today, filedOn],
      ]),
      ...codesFit([
        [form.pledgorName ?? '出质人', form.pledgorCode, false],
        [form.pledgeeName ?? '质权人', form.pledgeeCode, false],
      ]),
      ...papersThere(pledgeRegistrationFields, form, [
        'form',
        'contract',
        'proof',
        ...(form.agentName === undefined ? [] : ['proxy']),
      ]),
    ];
  },
  paper: {
    title: words('专利权质押登记申请表', 'Request to register a pledge'),
    notes: [
      words(
        '质权自登记时设立；由出质人和质权人共同办理。',
        'The pledge exists from its registration; both sides file together.',
      ),
      words(
        '公布事项：出质人、质权人、主分类号、专利号、授权公告日、质押登记日。',
        'Published: pledgor, pledgee, main class, patent number, day of grant, day of registration.',
      ),
    ],
    signatures: [words('出质人（盖章）', 'Pledgor'), words('质权人（盖章）', 'Pledgee')],
    seal: false,
    patents: { onPage: 10 },
  },
});
