// The price: there is one, it adds up, and its size can be meant.
import { type Check, failed, warned, words } from '../../../declarations/check';
import { type Fen, formatAmount, sum } from '../../../money';
import type { Consideration, TermSet } from '../../terms';
import { absurdFen, feeCapsOn } from '../caps';
import { civilCode, termRule, work } from '../rule';
import type { OfferWorld } from '../world';

const none = termRule({
  id: 'PRICE_MISSING',
  since: '2015-10-01',
  source: '促进科技成果转化法第十八条；事业单位国有资产管理暂行办法（财政部令第100号）',
  title: words('价款已约定', 'A price is agreed'),
  why: words(
    '转让、独占或作价的条款没有任何价款：不得无偿处置职务科技成果。',
    'An assignment, exclusive right or investment without any price: a service invention is not given away.',
  ),
  cure: words('填写总价、入门费、提成或作价股权。', 'Enter a lump sum, an upfront fee, a royalty or equity.'),
});
const free = termRule({
  id: 'PRICE_FREE',
  since: '2015-10-01',
  source: '促进科技成果转化法第十八条',
  title: words('价款已约定', 'A price is agreed'),
  why: words(
    '许可没有价款，备案时按无偿许可登记。',
    'The licence has no price and would be recorded as free of charge.',
  ),
  cure: words('确认是否无偿；否则填写使用费。', 'Confirm that it is free; else enter the fee.'),
});
const absurd = termRule({
  id: 'MONEY_ABSURD',
  since: civilCode,
  source: '民法典第一百四十七条（重大误解）',
  verified: false,
  title: words('金额合理', 'The amounts can be meant'),
  why: words(
    '{what} {amount} 元，超过 100 亿元，疑为单位错误。',
    '{what}: {amount} yuan, more than ten billion; probably a slip of the unit.',
  ),
  cure: words('核对金额单位（元、万元）。', 'Check the unit: yuan or ten thousand yuan.'),
});
const parts = termRule({
  id: 'INSTALMENTS_SUM',
  since: civilCode,
  source: '民法典第八百四十六条',
  title: words('分期合计等于总价', 'The instalments make up the lump sum'),
  why: words(
    '分期合计 {parts} 元，总价 {whole} 元。',
    'The instalments make {parts} yuan, the lump sum is {whole} yuan.',
  ),
  cure: words('调整分期或总价，使两者相等。', 'Change an instalment or the lump sum until both agree.'),
});
const cap = termRule({
  id: 'FIXED_OVER_GUIDE',
  since: '2024-01-01',
  source: '国家知识产权局2024年开放许可通知',
  title: words('固定费用不高于指引', 'The fixed fee keeps to the guide'),
  why: words(
    '固定费用 {amount} 元，高于指引的 {cap} 元。',
    'The fixed fee of {amount} yuan is above the guide of {cap} yuan.',
  ),
  cure: words('降低固定费用，或说明依据。', 'Lower the fee, or say what it rests on.'),
});
const noPiece = termRule({
  id: 'OPEN_FEE_UNCLEAR',
  since: '2021-06-01',
  source: '专利法第五十条',
  title: words('开放许可写明支付方式和标准', 'An open licence states how and how much is paid'),
  why: words(
    '开放许可声明应明确许可使用费支付方式、标准。',
    'The declaration has to state how and how much is paid.',
  ),
  cure: words('填写固定费用或提成率。', 'Enter a fixed fee or a rate.'),
});
const secured = termRule({
  id: 'PLEDGE_NO_DEBT',
  since: civilCode,
  source: '民法典第四百二十七条；专利权质押登记办法',
  verified: false,
  title: words('被担保债权已写明', 'The secured debt is stated'),
  why: words('质押没有写明被担保债权的数额。', 'The pledge does not state the debt it secures.'),
  cure: words('填写担保金额。', 'Enter the secured amount.'),
});
const option = termRule({
  id: 'OPTION_NO_TERM',
  since: civilCode,
  source: '民法典第四百七十条、第一百六十条',
  verified: false,
  title: words('选择权有期限', 'The option has a term'),
  why: words(
    '选择权没有期限，专利将一直不能另行许可。',
    'The option has no term: the patent would be blocked for ever.',
  ),
  cure: words('填写期限（月）或终止日期。', 'Enter its months or its last day.'),
});

/** Every amount by what it is called in the form. */
function amounts(money: Consideration): ReadonlyArray<readonly [string, Fen]> {
  const { royalty } = money;
  const named: ReadonlyArray<readonly [string, Fen | undefined]> = [
    ['lumpSumFen', money.lumpSumFen],
    ['upfrontFen', money.upfrontFen],
    ['yearlyFen', money.yearlyFen],
    ['securedFen', money.securedFen],
    ['valuationFen', money.equity?.valuationFen],
    ['priceFen', money.warrant?.priceFen],
    ['yearCapFen', royalty?.yearCapFen],
    ['totalCapFen', royalty?.totalCapFen],
    ['perUnitFen', royalty?.perUnitFen],
    ...(money.instalments ?? []).map(({ title, fen }) => [title, fen] as const),
    ...(money.milestones ?? []).map(({ title, fen }) => [title, fen] as const),
    ...(royalty?.minimums ?? []).map(({ fen }) => ['minimums', fen] as const),
  ];
  return named.flatMap(([what, fen]) => (fen === undefined ? [] : [[what, fen] as const]));
}

/** Whether anything at all is given for the right. */
export function isPriced(money: Consideration): boolean {
  const { royalty, equity, warrant } = money;
  const paid = amounts(money).some(
    ([what, fen]) => fen > 0 && !['securedFen', 'yearCapFen', 'totalCapFen', 'priceFen'].includes(what),
  );
  return paid || (royalty?.rate?.n ?? 0) > 0 || (equity?.share.n ?? 0) > 0 || (warrant?.share.n ?? 0) > 0;
}

function price(terms: TermSet): Check[] {
  const { mode, consideration } = terms;
  if (mode === 'pledge') return (consideration.securedFen ?? 0) > 0 ? [] : [failed(secured)];
  if (isPriced(consideration) || work.has(mode)) return [];
  if (mode === 'openLicence') return [failed(noPiece)];
  const isFree =
    mode === 'ordinaryLicence' || mode === 'crossLicence' || mode === 'subLicence' || mode === 'option';
  return [isFree ? warned(free) : failed(none)];
}

function instalments({ consideration }: TermSet): Check[] {
  const { lumpSumFen, instalments: list = [] } = consideration;
  if (lumpSumFen === undefined || list.length === 0) return [];
  const total = sum(list.map(({ fen }) => fen));
  if (total === lumpSumFen) return [];
  return [failed(parts, { parts: formatAmount(total), whole: formatAmount(lumpSumFen) })];
}

export function checkMoney(terms: TermSet, { today }: OfferWorld): Check[] {
  const { consideration, mode } = terms;
  const found = [...price(terms), ...instalments(terms)];
  for (const [what, fen] of amounts(consideration))
    if (fen > absurdFen || fen < 0) found.push(failed(absurd, { what, amount: formatAmount(fen) }));
  const guide = feeCapsOn(today);
  const fixed = sum([consideration.lumpSumFen ?? 0, consideration.upfrontFen ?? 0]);
  if (mode === 'openLicence' && guide !== undefined && fixed > guide.fixed)
    found.push(warned(cap, { amount: formatAmount(fixed), cap: formatAmount(guide.fixed) }));
  if (mode === 'option' && terms.months === undefined && terms.endsOn === undefined)
    found.push(warned(option));
  return found;
}
