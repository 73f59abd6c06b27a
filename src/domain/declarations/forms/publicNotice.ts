// 成果转化公示 (促进科技成果转化法 art. 18): what is shown, for how long, who objected and what was done; full and masked text.
import { z } from 'zod';
import { formatAmount } from '../../money';
import { PublicNotice } from '../../negotiation/records';
import { failed, orPassed, words } from '../check';
import { named } from '../checks/patentChecks';
import { isWorkingIn } from '../facts';
import { noticeRules } from '../notice/noticeRules';
import { noticeParagraphs } from '../notice/noticeText';
import { noticeChecks, noticeEnds } from '../notice/publicNotice';
import { sectionOf } from './field';
import { type FormOf, kindOf } from './kind';
import { otherSide } from './parties';

const what = sectionOf(words('一、公示内容', 'What is shown'));
const when = sectionOf(words('二、公示期限', 'For how long'));
const after = sectionOf(words('三、异议和处理', 'Objections'));

const Objections = PublicNotice.shape.objections;
const Contributors = z
  .array(
    z.object({
      name: z.string().min(1).max(100),
      post: z.string().max(100).optional(),
      work: z.string().max(500).optional(),
    }),
  )
  .max(200);

export const publicNoticeFields = {
  resultName: what.text('科技成果名称', 'Result', { required: true }),
  mode: what.text('转化方式', 'Way of transfer', { required: true }),
  party: what.text('受让方（被许可方、合作方）', 'Other side', { required: true }),
  priceFen: what.fen('拟交易价格', 'Price', { required: (form) => (form.priceText ?? '') === '' }),
  priceText: what.text('价格说明（提成等）', 'Price in words'),
  pricing: what.choice(
    '定价方式',
    'Pricing',
    { agreement: ['协议定价', 'Agreement'], listing: ['挂牌交易', 'Listing'], auction: ['拍卖', 'Auction'] },
    { required: true },
  ),
  priceBasis: what.long('定价依据（评估、比较、报价）', 'Basis of the price'),
  related: what.text('关联关系', 'Related parties', {
    hint: words('没有的填“无”', 'Say none where there is none'),
  }),
  contributors: what.custom(Contributors, '主要完成人', 'Contributors'),
  from: when.date('公示起始日', 'From', { required: true }),
  until: when.date('公示截止日', 'Until', { required: true }),
  days: when.count('公示天数', 'Days', { required: true }),
  unit: when.choice(
    '计日方式',
    'Counted in',
    { calendar: ['自然日', 'Calendar days'], working: ['工作日', 'Working days'] },
    { required: true },
  ),
  where: when.text('公示地点（网址、公告栏、技术市场）', 'Where', { required: true }),
  contact: when.text('受理部门和联系方式', 'Who takes objections', { required: true }),
  objections: after.custom(Objections, '异议和处理', 'Objections'),
};
export type PublicNoticeForm = FormOf<typeof publicNoticeFields>;

/** The notice as deals keep it; undefined before its days are known. */
function noticeOf({ from, until, where, objections = [] }: PublicNoticeForm) {
  return from === undefined || until === undefined ? [] : [{ from, until, where: where ?? '', objections }];
}

export const publicNotice = kindOf({
  kind: 'publicNotice',
  fields: publicNoticeFields,
  prefill(facts): PublicNoticeForm {
    const { deal, agreement, patents, noticeTerm } = facts;
    const last = deal?.notices?.at(-1);
    const from = last?.from ?? facts.today;
    const contributors = (deal?.contributors ?? agreement?.contributors ?? []).map(
      ({ name, post, work }) => ({
        name,
        ...(post === undefined ? {} : { post }),
        ...(work === undefined ? {} : { work }),
      }),
    );
    const related = (deal?.parties ?? []).flatMap(({ name, related: how }) =>
      how ? [`${name}：${how}`] : [],
    );
    return {
      resultName: patents[0]?.title ?? agreement?.title ?? deal?.title,
      party: otherSide(facts)?.name,
      priceFen: agreement?.priceFen ?? deal?.appraisal?.fen,
      pricing: deal?.pricing,
      priceBasis: deal?.priceBasis,
      related: related.length > 0 ? related.join('；') : '无',
      contributors: contributors.length > 0 ? contributors : undefined,
      from,
      until: last?.until ?? noticeEnds(from, noticeTerm, isWorkingIn(facts)),
      days: noticeTerm.days,
      unit: noticeTerm.unit,
      where: last?.where,
      objections: last?.objections,
    };
  },
  open: [noticeRules.over.id, noticeRules.handled.id],
  due: ({ until }) => (until === undefined ? undefined : { date: until, rule: noticeRules.over }),
  checks(form, facts) {
    const term = { days: form.days ?? facts.noticeTerm.days, unit: form.unit ?? facts.noticeTerm.unit };
    const least = facts.noticeTerm;
    const isShort = term.unit === least.unit && term.days < least.days;
    const found = noticeChecks(noticeOf(form), { today: facts.today, term, isWorking: isWorkingIn(facts) });
    return [
      ...named(facts),
      ...found.filter(({ rule }) => !isShort || rule.id !== noticeRules.longEnough.id),
      ...(isShort
        ? orPassed(noticeRules.longEnough, [
            failed(noticeRules.longEnough, {
              from: form.from ?? '—',
              until: form.until ?? '—',
              days: least.days,
              least: form.from === undefined ? '—' : noticeEnds(form.from, least, isWorkingIn(facts)),
            }),
          ])
        : []),
    ];
  },
  paper: {
    title: words('科技成果转化公示', 'Public notice of a transfer'),
    notes: [],
    signatures: [],
    seal: true,
    patents: { onPage: 20 },
  },
  sections: (form, facts, lang, variant) => [
    {
      heading: words('公示', 'Notice')[lang],
      paragraphs: noticeParagraphs(
        {
          ...form,
          organisation: facts.organisation,
          price: form.priceFen === undefined ? (form.priceText ?? '') : `${formatAmount(form.priceFen)} 元`,
        },
        variant,
        lang,
      ),
    },
  ],
});
