// Clauses that contradict the way the right is given on, or that the law does not let stand.
import { type Check, failed, warned, words } from '../../../declarations/check';
import { compareRates } from '../../../money';
import type { TermSet } from '../../terms';
import { civilCode, patentLaw, termRule } from '../rule';

const noCompany = termRule({
  id: 'EQUITY_NO_COMPANY',
  since: '2024-07-01',
  source: '公司法（2023）第四十八条',
  verified: false,
  title: words('作价入股写明公司', 'Equity names its company'),
  why: words('作价入股没有写明公司名称。', 'The company that gives the shares is not named.'),
  cure: words(
    '填写公司名称（拟设立的写拟用名称）。',
    'Enter its name; of a company to be founded the intended one.',
  ),
});
const noValue = termRule({
  id: 'EQUITY_NO_VALUE',
  since: '2024-07-01',
  source: '公司法（2023）第四十八条；财政部令第100号',
  verified: false,
  title: words('作价入股写明作价和比例', 'Equity states value and share'),
  why: words(
    '作价入股没有作价金额或股权比例。',
    'The value of the contribution or the share of the company is missing.',
  ),
  cure: words('填写作价金额和股权比例。', 'Enter the value and the share.'),
});
const award = termRule({
  id: 'EQUITY_AWARD_LOW',
  since: '2015-10-01',
  source: '促进科技成果转化法第四十五条第一款第二项',
  title: words('奖励股权不低于一半', 'At least half of the shares go to those who made the result'),
  why: words(
    '奖励给完成人的股权低于作价股权的 50%。',
    'Less than half of the shares go to those who made the result.',
  ),
  cure: words(
    '提高奖励比例到 50% 以上，并核对本省规定。',
    'Raise it to half or more and look at the rule of the province.',
  ),
});
const openSub = termRule({
  id: 'OPEN_ONLY_ORDINARY',
  since: patentLaw,
  source: '专利法第五十条、第五十一条',
  title: words('开放许可只是普通许可', 'An open licence is an ordinary licence'),
  why: words(
    '开放许可对任何人条件相同，不能限定分许可、领域或对方的回授。',
    'An open licence is the same for everybody: no sub-licences, fields or grants back of one party.',
  ),
  cure: words(
    '去掉分许可、领域和回授条款，或改为普通许可。',
    'Leave those clauses out, or offer an ordinary licence.',
  ),
});
const subShare = termRule({
  id: 'SUBLICENCE_CONTRADICTION',
  since: patentLaw,
  source: '专利法第十二条；民法典第一百四十二条',
  verified: false,
  title: words('分许可条款一致', 'The clauses on sub-licences agree'),
  why: words(
    '禁止分许可，却约定了分许可收益的分成。',
    'Sub-licences are forbidden, yet their income is shared.',
  ),
  cure: words('允许（经同意的）分许可，或删除分成比例。', 'Allow sub-licences, or leave the share out.'),
});
const grantBack = termRule({
  id: 'GRANT_BACK_UNFAIR',
  since: civilCode,
  source: '民法典第八百五十条；技术合同纠纷司法解释（2020）第十条第一项',
  verified: false,
  title: words('后续改进条件对等', 'Improvements are shared on equal terms'),
  why: words(
    '要求对方把自行改进的技术无偿给本方，可能因非法垄断技术而无效。',
    'Improvements of the other side for nothing: the clause may be void as a monopoly on technology.',
  ),
  cure: words(
    '改为各自所有、共有，或有偿回授。',
    'Let each own its own, share them, or pay for what is given back.',
  ),
});
const lateRate = termRule({
  id: 'LATE_RATE_HIGH',
  since: civilCode,
  source: '民法典第五百八十五条第二款',
  verified: false,
  title: words('违约金不过高', 'The late rate is not excessive'),
  why: words(
    '逾期违约金高于每日千分之一，法院可以适当减少。',
    'More than one thousandth a day: a court may lower it.',
  ),
  cure: words('改为每日万分之五左右。', 'Agree on about five ten-thousandths a day.'),
});
const warrant = termRule({
  id: 'WARRANT_MISSING',
  since: '2024-07-01',
  source: '“科技成果+认股权”以双方约定为准（未核实）',
  verified: false,
  title: words('认股权写明比例和价格', 'The warrant states share and price'),
  why: words('“科技成果+认股权”没有认股比例或行权期限。', 'The warrant has no share or no last day.'),
  cure: words('填写认股比例、价格和行权截止日。', 'Enter share, price and last day.'),
});

function equity({ mode, consideration }: TermSet): Check[] {
  const { equity: term } = consideration;
  if (term === undefined) return mode === 'equity' ? [failed(noCompany), failed(noValue)] : [];
  return [
    ...(term.company.trim() === '' ? [failed(noCompany)] : []),
    ...(term.valuationFen === 0 || term.share.n === 0 ? [failed(noValue)] : []),
    ...(term.awardShare !== undefined && compareRates(term.awardShare, '50%') < 0 ? [warned(award)] : []),
  ];
}

function openLicence({ mode, sublicensing, field, grantBack: back }: TermSet): Check[] {
  if (mode !== 'openLicence') return [];
  const isFree = sublicensing === undefined || sublicensing === 'forbidden';
  return isFree && field === undefined && (back === undefined || back === 'none') ? [] : [failed(openSub)];
}

export function checkClauses(terms: TermSet): Check[] {
  const { sublicensing, sublicenceShare, improvements, lateRatePerDay, mode, consideration } = terms;
  const isShared = (sublicenceShare?.n ?? 0) > 0;
  const warrantTerm = consideration.warrant;
  return [
    ...equity(terms),
    ...openLicence(terms),
    ...(sublicensing === 'forbidden' && isShared ? [failed(subShare)] : []),
    ...(terms.grantBack === 'free' || improvements === 'licensor' ? [warned(grantBack)] : []),
    ...(lateRatePerDay !== undefined && compareRates(lateRatePerDay, '1‰') > 0 ? [warned(lateRate)] : []),
    ...(mode === 'warrant' && (warrantTerm === undefined || warrantTerm.share.n === 0)
      ? [failed(warrant)]
      : []),
  ];
}
