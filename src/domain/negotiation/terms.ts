// The terms of one offer: what is granted, for how long, and what is paid for it. Shapes only; every part can be compared.
// Amounts in fen, rates as exact parts of one, spans in months.
import { z } from 'zod';
import { PatentId } from '../ids';
import { Fen, PositiveFen } from '../money';
import { IsoDate, Share, text } from '../patents/parts';

/**
 * How a result is given on (民法典 art. 843-887, 专利法 art. 10, 12, 50): 转让、独占/排他/普通/分/交叉许可、开放许可、作价入股、
 * 质押、委托/合作开发、技术咨询、技术服务、选择权、科技成果+认股权.
 */
export const DealMode = z.enum([
  'transfer',
  'exclusiveLicence',
  'soleLicence',
  'ordinaryLicence',
  'subLicence',
  'crossLicence',
  'openLicence',
  'equity',
  'pledge',
  'entrustedDevelopment',
  'jointDevelopment',
  'consulting',
  'service',
  'option',
  'warrant',
]);
export type DealMode = z.infer<typeof DealMode>;

/** When something falls due: on a day, or so many months after the agreement takes effect. */
export const Due = z.union([
  z.object({ on: IsoDate }),
  z.object({ afterMonths: z.number().int().min(0).max(600) }),
]);
export type Due = z.infer<typeof Due>;

export const Instalment = z.object({ title: z.string().min(1).max(200), fen: PositiveFen, due: Due });
export type Instalment = z.infer<typeof Instalment>;

export const Milestone = z.object({
  title: z.string().min(1).max(200),
  fen: PositiveFen,
  /** Best guess, for the calendar and for what the offer is worth. */
  due: Due.optional(),
  /** How likely it is to be reached; absent = certain. */
  probability: Share.optional(),
});
export type Milestone = z.infer<typeof Milestone>;

/** 提成 (民法典 art. 846): a part of a base, or a fixed sum a piece. */
export const Royalty = z.object({
  base: z.enum(['netSales', 'grossSales', 'profit', 'units']),
  /** For all bases but `units`. */
  rate: Share.optional(),
  /** For base `units`, fen a piece. */
  perUnitFen: PositiveFen.optional(),
  /** What of gross sales is no net sales, as one part of them; for base `netSales`. */
  deductionRate: Share.optional(),
  /** What is taken off gross sales before the rate, in words: freight, taxes, discounts. */
  deductions: z.array(z.string().min(1).max(200)).max(20).optional(),
  /** 递减提成率: the rate above an amount of sales of one year, fen, rising. */
  steps: z
    .array(z.object({ above: PositiveFen, rate: Share }))
    .max(20)
    .optional(),
  /** 最低提成费 by year of the agreement, 1 = first. */
  minimums: z
    .array(z.object({ year: z.number().int().min(1).max(50), fen: PositiveFen }))
    .max(50)
    .optional(),
  /** 最高提成费, fen. */
  yearCapFen: PositiveFen.optional(),
  totalCapFen: PositiveFen.optional(),
  /** A report and the money of it: every so many months, so many days after the period. */
  everyMonths: z.number().int().min(1).max(12),
  dueDays: z.number().int().min(0).max(365),
});
export type Royalty = z.infer<typeof Royalty>;

export const EquityTerm = z.object({
  company: text(300),
  /** 评估/协议作价, fen. */
  valuationFen: PositiveFen,
  /** Part of the company that the result is taken for. */
  share: Share,
  /** Part of it that goes to the inventors (促进科技成果转化法 art. 45: at least one half). */
  awardShare: Share.optional(),
});
export type EquityTerm = z.infer<typeof EquityTerm>;

export const Consideration = z.object({
  /** 一次总付 */
  lumpSumFen: PositiveFen.optional(),
  /** 入门费 */
  upfrontFen: PositiveFen.optional(),
  instalments: z.array(Instalment).max(100).optional(),
  royalty: Royalty.optional(),
  milestones: z.array(Milestone).max(50).optional(),
  equity: EquityTerm.optional(),
  /** Fen a year, e.g. for an option or the upkeep of the right. */
  yearlyFen: PositiveFen.optional(),
  /** 科技成果+认股权: the right to take so much of the company at a price, fen. */
  warrant: z.object({ share: Share, priceFen: PositiveFen, until: IsoDate.optional() }).optional(),
  /** 质押: what is secured, fen. */
  securedFen: PositiveFen.optional(),
  /** The prices hold value added tax. */
  vatIncluded: z.boolean().optional(),
});
export type Consideration = z.infer<typeof Consideration>;

export const TermSet = z.object({
  mode: DealMode,
  patentIds: z.array(PatentId).max(1000),
  /** 使用领域; absent = all. */
  field: text(1000).optional(),
  /** 地域范围 in words, e.g. 中国境内; absent = not said. */
  territory: text(500).optional(),
  /** 生效日期 where it is a day already. */
  startsOn: IsoDate.optional(),
  /** 期限 as a day or in months from the start. */
  endsOn: IsoDate.optional(),
  months: z.number().int().min(1).max(600).optional(),
  consideration: Consideration,
  /** 后续改进: who owns them. */
  improvements: z.enum(['each', 'licensor', 'licensee', 'joint']).optional(),
  /** 回授: the licensee grants improvements back. */
  grantBack: z.enum(['none', 'free', 'paid']).optional(),
  sublicensing: z.enum(['forbidden', 'withConsent', 'allowed']).optional(),
  /** Part of what a sub-licensee pays that comes to the office. */
  sublicenceShare: Share.optional(),
  /** Who pays annuities; silent = the licensor keeps the right in force (司法解释 2020 art. 26). */
  annuitiesBy: z.enum(['licensor', 'licensee']).optional(),
  enforcementBy: z.enum(['licensor', 'licensee', 'joint']).optional(),
  warranties: z.array(z.string().min(1).max(500)).max(30).optional(),
  termination: z.array(z.string().min(1).max(500)).max(30).optional(),
  confidentialMonths: z.number().int().min(0).max(600).optional(),
  publication: z.enum(['free', 'afterReview', 'withConsent']).optional(),
  audit: z.boolean().optional(),
  insuranceFen: PositiveFen.optional(),
  /** 违约金/逾期利息 a day, e.g. 5/10000. */
  lateRatePerDay: Share.optional(),
  disputes: text(500).optional(),
  other: text(10_000).optional(),
});
export type TermSet = z.infer<typeof TermSet>;

/** What is expected of the market, for judging offers by one measure. Year 1 is the first of the agreement; sales are gross. */
export const Forecast = z.object({
  years: z
    .array(z.object({ salesFen: Fen, profitFen: Fen.optional(), units: z.number().int().min(0).optional() }))
    .max(30),
  /** 折现率 a year. */
  discount: Share,
  source: text(500).optional(),
});
export type Forecast = z.infer<typeof Forecast>;
