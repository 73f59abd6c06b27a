// 浙江: 70 %, main contributors 70 % of the award, those who bring it about 5 % of the award; public money is no cost.
import type { Floor } from '../floors';
import { policyAtFloor } from './parts';

export const zhejiangFloor: Floor = {
  id: 'zhejiang-2021',
  region: '330000',
  place: '浙江',
  effectiveFrom: '2021-01-01',
  source: '浙江省促进科技成果转化条例（2021）',
  verified: false,
  note: '比例和净收入定义读自条例文本；施行日期未核实。六个月内兑现；奖励公示不少于15日；财政科研资金不列入成本。',
  transfer: '70%',
  equity: '70%',
  profit: { rate: '10%', years: { min: 1, max: 5 } },
  deducts: [
    'tax',
    'stampDuty',
    'officialFee',
    'maintenance',
    'agency',
    'appraisal',
    'negotiation',
    'broker',
    'legal',
    'listing',
    'other',
  ],
  mainAtLeast: '70%',
  tto: { rate: '5%', of: 'team' },
};

export const zhejiangPolicy = policyAtFloor(zhejiangFloor, '浙江 2021（70%）');
