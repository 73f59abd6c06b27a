// 专利申请前评估: four scores, their weights as dated rule data, and the conclusion they suggest. The decision stays a person's.
import type { PreFilingScores } from '../registers';

export type PreFilingAxis = keyof PreFilingScores;
export const preFilingAxes: readonly PreFilingAxis[] = ['patentability', 'technology', 'market', 'strategy'];

/** What the points suggest: 建议积极申请 / 优化后申请 / 谨慎暂缓 / 不建议申请. */
export type PreFilingConclusion = 'file' | 'improve' | 'hold' | 'advise against';

export interface PreFilingRule {
  readonly id: string;
  readonly effectiveFrom: string;
  readonly effectiveTo?: string;
  readonly source: string;
  readonly verified: boolean;
  /** Points of 100; they add up to 100. */
  readonly weights: Readonly<Record<PreFilingAxis, number>>;
  /** Lowest total (0 to 100) for each conclusion; below the last one: advise against. */
  readonly atLeast: { readonly file: number; readonly improve: number; readonly hold: number };
  /** Patentability below this is advised against whatever the other points are. */
  readonly patentabilityGate: number;
}

/**
 * The duty to evaluate is in 教科技〔2020〕1号 and part 5 of the plan of 2023 (以产业化前景分析为核心); axes, weights and
 * limits are published nowhere, so they are own values, marked unverified and meant to be replaced by an office's own.
 */
export const preFilingRules: readonly PreFilingRule[] = [
  {
    id: 'pre-filing-own-1',
    effectiveFrom: '2020-01-01',
    source: '教科技〔2020〕1号（评估义务）；维度、权重与分界为本系统拟定',
    verified: false,
    weights: { patentability: 30, technology: 20, market: 35, strategy: 15 },
    atLeast: { file: 70, improve: 55, hold: 40 },
    patentabilityGate: 40,
  },
];

/** The rule in force on a day, the newest where several are. */
export const preFilingRuleOn = (day: string): PreFilingRule | undefined =>
  preFilingRules.findLast(
    (rule) => rule.effectiveFrom <= day && (rule.effectiveTo === undefined || day <= rule.effectiveTo),
  );

export interface PreFilingResult {
  /** 0 to 100, rounded half up, of the axes that have points; undefined where none has. */
  readonly total?: number;
  readonly missing: readonly PreFilingAxis[];
  /** Only where no axis is missing. */
  readonly conclusion?: PreFilingConclusion;
  /** The conclusion came from patentability alone. */
  readonly gated: boolean;
}

/** Weighted mean of the points given, in whole points; weights of missing axes are left out of the mean. */
export function evaluatePreFiling(scores: PreFilingScores, rule: PreFilingRule): PreFilingResult {
  let points = 0;
  let weights = 0;
  const missing: PreFilingAxis[] = [];
  for (const axis of preFilingAxes) {
    const score = scores[axis];
    if (score === undefined) missing.push(axis);
    else {
      points += score * rule.weights[axis];
      weights += rule.weights[axis];
    }
  }
  if (weights === 0) return { missing, gated: false };
  const total = Math.floor((2 * points + weights) / (2 * weights));
  if (missing.length > 0) return { total, missing, gated: false };
  if ((scores.patentability ?? 0) < rule.patentabilityGate)
    return { total, missing, conclusion: 'advise against', gated: true };
  const { file, improve, hold } = rule.atLeast;
  const conclusion =
    total >= file ? 'file' : total >= improve ? 'improve' : total >= hold ? 'hold' : 'advise against';
  return { total, missing, conclusion, gated: false };
}
