// 使用费及支付: the consideration of the terms as sentences of a contract, one a kind of payment.
import { sum } from '../money';
import type { Consideration, Royalty } from '../negotiation/terms';
import { type DraftPayment, shareWords } from './facts';
import { baseWords, dateWords, dueWords, moneyWords, monthsWords } from './words';

/** Fixed payments in the order of the terms. */
export function fixedPayments({
  lumpSumFen,
  upfrontFen,
  instalments,
  milestones,
}: Consideration): DraftPayment[] {
  const start = '本合同生效之日起30日内';
  return [
    ...(lumpSumFen === undefined ? [] : [{ title: '一次总付', fen: lumpSumFen, due: start }]),
    ...(upfrontFen === undefined ? [] : [{ title: '入门费', fen: upfrontFen, due: start }]),
    ...(instalments ?? []).map(({ title, fen, due }) => ({ title, fen, due: dueWords(due) })),
    ...(milestones ?? []).map(({ title, fen, due }) => ({
      title: `里程碑：${title}`,
      fen,
      due: due === undefined ? '达成之日起30日内' : `达成之日起30日内（预计${dueWords(due)}）`,
    })),
  ];
}

/** Sum of what is fixed whatever happens, fen; milestones may never come and are left out. */
export const fixedTotal = ({ lumpSumFen, upfrontFen, instalments }: Consideration): number =>
  sum([lumpSumFen ?? 0, upfrontFen ?? 0, ...(instalments ?? []).map(({ fen }) => fen)]);

function royaltyRate({ base, rate, perUnitFen, steps }: Royalty): string {
  if (base === 'units') {
    return perUnitFen === undefined
      ? '乙方按合同产品的销售数量支付提成费，每件金额由双方另行书面约定'
      : `乙方每销售一件合同产品，支付提成费${moneyWords(perUnitFen)}`;
  }
  const first = rate === undefined ? '双方书面约定的比例' : shareWords(rate);
  const rest = (steps ?? []).map(
    (step) => `年度${baseWords[base]}超过${moneyWords(step.above)}的部分，提成率为${shareWords(step.rate)}`,
  );
  return [`乙方按合同产品${baseWords[base]}的${first}支付提成费`, ...rest].join('；');
}

function royaltySentences(royalty: Royalty): string[] {
  const { base, deductions, minimums, yearCapFen, totalCapFen, everyMonths, dueDays } = royalty;
  const out = [`${royaltyRate(royalty)}。`];
  if (base === 'netSales') {
    const taken = deductions?.length
      ? deductions.join('、')
      : '增值税、运输和保险费、销售退回及票面列明的商业折扣';
    out.push(
      `净销售额是指乙方及其关联方向无关联的第三方销售合同产品的发票金额扣除${taken}后的余额，其他费用不得扣除。`,
    );
  }
  for (const { year, fen } of minimums ?? [])
    out.push(`合同第${year}年的提成费不足${moneyWords(fen)}的，乙方补足至该金额。`);
  if (yearCapFen !== undefined) out.push(`每一合同年度的提成费以${moneyWords(yearCapFen)}为限。`);
  if (totalCapFen !== undefined) out.push(`合同期内的提成费合计以${moneyWords(totalCapFen)}为限。`);
  out.push(
    `提成费每${monthsWords(everyMonths)}结算一次。每期届满后${dueDays}日内，乙方提交列明产品、数量、金额、扣除项目和计算过程的提成报告并付清该期提成费；没有销售的，也应提交报告。`,
  );
  return out;
}

/** @returns the sentences of the clause; empty where the terms name no money at all */
export function paymentSentences(consideration: Consideration, lateRate?: string): string[] {
  const { equity, royalty, yearlyFen, warrant, vatIncluded } = consideration;
  const fixed = fixedPayments(consideration);
  const out = fixed.map(({ title, fen, due }) => `${title}：${moneyWords(fen)}，于${due}支付。`);
  if (yearlyFen !== undefined)
    out.push(`年费：每一合同年度${moneyWords(yearlyFen)}，于该年度开始后30日内支付。`);
  if (royalty !== undefined) out.push(...royaltySentences(royalty));
  if (equity !== undefined)
    out.push(
      `上述科技成果作价${moneyWords(equity.valuationFen)}，折合${equity.company ?? '目标公司'}${shareWords(equity.share)}的股权，由乙方办理登记。`,
    );
  if (warrant !== undefined) {
    const until = dateWords(warrant.until);
    out.push(
      `甲方有权${until === undefined ? '' : `在${until}前`}以${moneyWords(warrant.priceFen)}认购乙方${shareWords(warrant.share)}的股权，乙方应当配合办理。`,
    );
  }
  if (out.length === 0) return out;
  if (vatIncluded !== undefined) out.push(`上述金额${vatIncluded ? '已含' : '不含'}增值税。`);
  if (lateRate !== undefined) out.push(`逾期支付的，每逾期一日按应付未付金额的${lateRate}支付违约金。`);
  return out;
}
