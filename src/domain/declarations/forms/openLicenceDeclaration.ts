// 专利开放许可声明 (专利法 art. 50, 细则 art. 85-86): content, bars, evaluation report, what fee is usual.
import { ruleOn } from '../../distribution/datedRule';
import { type Check, failed, orPassed, warned, words } from '../check';
import { openRules as rules } from '../checks/openRules';
import {
  alive,
  granted,
  heldBy,
  named,
  paidUp,
  undisputed,
  unfrozen,
  unpledged,
  withinTerm,
} from '../checks/patentChecks';
import { codesFit, inOrder, papersThere } from '../checks/registerChecks';
import { type FilingFacts, holdersOf, overlap } from '../facts';
import { aboveAdvice, advertising, openLicenceFees } from '../openLicence';
import { sectionOf } from './field';
import { type FormOf, kindOf } from './kind';

const right = sectionOf(words('一、专利和专利权人', 'Patent and owners'));
const offer = sectionOf(words('二、许可条件', 'Conditions'));
const report = sectionOf(words('三、专利权评价报告', 'Evaluation report'));
const more = sectionOf(words('四、声明和材料', 'Statements and papers'));
type Any = Readonly<Record<string, unknown>>;
const isRoyalty = (form: Any): boolean => form.payment === 'royalty' || form.payment === 'upfrontRoyalty';

export const openLicenceDeclarationFields = {
  action: right.choice(
    '办理类型',
    'Kind of request',
    { declare: ['声明', 'Declare'], withdraw: ['撤回声明', 'Withdraw'] },
    { required: true },
  ),
  withdrawnOn: right.date('撤回日期', 'Withdrawn on', { when: (form) => form.action === 'withdraw' }),
  owners: right.names('专利权人', 'Owners', { required: true }),
  ownerCode: right.code('统一社会信用代码', 'Credit code', { required: true }),
  contact: right.text('联系人和联系方式（公开）', 'Public contact', { required: true }),
  payment: offer.choice(
    '使用费支付方式',
    'Way of payment',
    {
      lumpSum: ['一次总付', 'Lump sum'],
      instalments: ['分期支付', 'Instalments'],
      royalty: ['提成支付', 'Royalty'],
      upfrontRoyalty: ['入门费加提成', 'Upfront and royalty'],
      free: ['免费', 'Free'],
    },
    { required: true },
  ),
  fixedFen: offer.fen('固定使用费（入门费）', 'Fixed fee', {
    when: (form) => form.payment !== 'royalty' && form.payment !== 'free',
  }),
  royaltyBase: offer.choice(
    '提成基数',
    'Base',
    { netSales: ['净销售额', 'Net sales'], profit: ['利润额', 'Profit'] },
    { when: isRoyalty, required: true },
  ),
  royaltyRate: offer.share('提成率', 'Rate', { when: isRoyalty, required: true }),
  paymentText: offer.long('支付时间和账户说明', 'When and how it is paid', { required: true }),
  feeBasis: offer.long('使用费估算依据', 'What the fee rests on'),
  from: offer.date('许可期限起', 'Licence from', { required: true }),
  until: offer.date('许可期限止', 'Licence until', { required: true }),
  other: offer.long('其他需要说明的事项', 'Other'),
  reportNumber: report.text('报告编号', 'Number'),
  reportOn: report.date('报告日期', 'Day'),
  reportPositive: report.yesNo('结论为符合授予专利权条件', 'Positive'),
  consent: more.yesNo('全体专利权人同意', 'All owners agree', { required: true }),
  pledgeeConsentOn: more.date('质权人同意日期', 'Consent of the pledgee'),
  publishedOn: more.date('声明公告日', 'Published on'),
  papers: more.papers('材料清单', 'Papers', {
    form: ['开放许可声明', 'Declaration'],
    coOwnerConsent: ['全体专利权人同意书', 'Consent of all owners'],
    report: ['专利权评价报告', 'Evaluation report'],
    feeBasis: ['使用费估算说明', 'Basis of the fee'],
    proxy: ['委托书', 'Power of attorney'],
  }),
};
export type OpenLicenceDeclarationForm = FormOf<typeof openLicenceDeclarationFields>;

const typeWords = { invention: '发明', utilityModel: '实用新型', design: '外观设计' } as const;

function reports(form: OpenLicenceDeclarationForm, { patents }: FilingFacts): readonly Check[] {
  const wanted = patents.filter(({ type }) => type !== 'invention');
  if (wanted.length === 0) return [];
  const isNamed = (form.reportNumber ?? '') !== '' && form.reportOn !== undefined;
  const data = ({ applicationNumber, type }: (typeof wanted)[number]) => ({
    number: applicationNumber,
    type: typeWords[type],
  });
  return [
    ...orPassed(rules.report, isNamed ? [] : wanted.map((one) => failed(rules.report, data(one)))),
    ...orPassed(
      rules.positive,
      isNamed && form.reportPositive !== true ? wanted.map((one) => failed(rules.positive, data(one))) : [],
    ),
  ];
}

function noExclusive(
  form: OpenLicenceDeclarationForm,
  { agreements, patents, today }: FilingFacts,
): readonly Check[] {
  const span = { from: form.from ?? today, until: form.until };
  return orPassed(
    rules.exclusive,
    agreements
      .filter(
        ({ kind, state }) => state === 'active' && (kind === 'exclusiveLicence' || kind === 'soleLicence'),
      )
      .filter((one) =>
        overlap(span, { from: one.effectiveOn ?? one.signedOn ?? '0000', until: one.expiresOn }),
      )
      .flatMap((one) =>
        patents
          .filter(({ id }) => one.patentIds.includes(id))
          .map(({ applicationNumber: number }) =>
            failed(
              rules.exclusive,
              { number, other: one.title, until: one.expiresOn ?? '—' },
              { entity: 'agreement', id: one.id },
            ),
          ),
      ),
  );
}

function fees(form: OpenLicenceDeclarationForm, { today }: FilingFacts): readonly Check[] {
  const isSaid =
    form.payment === 'free' ||
    form.fixedFen !== undefined ||
    (form.royaltyBase !== undefined && form.royaltyRate !== undefined);
  const advice = ruleOn(openLicenceFees, today);
  const above =
    advice === undefined
      ? undefined
      : aboveAdvice({ fixedFen: form.fixedFen, base: form.royaltyBase, rate: form.royaltyRate }, advice);
  const word = advertising.exec(`${form.other ?? ''}\n${form.paymentText ?? ''}`)?.[0];
  return [
    ...orPassed(rules.fee, isSaid ? [] : [failed(rules.fee)]),
    ...(isSaid ? orPassed(rules.advice, above === undefined ? [] : [warned(rules.advice)]) : []),
    ...orPassed(
      rules.basis,
      form.payment !== 'free' && (form.feeBasis ?? '').trim() === '' ? [warned(rules.basis)] : [],
    ),
    ...orPassed(rules.advertising, word === undefined ? [] : [failed(rules.advertising, { word })]),
  ];
}

export const openLicenceDeclaration = kindOf({
  kind: 'openLicenceDeclaration',
  fields: openLicenceDeclarationFields,
  prefill(facts): OpenLicenceDeclarationForm {
    const { patents, agreement, organisation } = facts;
    const owners = [...new Set(patents.flatMap(holdersOf))];
    const { royalty, lumpSumFen, upfrontFen } = agreement?.terms?.consideration ?? {};
    const base = royalty?.base === 'netSales' || royalty?.base === 'profit' ? royalty.base : undefined;
    return {
      action: 'declare',
      owners: owners.length > 0 ? owners : organisation === '' ? undefined : [organisation],
      payment: royalty === undefined ? undefined : upfrontFen === undefined ? 'royalty' : 'upfrontRoyalty',
      fixedFen: upfrontFen ?? lumpSumFen,
      royaltyBase: base,
      royaltyRate: royalty?.rate,
    };
  },
  checks(form, facts) {
    if (form.action === 'withdraw') return named(facts);
    return [
      ...named(facts),
      ...orPassed(
        rules.single,
        facts.patents.length > 1 ? [failed(rules.single, { count: facts.patents.length })] : [],
      ),
      ...(form.owners ?? []).flatMap((name) => heldBy(facts, name)),
      ...granted(facts),
      ...alive(facts),
      ...paidUp(facts),
      ...noExclusive(form, facts),
      ...unfrozen(facts),
      ...undisputed(facts),
      ...unpledged(facts, form.pledgeeConsentOn),
      ...reports(form, facts),
      ...orPassed(rules.consent, form.consent === true ? [] : [failed(rules.consent)]),
      ...withinTerm(facts, form.until),
      ...fees(form, facts),
      ...inOrder([
        [
          form.from,
          openLicenceDeclarationFields.from.label,
          form.until,
          openLicenceDeclarationFields.until.label,
        ],
      ]),
      ...codesFit([[form.owners?.[0] ?? '专利权人', form.ownerCode, false]]),
      ...papersThere(openLicenceDeclarationFields, form, [
        'form',
        ...((form.owners?.length ?? 0) > 1 ? ['coOwnerConsent'] : []),
        ...(facts.patents.some(({ type }) => type !== 'invention') ? ['report'] : []),
      ]),
    ];
  },
  paper: {
    title: words('专利开放许可声明', 'Declaration of an open licence'),
    notes: [
      words(
        '开放许可实施期间，可以与被许可人就普通许可协商，但不得就该专利给予独占或者排他许可。',
        'While it runs, ordinary licences may be negotiated, exclusive and sole ones not given.',
      ),
      words('撤回声明不影响在先给予的开放许可的效力。', 'Its withdrawal touches no licence given before.'),
    ],
    signatures: [words('专利权人（盖章）', 'Owners')],
    seal: false,
    patents: { onPage: 3 },
  },
});
