// One invented record of every kind that is filled in as a spreadsheet: the row that shows how.
import type { AnnualReport } from '../kinds/annualReport';
import type { EvaluationResult } from '../kinds/evaluation';
import type { MarketVoice } from '../kinds/feedback';
import type { ProductFiling } from '../kinds/product';
import type { SheetKind } from './words';

const patent = { applicationNumber: '202310000001.5', title: '一种电池均衡方法' };
const school = { name: '示例大学', code: '12370000MB2861777A' };
const firm = { name: '示例装备有限公司', code: '91370100MA3C08888N' };

const evaluation: EvaluationResult = {
  ...patent,
  method: 'GB/T 42748-2023',
  evaluatedOn: '2026-05-20',
  evaluator: '李评估',
  legal: 7800,
  technical: 8250,
  economic: 6900,
  total: 7650,
  tier: 'A',
  indicators: [
    { name: '技术先进性', score: 8500 },
    { name: '可替代性', score: 7050 },
  ],
};

const feedback: MarketVoice = {
  voice: 'feedback',
  number: 'FK-2026-0012',
  enterprise: firm,
  industry: 'C3812',
  size: 'medium',
  date: '2026-06-01',
  patent,
  prospect: 4,
  need: '希望提高低温下的精度',
  willing: 'talk',
  mode: 'ordinaryLicence',
  priceFen: 30_000_000,
  contact: '赵经理',
};

const product: ProductFiling = {
  productNumber: 'CP-0007',
  enterprise: firm,
  industry: 'C3812',
  product: '示例在线检测仪',
  models: ['SL-200', 'SL-210'],
  launchedOn: '2024-03-01',
  year: 2025,
  salesFen: 1_250_000_000,
  profitFen: 210_000_000,
  exportFen: 90_000_000,
  marketSharePpm: 125_000,
  patents: [{ ...patent, source: 'licensed', contribution: '核心检测方法' }],
  contribution: '检测方法决定产品精度',
  recognition: true,
};

const annual: AnnualReport = {
  institution: school,
  year: 2025,
  modes: [
    { mode: 'transfer', contracts: 0, amountFen: 0, receivedFen: 0 },
    { mode: 'licence', contracts: 1, amountFen: 80_000_000, receivedFen: 30_000_000 },
  ],
  cashAwardFen: 21_000_000,
  equityAwardFen: 0,
  awardedPeople: 5,
  summary: '全年签订许可合同一项。',
  problems: '中试条件不足。',
  projects: [{ title: patent.title, mode: 'licence', partner: firm.name, amountFen: 80_000_000 }],
  contact: '王经办',
};

export const EXAMPLES: Record<SheetKind, object> = {
  'patent.evaluation': evaluation,
  'market.feedback': feedback,
  'product.filing': product,
  'report.annual': annual,
};
