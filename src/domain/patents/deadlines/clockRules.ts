// The clocks beside the annuities as dated rule data: how long, from when, by which article.
import { type Fen, yuan } from '../../money';
import type { PatentType } from '../records';
import type { DatedRule } from './rule';

/** 专利法 art. 53 (1): three years from grant and four from filing, the later; inventions and utility models only. */
export const compulsoryLicenceRule: DatedRule & { grantMonths: number; filingMonths: number } = {
  id: 'compulsory-licence',
  effectiveFrom: '2009-10-01',
  source: '专利法第五十三条第一项',
  verified: true,
  grantMonths: 36,
  filingMonths: 48,
};

/** 授权超过5年没有实施且无正当理由: the state may have it used. Warned a year and half a year before. */
export const nonUseRule: DatedRule & { months: number; warnings: readonly [number, number] } = {
  id: 'non-use-of-funded',
  effectiveFrom: '2023-10-17',
  source: '专利转化运用专项行动方案（2023—2025年）第六部分',
  verified: true,
  months: 60,
  warnings: [48, 54],
};

/** 专利法 art. 35: three years from filing, or from the priority date where one is claimed (细则 art. 11). */
export const examinationRule: DatedRule & { months: number } = {
  id: 'substantive-examination',
  effectiveFrom: '1985-04-01',
  source: '专利法第三十五条；细则第十一条（未读原文）',
  verified: false,
  months: 36,
};

/** 专利法 art. 29: twelve months to file elsewhere with priority, six for designs. */
export const priorityRule: DatedRule & { months: Readonly<Record<PatentType, number>> } = {
  id: 'priority-year',
  effectiveFrom: '1985-04-01',
  source: '专利法第二十九条（未读原文）',
  verified: false,
  months: { invention: 12, utilityModel: 12, design: 6 },
};

/** 细则 art. 93: the bonus of the inventors is paid within three months of the grant, not below these amounts. */
export const bonusRule: DatedRule & { months: number; least: Readonly<Record<PatentType, Fen>> } = {
  id: 'inventor-bonus',
  effectiveFrom: '2024-01-20',
  source: '专利法实施细则（2023）第九十三条',
  verified: true,
  months: 3,
  least: { invention: yuan(4000), utilityModel: yuan(1500), design: yuan(1500) },
};
