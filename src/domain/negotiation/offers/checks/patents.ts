// The patents of the terms: alive, paid, granted where that is asked, and the term within their life.
import { type Check, failed, warned, words } from '../../../declarations/check';
import { endOf } from '../../economics/periods';
import type { TermSet } from '../../terms';
import { civilCode, givesRight, licences, patentLaw, termRule } from '../rule';
import type { OfferWorld, PatentStand } from '../world';

const missing = termRule({
  id: 'PATENT_MISSING',
  since: civilCode,
  source: '民法典第八百六十二条、第八百六十三条',
  verified: false,
  title: words('写明所涉专利', 'The patents are named'),
  why: words('没有选择任何专利。', 'No patent has been chosen.'),
  cure: words('在“标的”中加入专利。', 'Add the patents under the subject of the terms.'),
});
const lapsed = termRule({
  id: 'PATENT_LAPSED',
  since: civilCode,
  source: '民法典第八百六十五条',
  title: words('专利权有效', 'The patent is in force'),
  why: words(
    '{number} 已失效：期满或被宣告无效后不得再就该专利订立许可合同。',
    '{number} has lapsed: no licence may be granted after the end of the right.',
  ),
  cure: words(
    '从条款中去掉该专利，或先核实法律状态。',
    'Take the patent out of the terms, or correct its legal status.',
  ),
});
const unpaid = termRule({
  id: 'PATENT_UNPAID',
  since: '2021-06-01',
  source: '专利法第四十四条；专利实施许可合同备案办法（局令第62号）',
  verified: false,
  title: words('年费已缴', 'The annuities are paid'),
  why: words(
    '{number} 处于年费滞纳期，此时不予备案。',
    '{number} is in the surcharge period; a licence of it is not recorded.',
  ),
  cure: words(
    '先补缴年费并登记缴费日期。',
    'Pay the annuity with the surcharge and record the payment first.',
  ),
});
const graceOver = termRule({
  id: 'PATENT_GRACE_OVER',
  since: '2021-06-01',
  source: '专利法第四十四条第一项',
  verified: false,
  title: words('年费已缴', 'The annuities are paid'),
  why: words(
    '{number} 的滞纳期已过而未缴年费，权利应已终止。',
    'The surcharge period of {number} is over and nothing was paid.',
  ),
  cure: words(
    '办理恢复权利，或从条款中去掉该专利。',
    'Have the right restored, or take the patent out of the terms.',
  ),
});
const pending = termRule({
  id: 'PATENT_PENDING',
  since: '2021-01-01',
  source: '技术合同纠纷司法解释（2020）第二十九条',
  title: words('专利已授权', 'The patent is granted'),
  why: words(
    '{number} 尚未授权：公布前适用技术秘密的规则，公布后参照专利许可。',
    '{number} is not granted: before publication the rules on secrets apply, after it those on licences.',
  ),
  cure: words(
    '写明申请被驳回时价款如何处理。',
    'Say what becomes of the price if the application is refused.',
  ),
});
const needsGrant = termRule({
  id: 'PATENT_NOT_GRANTED',
  since: patentLaw,
  source: '专利法第五十条；民法典第四百四十四条',
  verified: false,
  title: words('专利已授权', 'The patent is granted'),
  why: words(
    '{number} 尚未授权，不能开放许可或质押。',
    '{number} is not granted: it can not be declared open or pledged.',
  ),
  cure: words('待授权后再办理，或改用普通许可。', 'Wait for the grant, or offer an ordinary licence.'),
});
const beyond = termRule({
  id: 'TERM_BEYOND_LIFE',
  since: civilCode,
  source: '民法典第八百六十五条',
  title: words('期限不超过专利权存续期间', 'The term ends with the patent'),
  why: words(
    '条款到 {end} 才结束，而 {number} 于 {life} 期满。',
    'The terms end on {end}, {number} already on {life}.',
  ),
  cure: words('把终止日期改为 {life} 或更早。', 'Let the terms end on {life} or before.'),
});
const shorter = termRule({
  id: 'LICENCES_OUTLIVE',
  since: civilCode,
  source: '民法典第八百六十五条',
  title: words('各项专利在期限内均有效', 'All patents live through the term'),
  why: words(
    '{number} 于 {life} 期满，早于条款的终止日期 {end}；其余专利仍有效。',
    '{number} ends on {life}, before the terms do on {end}; other patents go on.',
  ),
  cure: words('写明该专利期满后的范围与使用费。', 'Say what scope and price become when it ends.'),
});
const utility = termRule({
  id: 'OPEN_NEEDS_REPORT',
  since: patentLaw,
  source: '专利法第五十条',
  title: words('实用新型、外观设计有评价报告', 'Utility models and designs have an evaluation report'),
  why: words(
    '{number} 不是发明，开放许可须附专利权评价报告。',
    '{number} is no invention: an open licence needs its evaluation report.',
  ),
  cure: words(
    '请求专利权评价报告，结论应为正面。',
    'Ask for the evaluation report; its conclusion has to be positive.',
  ),
});

function ofPatent(terms: TermSet, patent: PatentStand): Check[] {
  const { number, bucket, annuity } = patent;
  const at = { entity: 'patent' as const, id: patent.id };
  if (bucket === 'lapsed') return [failed(lapsed, { number }, at)];
  const found: Check[] = [];
  if (annuity === 'over') found.push(failed(graceOver, { number }, at));
  if (annuity === 'late') found.push(failed(unpaid, { number }, at));
  const needs = terms.mode === 'openLicence' || terms.mode === 'pledge';
  if (!patent.isGranted)
    found.push(needs ? failed(needsGrant, { number }, at) : warned(pending, { number }, at));
  if (terms.mode === 'openLicence' && patent.type !== 'invention')
    found.push(warned(utility, { number }, at));
  return found;
}

/** One patent that ends earlier than others is a matter of price; when the last has ended nothing is licensed any more. */
function ofTerm(terms: TermSet, { today }: OfferWorld, stands: readonly PatentStand[]): Check[] {
  const end = licences.has(terms.mode) ? endOf(terms, terms.startsOn ?? today) : null;
  if (end === null) return [];
  const ending = stands.filter(({ end: life }) => life !== undefined);
  const last = ending
    .map(({ end: life = '' }) => life)
    .sort()
    .at(-1);
  return ending.flatMap(({ id, number, end: life = '' }) => {
    if (life >= end) return [];
    const data = { number, life, end };
    const place = { entity: 'patent' as const, id };
    const isOutlived = last !== undefined && last >= end;
    return [isOutlived ? warned(shorter, data, place) : failed(beyond, data, place)];
  });
}

export function checkPatents(terms: TermSet, world: OfferWorld): Check[] {
  if (!givesRight(terms.mode)) return [];
  if (terms.patentIds.length === 0) return [failed(missing)];
  const wanted = new Set<string>(terms.patentIds);
  const stands = world.patents.filter(({ id }) => wanted.has(id));
  return [...stands.flatMap((patent) => ofPatent(terms, patent)), ...ofTerm(terms, world, stands)];
}
