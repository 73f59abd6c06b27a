// 舟山: 85 % of a licence or transfer, beside the rules of the province.
import type { Floor } from '../floors';
import { policyAtFloor } from './parts';

export const zhoushanFloor: Floor = {
  id: 'zhoushan-2019',
  region: '330900',
  place: '舟山',
  effectiveFrom: '2019-01-01',
  source: '舟山 2019 年地方性法规（科技成果转化奖励）',
  verified: false,
  note: '比例读自法规文本；施行日期未核实；净收入未定义，按单位规定。',
  transfer: '85%',
};

export const zhoushanPolicy = policyAtFloor(zhoushanFloor, '舟山 2019（85%）');
