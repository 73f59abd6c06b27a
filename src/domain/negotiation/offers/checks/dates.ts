// The days of the terms: in their order, and said at all.
import { type Check, failed, warned, words } from '../../../declarations/check';
import { endOf, monthsBetween } from '../../economics/periods';
import type { Due, TermSet } from '../../terms';
import { civilCode, licences, termRule } from '../rule';
import type { OfferWorld } from '../world';

const order = termRule({
  id: 'DATES_OUT_OF_ORDER',
  since: civilCode,
  source: '民法典第一百六十条',
  verified: false,
  title: words('终止日期晚于生效日期', 'The end lies behind the start'),
  why: words(
    '终止日期 {end} 不晚于生效日期 {start}。',
    'The end, {end}, is not later than the start, {start}.',
  ),
  cure: words('更正两个日期之一。', 'Correct one of the two days.'),
});
const twoEnds = termRule({
  id: 'TERM_TWICE',
  since: civilCode,
  source: '民法典第一百四十二条',
  verified: false,
  title: words('期限只有一种说法', 'The term is said once'),
  why: words(
    '期限 {months} 个月与终止日期 {end} 不一致。',
    'A term of {months} months does not end on {end}.',
  ),
  cure: words('删除月数或终止日期之一。', 'Leave out either the months or the last day.'),
});
const silent = termRule({
  id: 'TERM_MISSING',
  since: '2011-08-01',
  source: '专利实施许可合同备案办法（局令第62号）',
  title: words('期限已写明', 'The term is stated'),
  why: words(
    '没有写明期限；备案表要求合同终止日期。',
    'No term is stated; the form of recordal asks for the last day.',
  ),
  cure: words('填写期限（月）或终止日期。', 'Enter the months or the last day.'),
});
const early = termRule({
  id: 'PAYMENT_BEFORE_START',
  since: civilCode,
  source: '民法典第五百一十一条',
  verified: false,
  title: words('付款不早于生效', 'Payments do not come before the start'),
  why: words(
    '“{title}”的付款日 {on} 早于生效日期 {start}。',
    '“{title}” is due on {on}, before the start on {start}.',
  ),
  cure: words('更正付款日或生效日期。', 'Correct the day of payment or the start.'),
});
const late = termRule({
  id: 'PAYMENT_AFTER_END',
  since: civilCode,
  source: '民法典第五百五十七条',
  verified: false,
  title: words('付款在期限内', 'Payments lie within the term'),
  why: words('“{title}”在终止日期 {end} 之后才到期。', '“{title}” falls due only after the end on {end}.'),
  cure: words('提前付款日，或写明终止后仍应付款。', 'Move it forward, or say that it is owed after the end.'),
});

const isBefore = (due: Due, start: string): boolean => 'on' in due && due.on < start;
const isAfter = (due: Due, start: string, end: string): boolean =>
  'on' in due ? due.on > end : due.afterMonths > monthsBetween(start, end);

function payments(terms: TermSet, start: string): Check[] {
  const { instalments = [], milestones = [] } = terms.consideration;
  const end = licences.has(terms.mode) ? endOf(terms, start) : null;
  return [...instalments, ...milestones].flatMap(({ title, due }) => {
    if (due === undefined) return [];
    if (terms.startsOn !== undefined && isBefore(due, start))
      return [warned(early, { title, on: 'on' in due ? due.on : '', start })];
    return end !== null && end > start && isAfter(due, start, end) ? [warned(late, { title, end })] : [];
  });
}

export function checkDates(terms: TermSet, { today }: OfferWorld): Check[] {
  const { startsOn, endsOn, months, mode } = terms;
  const start = startsOn ?? today;
  const found: Check[] = [];
  if (startsOn !== undefined && endsOn !== undefined && endsOn <= startsOn)
    found.push(failed(order, { start: startsOn, end: endsOn }));
  else if (startsOn !== undefined && endsOn !== undefined && months !== undefined) {
    if (monthsBetween(startsOn, endsOn) !== months) found.push(failed(twoEnds, { months, end: endsOn }));
  }
  if (licences.has(mode) && endsOn === undefined && months === undefined) found.push(warned(silent));
  return [...found, ...payments(terms, start)];
}
