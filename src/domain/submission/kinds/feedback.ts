// What an enterprise says (企业评价反馈与技术需求): of one patent offered to it, or a demand of its own.
import { z } from 'zod';
import { TransferMode } from '../../patents/parts';
import { IsoDate } from '../../patents/records';
import { kind } from './kind';
import { Lacks } from './lacks';
import { fen, long, party, patentRef, short } from './parts';

const MarketVoice = z.strictObject({
  /** 反馈 on a patent, or 需求 without one. */
  voice: z.enum(['feedback', 'demand']),
  /** The office's own number of the answer or the demand. */
  number: z.string().min(1).max(40),
  enterprise: party,
  /** GB/T 4754 class, e.g. C3985. */
  industry: z.string().max(10).optional(),
  size: z.enum(['large', 'medium', 'small', 'micro']).optional(),
  date: IsoDate,
  patent: patentRef.optional(),
  /** 产业化前景: 1 none .. 5 very good. */
  prospect: z.number().int().min(1).max(5).optional(),
  /** 改进需求, or the demand itself. */
  need: long.optional(),
  /** 合作意愿 */
  willing: z.enum(['no', 'later', 'talk', 'ready']).optional(),
  mode: TransferMode.optional(),
  /** 预期价格, fen. */
  priceFen: fen.optional(),
  rejection: z.string().max(50).optional(),
  contact: short.optional(),
  phone: z.string().max(30).optional(),
});
export type MarketVoice = z.infer<typeof MarketVoice>;

export const feedback = kind({
  type: 'market.feedback',
  schema: 'market.feedback/1',
  payload: MarketVoice,
  zh: '企业反馈与技术需求',
  en: 'demand and feedback',
  source: '国知发运字〔2024〕5号 任务（二）；问卷内容未公布',
  verified: false,
  keyOf: (voice) => `${voice.voice}:${voice.number}`,
  lacks(voice) {
    const lacks = new Lacks()
      .party(voice.enterprise, 'enterprise', true)
      .date(voice.date, 'date')
      .block(voice.voice === 'feedback' && voice.patent === undefined, 'FIELD_MISSING', 'patent')
      .block(voice.voice === 'demand' && (voice.need ?? '').trim() === '', 'FIELD_MISSING', 'need')
      .block(voice.voice === 'feedback' && voice.prospect === undefined, 'FIELD_MISSING', 'prospect')
      .advise(voice.willing === undefined, 'FIELD_OPEN', 'willing')
      .advise(voice.industry === undefined, 'FIELD_OPEN', 'industry');
    if (voice.patent !== undefined) lacks.number(voice.patent.applicationNumber, 'patent.applicationNumber');
    return lacks.all();
  },
  personal: [
    { path: 'contact', what: 'name', why: 'contact' },
    { path: 'phone', what: 'phone', why: 'contact' },
  ],
  evidence: 'optional',
});
