// 技术合同认定登记: category, deal amount and technology amount, both parties with code and region; changed in 2026.
import { endOf } from '../../agreements/registerLife';
import { type Fen, formatAmount, sum } from '../../money';
import type { DealMode } from '../../negotiation/terms';
import { type Check, type CheckRule, failed, orPassed, warned, words } from '../check';
import {
  codesFit,
  filedOn,
  inOrder,
  namesOriginal,
  notTwice,
  papersThere,
  regionsFit,
} from '../checks/registerChecks';
import { type FilingFacts, isWorkingIn } from '../facts';
import { decisionDay, type TechCategory, techContractRuleOn, technologyAmount } from '../techContract';
import { sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { otherSide, ourCode, ourName } from './parties';

const source = '技术合同认定登记管理办法、技术合同认定规则（2026 年条文未核实）';
const since = { effectiveFrom: '2000-02-16', source, verified: false } as const;

export const techRules = {
  amount: {
    id: 'tech-amount',
    ...since,
    title: words('技术交易额算得出', 'The technology amount can be told'),
    why: words(
      '扣除项合计 {deducted} 元，超过合同成交额 {deal} 元。',
      'Deductions of {deducted} exceed the deal of {deal} yuan.',
    ),
    cure: words('核对成交额和扣除项。', 'Compare the amounts.'),
  },
  said: {
    id: 'tech-amount-said',
    ...since,
    title: words('技术交易额与计算一致', 'The technology amount agrees with its parts'),
    why: words(
      '填写 {said} 元，按扣除项计算为 {fen} 元。',
      'The form says {said}, the parts make {fen} yuan.',
    ),
    cure: words('改为 {fen} 元，或补齐扣除项。', 'Write {fen}, or complete the deductions.'),
  },
  category: {
    id: 'tech-category',
    ...since,
    title: words('合同类别是现行规则所列的', 'The category exists under the rules in force'),
    why: words('按 {rule}，没有这一类别。', 'There is no such category under {rule}.'),
    cure: words('许可合同在旧规则下按技术转让登记。', 'Under the old rules a licence counts as transfer.'),
  },
  output: {
    id: 'tech-expected-output',
    ...since,
    title: words('转让、许可填预计新增产值', 'A transfer gives the expected output'),
    why: words('技术转让（许可）合同没有填预计新增投入和产值。', 'Expected investment and output are open.'),
    cure: words('向买方了解后填写。', 'Ask the buyer.'),
  },
  seller: {
    id: 'tech-seller-registers',
    ...since,
    title: words('由卖方在所在地登记', 'The seller registers at its place'),
    why: words('卖方在境外：由境内买方登记。', 'The seller is abroad: the buyer at home registers.'),
    cure: words('以买方名义在其所在地登记。', 'Register in the name of the buyer.'),
  },
  vague: {
    id: 'tech-price-agreed',
    ...since,
    title: words('合同约定了成交额', 'The deal amount is agreed'),
    why: words('合同成交额为 0。', 'The deal amount is 0.'),
    cure: words(
      '免费的写明；提成的按预计总额或已发生额填写并说明。',
      'Say that it is free; for royalties give what is expected and say so.',
    ),
  },
} satisfies Record<string, CheckRule>;

const contract = sectionOf(words('一、合同', 'Contract'));
const seller = sectionOf(words('二、卖方', 'Seller'));
const buyer = sectionOf(words('三、买方', 'Buyer'));
const money = sectionOf(words('四、金额', 'Amounts'));
const kinds = sectionOf(words('五、分类', 'Classification'));
const more = sectionOf(words('六、材料', 'Papers'));
type Any = Readonly<Record<string, unknown>>;
const changes = (form: Any): boolean => form.action === 'change' || form.action === 'terminate';
const isTransfer = (form: Any): boolean => form.category === 'transfer' || form.category === 'licence';
const natures = {
  university: ['高等院校', 'University'],
  institute: ['科研机构', 'Research institute'],
  company: ['企业', 'Company'],
  government: ['政府机关', 'Government'],
  other: ['其他', 'Other'],
} as const;

export const techContractRegistrationFields = {
  action: contract.choice(
    '办理类型',
    'Kind of request',
    { record: ['登记', 'Register'], change: ['变更登记', 'Change'], terminate: ['解除登记', 'Termination'] },
    { required: true },
  ),
  recordNumber: contract.text('原登记编号', 'Number of the registration', { when: changes, required: true }),
  changeReason: contract.long('变更（解除）事项和理由', 'What changes and why', {
    when: changes,
    required: true,
  }),
  projectName: contract.text('项目（合同）名称', 'Project', { required: true }),
  contractNumber: contract.text('合同编号', 'Number of the contract'),
  category: contract.choice(
    '合同类别',
    'Category',
    {
      development: ['技术开发', 'Development'],
      transfer: ['技术转让', 'Transfer'],
      licence: ['技术许可', 'Licence'],
      consulting: ['技术咨询', 'Consulting'],
      service: ['技术服务', 'Service'],
    },
    { required: true },
  ),
  subcategory: contract.text('细分（委托、合作；专利权、技术秘密；培训、中介）', 'Kind within the category'),
  signedOn: contract.date('签订日期', 'Signed on', { required: true }),
  validFrom: contract.date('合同有效期起', 'In force from', { required: true }),
  validUntil: contract.date('合同有效期止', 'In force until', { required: true }),
  electronic: contract.yesNo('电子合同', 'Electronic contract'),
  sellerName: seller.text('卖方名称', 'Name', { required: true }),
  sellerCode: seller.code('统一社会信用代码', 'Credit code', { required: true }),
  sellerRegion: seller.region('地区代码', 'Region', { required: true }),
  sellerNature: seller.choice('单位性质', 'Nature', natures, { required: true }),
  sellerForeign: seller.yesNo('境外主体', 'Abroad'),
  buyerName: buyer.text('买方名称', 'Name', { required: true }),
  buyerCode: buyer.code('统一社会信用代码', 'Credit code', {
    required: (form) => form.buyerForeign !== true,
  }),
  buyerRegion: buyer.region('地区代码', 'Region', { required: (form) => form.buyerForeign !== true }),
  buyerNature: buyer.choice('单位性质', 'Nature', natures, { required: true }),
  buyerForeign: buyer.yesNo('境外主体', 'Abroad'),
  dealFen: money.fen('合同成交额', 'Deal amount', { required: true }),
  deductions: money.amounts('扣除的非技术性费用', 'Deductions', {
    hint: words('设备、仪器、零部件、原材料等', 'Equipment, instruments, parts, materials'),
  }),
  technologyFen: money.fen('技术交易额', 'Technology amount', { required: true }),
  payment: money.choice(
    '支付方式',
    'Way of payment',
    {
      lumpSum: ['一次总付', 'Lump sum'],
      instalments: ['分期支付', 'Instalments'],
      royalty: ['提成支付', 'Royalty'],
      upfrontRoyalty: ['入门费加提成', 'Upfront and royalty'],
      other: ['其他', 'Other'],
    },
    { required: true },
  ),
  expectedInvestmentFen: money.fen('预计新增投入', 'Expected investment', {
    required: isTransfer,
    when: isTransfer,
  }),
  expectedOutputFen: money.fen('预计新增产值', 'Expected output', { required: isTransfer, when: isTransfer }),
  disputed: money.yesNo('需专家评审（认定有争议）', 'Needs experts'),
  property: kinds.choice('知识产权类型', 'Intellectual property', {
    patent: ['专利', 'Patent'],
    secret: ['技术秘密', 'Know-how'],
    software: ['计算机软件', 'Software'],
    layout: ['集成电路布图设计', 'Layout design'],
    variety: ['植物新品种', 'Plant variety'],
    medicine: ['生物、医药新品种', 'New medicine'],
    none: ['未涉及', 'None'],
  }),
  field: kinds.text('技术领域', 'Field'),
  goal: kinds.text('社会经济目标', 'Socio-economic goal'),
  plan: kinds.text('计划来源', 'Source of the plan'),
  papers: more.papers('材料清单', 'Papers', {
    form: ['技术合同登记表', 'Registration form'],
    contract: ['完整的合同文本', 'Complete contract'],
    proof: ['当事人身份证明', 'Identity of the parties'],
    proxy: ['委托书', 'Power of attorney'],
    costs: ['非技术性费用清单', 'List of deductions'],
  }),
};
export type TechContractRegistrationForm = FormOf<typeof techContractRegistrationFields>;

const categories: Partial<Record<DealMode, TechCategory>> = {
  transfer: 'transfer',
  equity: 'transfer',
  entrustedDevelopment: 'development',
  jointDevelopment: 'development',
  consulting: 'consulting',
  service: 'service',
};

function categoryOf({ agreement, deal, today }: FilingFacts): TechCategory | undefined {
  const mode = agreement?.kind ?? deal?.mode;
  if (mode === undefined) return undefined;
  const known = categories[mode];
  if (known !== undefined) return known;
  return techContractRuleOn(today).categories.includes('licence') ? 'licence' : 'transfer';
}

/** Fen agreed so far: the fixed price, or all fixed parts of the terms. */
function dealOf({ agreement }: FilingFacts): Fen | undefined {
  if (agreement?.priceFen !== undefined) return agreement.priceFen;
  const { lumpSumFen = 0, upfrontFen = 0, instalments = [] } = agreement?.terms?.consideration ?? {};
  const total = sum([lumpSumFen, upfrontFen, ...instalments.map(({ fen }) => fen)]);
  return total === 0 ? undefined : total;
}

function amounts(form: TechContractRegistrationForm): readonly Check[] {
  const { dealFen, deductions = [], technologyFen } = form;
  if (dealFen === undefined) return [];
  const answer = technologyAmount(dealFen, deductions);
  if (!answer.ok)
    return [
      failed(techRules.amount, {
        deducted: formatAmount(answer.deductedFen),
        deal: formatAmount(answer.dealFen),
      }),
    ];
  const differs = technologyFen !== undefined && technologyFen !== answer.fen;
  return [
    ...orPassed(techRules.amount, []),
    ...orPassed(
      techRules.said,
      differs
        ? [failed(techRules.said, { said: formatAmount(technologyFen), fen: formatAmount(answer.fen) })]
        : [],
    ),
    ...orPassed(techRules.vague, dealFen === 0 ? [warned(techRules.vague)] : []),
  ];
}

export const techContractRegistration = kindOf({
  kind: 'techContractRegistration',
  fields: techContractRegistrationFields,
  prefill(facts): TechContractRegistrationForm {
    const { agreement, deal } = facts;
    const other = otherSide(facts);
    const dealFen = dealOf(facts);
    const { royalty, instalments = [], upfrontFen } = agreement?.terms?.consideration ?? {};
    return {
      action: 'record',
      projectName: agreement?.title ?? deal?.title,
      contractNumber: agreement?.number,
      category: categoryOf(facts),
      signedOn: agreement?.signedOn,
      validFrom: agreement?.effectiveOn ?? agreement?.signedOn,
      validUntil: agreement && endOf(agreement, agreement.terms),
      sellerName: ourName(facts),
      sellerCode: ourCode(facts),
      sellerNature: 'university',
      buyerName: other?.name,
      buyerCode: other?.code,
      buyerNature: 'company',
      buyerForeign: other?.foreign === true ? true : undefined,
      dealFen,
      technologyFen: dealFen,
      payment:
        royalty !== undefined
          ? upfrontFen === undefined
            ? 'royalty'
            : 'upfrontRoyalty'
          : instalments.length > 0
            ? 'instalments'
            : 'lumpSum',
      property: facts.patents.length > 0 ? 'patent' : undefined,
    };
  },
  /** The law gives the parties no day; once filed it gives the registry one. */
  due(form, facts, draft) {
    if (draft.submittedOn === undefined) return undefined;
    const deal = { dealFen: form.dealFen ?? 0, disputed: form.disputed === true };
    const { date, rule } = decisionDay(draft.submittedOn, deal, isWorkingIn(facts));
    return { date, rule };
  },
  checks(form, facts, draft) {
    const rule = techContractRuleOn(draft.submittedOn ?? facts.today);
    const isKnown = form.category === undefined || rule.categories.includes(form.category);
    const opens =
      isTransfer(form) && (form.expectedOutputFen === undefined || form.expectedInvestmentFen === undefined);
    return [
      ...amounts(form),
      ...orPassed(techRules.category, isKnown ? [] : [failed(techRules.category, { rule: rule.source })]),
      ...orPassed(techRules.output, opens ? [failed(techRules.output)] : []),
      ...orPassed(techRules.seller, form.sellerForeign === true ? [warned(techRules.seller)] : []),
      ...codesFit([
        [form.sellerName ?? '卖方', form.sellerCode, form.sellerForeign === true],
        [form.buyerName ?? '买方', form.buyerCode, form.buyerForeign === true],
      ]),
      ...regionsFit([
        [form.sellerName ?? '卖方', form.sellerRegion],
        [form.buyerName ?? '买方', form.buyerRegion],
      ]),
      ...(changes(form) ? namesOriginal(form) : notTwice(facts, draft)),
      ...inOrder([
        [
          form.validFrom,
          techContractRegistrationFields.validFrom.label,
          form.validUntil,
          techContractRegistrationFields.validUntil.label,
        ],
        [
          form.signedOn,
          techContractRegistrationFields.signedOn.label,
          draft.submittedOn ?? facts.today,
          filedOn,
        ],
      ]),
      ...papersThere(techContractRegistrationFields, form, [
        'form',
        'contract',
        ...((form.deductions ?? []).length > 0 ? ['costs'] : []),
      ]),
    ];
  },
  paper: {
    title: words('技术合同认定登记表', 'Technology-contract registration'),
    notes: [
      words(
        '登记机构自受理之日起 15 个工作日内作出决定；500 万元以上或有争议的为 30 个工作日（按 2024 年征求意见稿，未核实）。',
        'Decision within 15 working days, 30 for 5 million yuan and more or where disputed (draft of 2024, unverified).',
      ),
      words(
        '合同变更、解除的，应重新登记并告知税务等部门。',
        'A change or termination is registered again and told to the tax office.',
      ),
    ],
    signatures: [
      words('卖方（盖章）', 'Seller'),
      words('买方（盖章）', 'Buyer'),
      words('登记员', 'Registrar'),
    ],
    seal: false,
    patents: { onPage: 10 },
  },
});
