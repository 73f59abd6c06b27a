// 山东: 70 %, and at least a tenth of the net income of a transfer for those who bring it about.
import type { Floor } from '../floors';
import { policyAtFloor } from './parts';

export const shandongFloor: Floor = {
  id: 'shandong-2017',
  region: '370000',
  place: '山东',
  effectiveFrom: '2018-01-01',
  source: '山东省促进科技成果转化条例（2017）',
  verified: false,
  note: '比例读自条例文本；施行日期未核实；净收入未定义，按单位规定。',
  transfer: '70%',
  equity: '70%',
  profit: { rate: '10%', years: { min: 3, max: 5 } },
  tto: { rate: '10%', of: 'net' },
};

export const shandongPolicy = policyAtFloor(shandongFloor, '山东 2017（70%）');
