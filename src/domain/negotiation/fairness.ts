// 公平审查: floors for those who made the result, related parties, how the price was found, whether it is appraised and why.
// Pure; shown beside the offers and put into the dossier of diligence.
import { type Check, type CheckRule, failed, passed, warned, words } from '../declarations/check';
import { type Floor, type FloorFinding, floorCheck } from '../distribution';
import { formatAmount, percentText } from '../money';
import type { Sharing } from './economics/assumptions';
import type { TaxedFlow } from './economics/economics';
import { sheetOf } from './economics/sharing';
import { civilCode, termRule } from './offers/rule';
import type { DealFields } from './records';
import type { DealMode, TermSet } from './terms';
import { contractAmount } from './thresholds';

export type FairDeal = Pick<
  DealFields,
  'parties' | 'conflicts' | 'pricing' | 'priceBasis' | 'appraisal' | 'notices' | 'walkAwayFen' | 'forecast'
>;

export interface FairnessInput {
  readonly terms: TermSet;
  readonly deal: FairDeal;
  /** The floors held against the sheet of these terms, see `floorsOfTerms`. */
  readonly floors: readonly FloorFinding[];
  readonly today: string;
}

/** The legal and regional floors for the inventors, against what the policy would give them of these terms. */
export function floorsOfTerms(
  terms: TermSet,
  flows: readonly TaxedFlow[],
  start: string,
  sharing: Sharing,
  on: { readonly date: string; readonly region: string; readonly floors?: readonly Floor[] },
): FloorFinding[] {
  const sheet = sheetOf(terms, flows, start, sharing);
  if (sheet === undefined || flows.length === 0) return [];
  const { tree, facts } = sheet;
  return floorCheck({ policy: sharing.policy, facts, tree }, on.date, on.region, on.floors);
}

const floorTitle = {
  award: words('完成人奖励不低于 {rate}', 'Those who made the result get at least {rate}'),
  main: words('主要贡献人员不低于奖励的 {rate}', 'Main contributors get at least {rate} of the award'),
  tto: words('转化机构不低于 {rate}', 'Those who brought it about get at least {rate}'),
  profit: words('自行实施奖励不低于 {rate}', 'Own use: at least {rate} of the profit'),
};

function floor({ rule, place, article, what, rate, required, actual, shortfall }: FloorFinding): Check {
  const told: CheckRule = {
    id: `FLOOR_${what}_${rule.id}`,
    effectiveFrom: '2015-10-01',
    source: article ?? rule.source,
    verified: rule.verified,
    title: floorTitle[what],
    why: words(
      '{place}：应不低于 {required} 元，按所选政策为 {actual} 元，差 {shortfall} 元。',
      '{place}: at least {required} yuan; the policy gives {actual} yuan, {shortfall} yuan short.',
    ),
    cure: words(
      '换用达标的分配政策，或与完成人另行约定。',
      'Choose a policy that keeps the floor, or agree otherwise.',
    ),
  };
  const data = {
    place,
    rate: percentText(rate),
    required: formatAmount(required),
    actual: formatAmount(actual),
    shortfall: formatAmount(shortfall),
  };
  return shortfall > 0 ? failed(told, data) : { ...passed(told), data };
}

const related = termRule({
  id: 'RELATED_PARTY',
  since: '2016-02-26',
  source: '国发〔2016〕16号（十）；高校职务科技成果转化负面清单“拟受让方是关联方未充分披露”',
  title: words('关联关系已披露', 'Related parties are disclosed'),
  why: words(
    '{party} 与完成人或领导有关联（{how}），没有利益冲突声明。',
    '{party} is related ({how}) and nobody has declared an interest.',
  ),
  cure: words(
    '由有关人员填写利益冲突声明，说明回避或公开。',
    'Have the declaration of interests made, with how it is handled.',
  ),
});
const disclosed = termRule({
  id: 'RELATED_DISCLOSED',
  since: '2016-02-26',
  source: related.source,
  title: words('关联交易按程序审批', 'A related deal goes through its own approval'),
  why: words(
    '{party} 为关联方（已披露）：须单独审批、相关人员回避。',
    '{party} is related (disclosed): it needs its own approval, with those concerned stepping aside.',
  ),
  cure: words(
    '审批时记录回避人员；建议评估作价或公开挂牌。',
    'Record who stepped aside; have it appraised or listed.',
  ),
});

function relatedParties({ parties, conflicts = [] }: FairDeal): Check[] {
  const found = parties.filter(({ related: how = '' }) => how.trim() !== '');
  if (found.length === 0) return [passed(related)];
  const isDeclared = conflicts.some(({ hasInterest }) => hasInterest);
  return found.map(({ name, related: how = '' }) =>
    isDeclared ? warned(disclosed, { party: name }) : failed(related, { party: name, how }),
  );
}

const basis = termRule({
  id: 'PRICE_WAY',
  since: '2015-10-01',
  source: '促进科技成果转化法第十八条',
  title: words('定价方式：协议、挂牌或拍卖', 'The price was found by agreement, listing or auction'),
  why: words('还没有选择定价方式。', 'No way of pricing has been chosen.'),
  cure: words('在谈判中选择定价方式并写明依据。', 'Choose it in the deal and say what the price rests on.'),
});
const grounds = termRule({
  id: 'PRICE_BASIS',
  since: '2016-02-26',
  source: '国发〔2016〕16号（十）',
  title: words('定价依据已记录', 'What the price rests on is recorded'),
  why: words(
    '没有记录定价依据：勤勉尽责的免责以依据为前提。',
    'Nothing says what the price rests on: diligence has to be shown.',
  ),
  cure: words('记下评估、三家可比或询价。', 'Record the appraisal, three comparables or quotes.'),
});
const notice = termRule({
  id: 'PRICE_NOTICE',
  since: '2015-10-01',
  source: '促进科技成果转化法第十八条；国发〔2016〕16号（公示不少于15日，未核实）',
  verified: false,
  title: words('协议定价已公示', 'An agreed price was shown in public'),
  why: words(
    '协议定价应在本单位公示成果名称和拟交易价格。',
    'An agreed price has to be published with the name of the result.',
  ),
  cure: words(
    '签订前办理公示；挂牌或拍卖不需要。',
    'Publish it before the signature; listing and auction need none.',
  ),
});

const sold: ReadonlySet<DealMode> = new Set([
  'transfer',
  'exclusiveLicence',
  'soleLicence',
  'ordinaryLicence',
  'subLicence',
  'crossLicence',
  'equity',
  'option',
  'warrant',
]);

function pricing(terms: TermSet, { pricing: way, priceBasis = '', notices = [] }: FairDeal): Check[] {
  if (!sold.has(terms.mode)) return [];
  if (way === undefined) return [failed(basis)];
  const shown = notices.length > 0 ? passed(notice) : warned(notice);
  return [
    passed(basis),
    ...(way === 'agreement' ? [shown] : []),
    priceBasis.trim() === '' ? warned(grounds) : passed(grounds),
  ];
}

const ownDecision = termRule({
  id: 'APPRAISAL_OPTIONAL',
  since: '2019-03-29',
  source: '财政部令第100号第三十九条、第四十条；财资〔2019〕57号',
  title: words(
    '不强制评估：给国有全资企业不需评估，给其他企业由单位自主决定',
    'No appraisal is required: none to a wholly state-owned company, to others the institution decides',
  ),
  why: words(
    '转让、许可给国有全资企业不需评估，给其他企业由单位自主决定；决定不评估应留有理由。',
    'To a wholly state-owned company none is needed, to others the institution decides; keep the reason.',
  ),
  cure: words('在定价依据中写明不评估的理由。', 'Say under the basis of the price why there is none.'),
});
const inKind = termRule({
  id: 'APPRAISAL_IN_KIND',
  since: '2024-07-01',
  source: '公司法（2023）第四十八条第二款；财资〔2019〕57号',
  verified: false,
  title: words('作价出资经评估作价', 'A contribution in kind is valued'),
  why: words(
    '非货币财产出资应当评估作价，不得高估或者低估。',
    'A contribution in kind has to be valued, neither too high nor too low.',
  ),
  cure: words(
    '委托评估，或由出资各方协商作价并留存依据。',
    'Have it appraised, or keep what the parties based the value on.',
  ),
});
const relatedValue = termRule({
  id: 'APPRAISAL_RELATED',
  since: '2016-02-26',
  source: related.source,
  verified: false,
  title: words('关联交易宜评估', 'A related deal is better appraised'),
  why: words(
    '向关联方转化而没有评估，价格公允性难以证明。',
    'Without an appraisal a fair price to a related party is hard to show.',
  ),
  cure: words('委托评估，或改为挂牌、拍卖。', 'Have it appraised, or go by listing or auction.'),
});
const below = termRule({
  id: 'BELOW_APPRAISAL',
  since: civilCode,
  source: '国发〔2016〕16号（十）；单位资产管理办法（未核实）',
  verified: false,
  title: words('价格不低于评估值', 'The price is not below the appraisal'),
  why: words(
    '合同总额 {amount} 元低于评估值 {value} 元。',
    'The whole of {amount} yuan is below the appraised {value} yuan.',
  ),
  cure: words('说明理由并提请审批，或提高价格。', 'Give the reason to whoever approves, or raise the price.'),
});
const walkAway = termRule({
  id: 'BELOW_WALK_AWAY',
  since: civilCode,
  source: '本单位谈判底线',
  title: words('不低于底线', 'Not below the walk-away position'),
  why: words(
    '合同总额 {amount} 元低于底线 {value} 元。',
    'The whole of {amount} yuan is below the walk-away of {value} yuan.',
  ),
  cure: words('提高价格，或由负责人调整底线。', 'Raise the price, or have the position changed.'),
});

function appraisal(terms: TermSet, { appraisal: done, parties }: FairDeal): Check[] {
  if (!sold.has(terms.mode)) return [];
  if (terms.mode === 'equity' || terms.mode === 'warrant')
    return [done === undefined ? warned(inKind) : passed(inKind)];
  const isRelated = parties.some(({ related: how = '' }) => how.trim() !== '');
  if (isRelated) return [done === undefined ? warned(relatedValue) : passed(relatedValue)];
  return [passed(ownDecision)];
}

function price({ terms, deal, today }: FairnessInput): Check[] {
  const amount = contractAmount(terms, today, deal.forecast);
  const against = (rule: CheckRule, value: number | undefined): Check[] =>
    value === undefined || amount >= value
      ? []
      : [warned(rule, { amount: formatAmount(amount), value: formatAmount(value) })];
  return [...against(below, deal.appraisal?.fen), ...against(walkAway, deal.walkAwayFen)];
}

/** Every point of fairness with its article: kept (`pass`), to be looked at (`warn`) or broken (`fail`). */
export const fairnessOf = (input: FairnessInput): Check[] => [
  ...input.floors.map(floor),
  ...relatedParties(input.deal),
  ...pricing(input.terms, input.deal),
  ...appraisal(input.terms, input.deal),
  ...price(input),
];
