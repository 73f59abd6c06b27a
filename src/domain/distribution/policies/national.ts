// The law itself: half of the net income, half of the shares, 5 % of the profit for three to five years.
import type { Floor } from '../floors';
import { policyAtFloor } from './parts';

export const nationalFloor: Floor = {
  id: 'cn-2015',
  region: '100000',
  place: '全国',
  effectiveFrom: '2015-10-01',
  source: '中华人民共和国促进科技成果转化法（2015年修正）第四十五条；主要贡献人员：国发〔2016〕16号',
  verified: true,
  article: '促进科技成果转化法第四十五条',
  transfer: '50%',
  equity: '50%',
  profit: { rate: '5%', years: { min: 3, max: 5 } },
  mainAtLeast: '50%',
};

export const nationalPolicy = policyAtFloor(nationalFloor, '国家法定标准（50%）');
