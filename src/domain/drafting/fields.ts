// Merge fields: what an office may write as `{字段}` into a Word template or a clause of its own, and what fills it.
import { amountInWords, formatAmount } from '../money';
import { type DraftFacts, type DraftSide, shareWords } from './facts';
import { fixedPayments, fixedTotal } from './payments';
import { baseWords, dateWords, modeWords, monthsWords, termWords } from './words';

type Reader = (facts: DraftFacts) => string | undefined;

const names = (sides: readonly DraftSide[]): string => sides.map(({ name }) => name).join('、');
const codes = (sides: readonly DraftSide[]): string => sides.flatMap(({ code }) => code ?? []).join('、');

/** Single fields in the order in which the help lists them. */
const readers: Readonly<Record<string, Reader>> = {
  合同名称: ({ title }) => title,
  合同编号: ({ number }) => number,
  甲方: ({ us }) => names(us),
  甲方代码: ({ us }) => codes(us),
  乙方: ({ them }) => names(them),
  乙方代码: ({ them }) => codes(them),
  转化方式: ({ terms }) => modeWords[terms.mode],
  专利项数: ({ patents }) => String(patents.length),
  使用领域: ({ terms }) => terms.field,
  地域范围: ({ terms }) => terms.territory,
  生效日期: ({ terms }) => dateWords(terms.startsOn),
  终止日期: ({ terms }) => dateWords(terms.endsOn),
  期限: ({ terms }) => termWords(terms),
  固定金额: ({ terms }) => formatAmount(fixedTotal(terms.consideration)),
  固定金额大写: ({ terms }) => amountInWords(fixedTotal(terms.consideration)),
  入门费: ({ terms }) =>
    terms.consideration.upfrontFen === undefined ? undefined : formatAmount(terms.consideration.upfrontFen),
  提成率: ({ terms }) => terms.consideration.royalty?.rate && shareWords(terms.consideration.royalty.rate),
  提成基数: ({ terms }) => terms.consideration.royalty && baseWords[terms.consideration.royalty.base],
  作价金额: ({ terms }) =>
    terms.consideration.equity && formatAmount(terms.consideration.equity.valuationFen),
  股权比例: ({ terms }) => terms.consideration.equity && shareWords(terms.consideration.equity.share),
  保密期限: ({ terms }) =>
    terms.confidentialMonths === undefined ? undefined : monthsWords(terms.confidentialMonths),
  争议解决: ({ terms }) => terms.disputes,
  完成人: ({ inventors }) => inventors.join('、'),
  经办人: ({ officer }) => officer,
  签订地点: ({ place }) => place,
};

export const fieldNames: readonly string[] = Object.keys(readers);

/** Fields of a line inside `{#专利}…{/专利}` and `{#付款}…{/付款}`. */
export const listFields: Readonly<Record<'专利' | '付款', readonly string[]>> = {
  专利: ['序号', '专利号', '名称', '类型', '申请日', '授权日', '权利人'],
  付款: ['序号', '名称', '金额', '大写', '期限'],
};

type Line = Readonly<Record<string, string>>;
export interface FieldValues {
  readonly single: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<'专利' | '付款', readonly Line[]>>;
  /** Fields the facts leave empty. */
  readonly empty: readonly string[];
}

export function fieldValues(facts: DraftFacts): FieldValues {
  const single: Record<string, string> = {};
  const empty: string[] = [];
  for (const [name, read] of Object.entries(readers)) {
    const value = read(facts);
    single[name] = value ?? '';
    if (value === undefined || value === '') empty.push(name);
  }
  const patents = facts.patents.map((one, index) => ({
    序号: String(index + 1),
    专利号: one.number,
    名称: one.title,
    类型: one.type,
    申请日: one.filedOn ?? '',
    授权日: one.grantedOn ?? '',
    权利人: one.holders.join('、'),
  }));
  const payments = fixedPayments(facts.terms.consideration).map(({ title, fen, due }, index) => ({
    序号: String(index + 1),
    名称: title,
    金额: formatAmount(fen),
    大写: amountInWords(fen),
    期限: due,
  }));
  return { single, lists: { 专利: patents, 付款: payments }, empty };
}
