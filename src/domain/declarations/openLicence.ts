// 专利开放许可 (专利法 art. 50-52, 细则 art. 85-88): what fee is usual, as dated data; what of a declaration is out of bounds.
import type { DatedRule } from '../distribution/datedRule';
import { compareRates, type Fen, type Rate, yuan } from '../money';

export interface FeeAdvice extends DatedRule {
  /** Fen of a fixed fee. */
  readonly fixedFen: Fen;
  readonly netSales: Rate;
  readonly profit: Rate;
}

/** 国家知识产权局 2024 年通知: 一般不高于; read in a newspaper's text, not in the notice itself. */
export const openLicenceFees: readonly FeeAdvice[] = [
  {
    id: 'open-licence-fee-2024',
    effectiveFrom: '2024-01-01',
    source: '国家知识产权局 2024 年关于专利开放许可的通知（据报道，未核实原文）',
    verified: false,
    fixedFen: yuan(20_000_000),
    netSales: '20%',
    profit: '40%',
  },
];

export interface FeeAsked {
  readonly fixedFen?: Fen | undefined;
  readonly base?: 'netSales' | 'profit' | undefined;
  readonly rate?: Rate | undefined;
}

/** What of a fee lies above the advice: a fixed sum in fen, or a rate of its base. */
export function aboveAdvice(
  { fixedFen, base, rate }: FeeAsked,
  advice: FeeAdvice,
): 'fixed' | 'rate' | undefined {
  if (fixedFen !== undefined && fixedFen > advice.fixedFen) return 'fixed';
  if (base !== undefined && rate !== undefined && compareRates(rate, advice[base]) > 0) return 'rate';
  return undefined;
}

/** Words of advertising, which a declaration may not hold (细则 art. 85). */
export const advertising =
  /最先进|最好|最佳|国际领先|国内领先|世界领先|第一|唯一|首创|独家|热销|欢迎.{0,6}(咨询|选购)|best|leading/i;
