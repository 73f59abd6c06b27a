// 北京: 70 %, net of taxes, upkeep and the direct costs of appraisal, assessment and negotiation.
import type { Floor } from '../floors';
import { policyAtFloor } from './parts';

export const beijingFloor: Floor = {
  id: 'beijing-2019',
  region: '110000',
  place: '北京',
  effectiveFrom: '2020-01-01',
  source: '北京市促进科技成果转化条例（2019）',
  verified: false,
  note: '比例和净收入定义读自条例文本；施行日期未核实。',
  transfer: '70%',
  equity: '70%',
  profit: { rate: '5%', years: { min: 5, max: 5 } },
  deducts: ['tax', 'stampDuty', 'maintenance', 'appraisal', 'negotiation'],
};

export const beijingPolicy = policyAtFloor(beijingFloor, '北京 2019（70%）');
