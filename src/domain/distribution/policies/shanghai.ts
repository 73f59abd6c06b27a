// 上海: 70 %, net of taxes, the unit's upkeep and the direct costs of appraisal and assessment.
import type { Floor } from '../floors';
import { policyAtFloor } from './parts';

export const shanghaiFloor: Floor = {
  id: 'shanghai-2017',
  region: '310000',
  place: '上海',
  effectiveFrom: '2017-06-01',
  source: '上海市促进科技成果转化条例（2017）',
  verified: false,
  note: '比例和净收入定义读自条例文本；施行日期未核实。技术转移机构可得一部分，比例由单位规定。',
  transfer: '70%',
  equity: '70%',
  profit: { rate: '5%', years: { min: 5, max: 5 } },
  deducts: ['tax', 'stampDuty', 'maintenance', 'appraisal'],
};

export const shanghaiPolicy = policyAtFloor(shanghaiFloor, '上海 2017（70%）');
