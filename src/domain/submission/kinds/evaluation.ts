// The result of an evaluation (专利评估结果): scores by dimension on a stated scale, the tier that follows, who and when.
import { z } from 'zod';
import { IsoDate } from '../../patents/records';
import { kind } from './kind';
import { Lacks } from './lacks';
import { patentRef, short } from './parts';

const score = z.number().int().min(0).max(10_000);

const EvaluationResult = z.strictObject({
  ...patentRef.shape,
  /** Document and version of the method, e.g. GB/T 42748-2023. */
  method: short,
  methodVersion: z.string().max(100).optional(),
  evaluatedOn: IsoDate,
  evaluator: short,
  /** Hundredths of a point, 0-10,000. */
  legal: score,
  technical: score,
  economic: score,
  total: score,
  tier: z.string().max(20).optional(),
  /** Scores of the indicators below the dimensions, as the method names them. */
  indicators: z.array(z.strictObject({ name: short, score })).max(100),
  note: z.string().max(5000).optional(),
});
export type EvaluationResult = z.infer<typeof EvaluationResult>;

export const evaluation = kind({
  type: 'patent.evaluation',
  schema: 'patent.evaluation/1',
  payload: EvaluationResult,
  zh: '专利评估结果',
  en: 'evaluation result',
  source: 'GB/T 42748-2023（指标名称与权重未核实）',
  verified: false,
  keyOf: (result) => `${result.applicationNumber}@${result.evaluatedOn}`,
  lacks: (result) =>
    new Lacks()
      .number(result.applicationNumber, 'applicationNumber')
      .text(result.title, 'title')
      .text(result.method, 'method')
      .date(result.evaluatedOn, 'evaluatedOn')
      .text(result.evaluator, 'evaluator')
      .advise(result.indicators.length === 0, 'INDICATORS_MISSING', 'indicators')
      .advise(result.tier === undefined, 'TIER_MISSING', 'tier')
      .all(),
  personal: [{ path: 'evaluator', what: 'name', why: 'signatory' }],
  evidence: 'optional',
});
