// A licence taken under an open declaration (专利法 art. 51, 细则 art. 87): written notice and payment, then a record with proof.
import { formatAmount } from '../../money';
import { type Check, failed, orPassed, words } from '../check';
import { openRules as rules } from '../checks/openRules';
import { alive, countAgrees, named } from '../checks/patentChecks';
import { codesFit, inOrder, inTime, notTwice, papersThere } from '../checks/registerChecks';
import type { FilingFacts } from '../facts';
import { monthsAfter, openLicenceTerm } from './deadlineRules';
import { readForm, sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { openLicenceDeclarationFields } from './openLicenceDeclaration';
import { otherSide, ourName } from './parties';

const open = sectionOf(words('一、开放许可', 'Open licence'));
const licensee = sectionOf(words('二、被许可方', 'Licensee'));
const taken = sectionOf(words('三、通知和付费', 'Notice and payment'));

export const openLicenceTakenFields = {
  patentCount: open.count('专利项数', 'Number of patents', { required: true }),
  declarationNumber: open.text('开放许可声明编号', 'Number of the declaration', { required: true }),
  publishedOn: open.date('声明公告日', 'Published on', { required: true }),
  licensorName: open.text('许可方名称', 'Licensor', { required: true }),
  licenseeName: licensee.text('被许可方名称', 'Name', { required: true }),
  licenseeCode: licensee.code('统一社会信用代码', 'Credit code', { required: true }),
  licenseeForeign: licensee.yesNo('境外主体', 'Abroad'),
  licenseeAddress: licensee.text('地址、邮编', 'Address', { required: true }),
  noticeOn: taken.date('书面通知日期', 'Written notice on', { required: true }),
  dueFen: taken.fen('按公告应付', 'Due as published', { required: true }),
  paidFen: taken.fen('已付', 'Paid', { required: true }),
  paidOn: taken.date('付款日期', 'Paid on', { required: true }),
  effectiveOn: taken.date('许可生效日期', 'Takes effect on', { required: true }),
  endsOn: taken.date('许可终止日期', 'Ends on', { required: true }),
  lateReason: taken.long('逾期说明', 'Explanation of delay'),
  papers: taken.papers('材料清单', 'Papers', {
    form: ['备案申请表', 'Request form'],
    notice: ['被许可方书面通知', 'Written notice'],
    payment: ['付款凭证', 'Proof of payment'],
    proof: ['双方身份证明', 'Identity of both sides'],
  }),
};
export type OpenLicenceTakenForm = FormOf<typeof openLicenceTakenFields>;

/** A declaration by this desk that was accepted and in force on the day of the notice. */
function isDeclared({ filings }: FilingFacts, patentId: string, on: string): boolean {
  return filings.some((one) => {
    if (one.kind !== 'openLicenceDeclaration' || one.state !== 'accepted') return false;
    const form = readForm(openLicenceDeclarationFields, one.form);
    const from = form.publishedOn ?? one.decidedOn ?? form.from ?? '0000';
    const until = form.withdrawnOn ?? form.until ?? '9999';
    return one.patentIds.some((id) => id === patentId) && from <= on && on <= until;
  });
}

function declared(form: OpenLicenceTakenForm, facts: FilingFacts): readonly Check[] {
  const on = form.noticeOn ?? facts.today;
  return orPassed(
    rules.declared,
    facts.patents
      .filter(({ id }) => !isDeclared(facts, id, on))
      .map(({ id, applicationNumber: number }) =>
        failed(rules.declared, { number, on }, { entity: 'patent', id }),
      ),
  );
}

export const openLicenceTaken = kindOf({
  kind: 'openLicenceTaken',
  fields: openLicenceTakenFields,
  prefill(facts, { patentIds }): OpenLicenceTakenForm {
    const other = otherSide(facts);
    const { agreement, filings } = facts;
    const declaration = filings.find(
      ({ kind, state }) => kind === 'openLicenceDeclaration' && state === 'accepted',
    );
    const form = readForm(openLicenceDeclarationFields, declaration?.form);
    return {
      patentCount: patentIds.length,
      declarationNumber: declaration?.number,
      publishedOn: form.publishedOn ?? declaration?.decidedOn,
      licensorName: ourName(facts),
      licenseeName: other?.name,
      licenseeCode: other?.code,
      licenseeForeign: other?.foreign === true ? true : undefined,
      dueFen: form.fixedFen ?? agreement?.priceFen,
      effectiveOn: agreement?.effectiveOn,
      endsOn: agreement?.expiresOn ?? form.until,
    };
  },
  due: ({ effectiveOn }, facts) => monthsAfter(effectiveOn, openLicenceTerm, facts),
  checks(form, facts, draft) {
    const { noticeOn, paidFen = 0, dueFen = 0 } = form;
    const isPaid = noticeOn !== undefined && paidFen >= dueFen;
    const due = monthsAfter(form.effectiveOn, openLicenceTerm, facts)?.date;
    return [
      ...named(facts),
      ...countAgrees(facts, form.patentCount),
      ...alive(facts),
      ...declared(form, facts),
      ...orPassed(
        rules.notified,
        isPaid ? [] : [failed(rules.notified, { paid: formatAmount(paidFen), due: formatAmount(dueFen) })],
      ),
      ...notTwice(facts, draft),
      ...inTime(due, draft.submittedOn ?? facts.today, form.lateReason),
      ...inOrder([
        [
          form.publishedOn,
          openLicenceTakenFields.publishedOn.label,
          noticeOn,
          openLicenceTakenFields.noticeOn.label,
        ],
        [
          form.effectiveOn,
          openLicenceTakenFields.effectiveOn.label,
          form.endsOn,
          openLicenceTakenFields.endsOn.label,
        ],
      ]),
      ...codesFit([[form.licenseeName ?? '被许可方', form.licenseeCode, form.licenseeForeign === true]]),
      ...papersThere(openLicenceTakenFields, form, ['form', 'notice', 'payment', 'proof']),
    ];
  },
  paper: {
    title: words('专利开放许可实施合同备案申请表', 'Request to record an open licence taken'),
    notes: [
      words(
        '被许可人以书面方式通知并按公告的标准支付使用费后，即获得实施许可。',
        'Written notice and payment as published make the licence.',
      ),
      words('办理期限按合同生效后三个月计（未核实）。', 'Three months from effect are assumed (unverified).'),
    ],
    signatures: [words('许可方（盖章）', 'Licensor'), words('被许可方（盖章）', 'Licensee')],
    seal: false,
    patents: { onPage: 3 },
  },
});
