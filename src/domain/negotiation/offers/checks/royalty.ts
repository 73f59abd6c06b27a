// The running royalty: it has a base and a rate, its steps rise, its minimum stays below its caps, its rate is usual.
import { type Check, failed, warned, words } from '../../../declarations/check';
import { compareRates, formatAmount, percentText } from '../../../money';
import { termMonths } from '../../economics/periods';
import type { Royalty, TermSet } from '../../terms';
import { feeCapsOn } from '../caps';
import { civilCode, termRule } from '../rule';
import type { OfferWorld } from '../world';

const source = '民法典第八百四十六条';
const noRate = termRule({
  id: 'ROYALTY_NO_RATE',
  since: civilCode,
  source,
  title: words('提成有基数和提成率', 'The royalty has a base and a rate'),
  why: words(
    '约定了提成而没有提成率（或每件金额）。',
    'A royalty is agreed without a rate or an amount a piece.',
  ),
  cure: words('填写提成率；按件的填写每件金额。', 'Enter the rate; for pieces the amount of each.'),
});
const steps = termRule({
  id: 'STEPS_NOT_RISING',
  since: civilCode,
  source,
  title: words('分段由低到高', 'The steps rise'),
  why: words(
    '递减提成的起点没有由低到高排列或有重复。',
    'The limits of the steps do not rise, or one stands twice.',
  ),
  cure: words('按销售额由低到高排列各段。', 'Put the steps into the order of their sales.'),
});
const dearer = termRule({
  id: 'STEPS_DEARER',
  since: civilCode,
  source,
  title: words('提成率随销售额递减', 'The rate falls with the sales'),
  why: words('销售额超过 {above} 元后提成率反而升高。', 'Above sales of {above} yuan the rate goes up.'),
  cure: words('确认是否有意；否则对调提成率。', 'Confirm that it is meant; else exchange the rates.'),
});
const minimumTwice = termRule({
  id: 'MINIMUM_TWICE',
  since: civilCode,
  source,
  title: words('每年一个最低提成', 'One minimum a year'),
  why: words('第 {year} 年约定了两个最低提成费。', 'Year {year} has two minimums.'),
  cure: words('删除其中一个。', 'Delete one of them.'),
});
const aboveCap = termRule({
  id: 'MINIMUM_ABOVE_CAP',
  since: civilCode,
  source,
  title: words('最低提成不高于最高提成', 'No minimum is above its cap'),
  why: words(
    '第 {year} 年最低提成 {minimum} 元高于最高提成 {cap} 元。',
    'The minimum of year {year}, {minimum} yuan, is above the cap of {cap} yuan.',
  ),
  cure: words('降低最低提成或提高最高提成。', 'Lower the minimum or raise the cap.'),
});
const afterEnd = termRule({
  id: 'MINIMUM_AFTER_END',
  since: civilCode,
  source,
  title: words('最低提成在期限内', 'Minimums lie within the term'),
  why: words(
    '第 {year} 年的最低提成在期限结束之后。',
    'The minimum of year {year} lies behind the end of the term.',
  ),
  cure: words('删除该年，或延长期限。', 'Delete that year, or make the term longer.'),
});
const caps = termRule({
  id: 'TOTAL_CAP_BELOW_YEAR',
  since: civilCode,
  source,
  title: words('累计封顶不低于单年封顶', 'The total cap is not below the yearly one'),
  why: words(
    '累计最高 {total} 元低于单年最高 {year} 元。',
    'The total cap of {total} yuan is below the yearly cap of {year} yuan.',
  ),
  cure: words('提高累计封顶，或删除单年封顶。', 'Raise the total cap, or leave out the yearly one.'),
});
const guide = termRule({
  id: 'RATE_OVER_GUIDE',
  since: '2024-01-01',
  source: '国家知识产权局2024年开放许可通知：提成一般不高于净销售额20%或利润额40%',
  title: words('提成率不高于指引', 'The rate keeps to the guide'),
  why: words('提成率 {rate} 高于指引的 {cap}。', 'The rate of {rate} is above the guide of {cap}.'),
  cure: words('降低提成率，或说明依据。', 'Lower the rate, or say what it rests on.'),
});
const noBase = termRule({
  id: 'DEDUCTIONS_UNSAID',
  since: civilCode,
  source,
  title: words('净销售额的扣除项已写明', 'What net sales leave out is stated'),
  why: words(
    '按净销售额提成而没有写明扣除哪些项目，结算时易生争议。',
    'A royalty on net sales without a word on what is taken off invites disputes.',
  ),
  cure: words(
    '列出扣除项（包装、运费、税金、折扣等）。',
    'List the deductions: packing, freight, taxes, discounts.',
  ),
});

function rate(royalty: Royalty): Check[] {
  const isSet = royalty.base === 'units' ? (royalty.perUnitFen ?? 0) > 0 : (royalty.rate?.n ?? 0) > 0;
  return isSet ? [] : [failed(noRate)];
}

function stepChecks({ rate: first, steps: list = [] }: Royalty): Check[] {
  const isRising = list.every(({ above }, at) => above > (list[at - 1]?.above ?? 0));
  if (!isRising) return [failed(steps)];
  const up = list.find(({ rate: own }, at) => {
    const before = at === 0 ? first : list[at - 1]?.rate;
    return before !== undefined && compareRates(own, before) > 0;
  });
  return up === undefined ? [] : [warned(dearer, { above: formatAmount(up.above) })];
}

function minimumChecks({ minimums = [], yearCapFen, totalCapFen }: Royalty, months: number | null): Check[] {
  const found: Check[] = [];
  const seen = new Set<number>();
  const cap = Math.min(yearCapFen ?? Number.POSITIVE_INFINITY, totalCapFen ?? Number.POSITIVE_INFINITY);
  for (const { year, fen } of minimums) {
    if (seen.has(year)) found.push(failed(minimumTwice, { year }));
    seen.add(year);
    if (fen > cap) found.push(failed(aboveCap, { year, minimum: formatAmount(fen), cap: formatAmount(cap) }));
    if (months !== null && year > Math.ceil(months / 12)) found.push(warned(afterEnd, { year }));
  }
  if (yearCapFen !== undefined && totalCapFen !== undefined && totalCapFen < yearCapFen)
    found.push(warned(caps, { total: formatAmount(totalCapFen), year: formatAmount(yearCapFen) }));
  return found;
}

function guideChecks({ base, rate: own }: Royalty, today: string): Check[] {
  const rule = feeCapsOn(today);
  if (rule === undefined || own === undefined || base === 'units') return [];
  const most = base === 'profit' ? rule.profit : rule.netSales;
  if (compareRates(own, most) <= 0) return [];
  return [warned(guide, { rate: percentText(own), cap: percentText(most) })];
}

export function checkRoyalty(terms: TermSet, { today }: OfferWorld): Check[] {
  const { royalty } = terms.consideration;
  if (royalty === undefined) return [];
  const isUnsaid =
    royalty.base === 'netSales' &&
    (royalty.deductions ?? []).length === 0 &&
    royalty.deductionRate === undefined;
  return [
    ...rate(royalty),
    ...stepChecks(royalty),
    ...minimumChecks(royalty, termMonths(terms, terms.startsOn ?? today)),
    ...guideChecks(royalty, today),
    ...(isUnsaid ? [warned(noBase)] : []),
  ];
}
