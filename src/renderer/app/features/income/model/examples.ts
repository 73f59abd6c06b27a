// The two worked examples an office can start from: a lump-sum licence, and a down payment with royalties.
import { type CaseBody, emptyBody, emptyRow, type InventorRow, newId } from './caseDraft';

export const exampleNames = ['A', 'B'] as const;
export type ExampleName = (typeof exampleNames)[number];

type Person = Partial<InventorRow> & Pick<InventorRow, 'name' | 'weight'>;

const people = (...list: readonly Person[]): InventorRow[] =>
  list.map((person) => ({ ...emptyRow('inventors', ''), ...person, id: newId() }));

/** 100万元 licence fee, three deductions, 70/15/15, team 50/30/20; the award is paid in June. */
const exampleA = (): CaseBody => ({
  ...emptyBody('2025-06-16'),
  title: '一种复合材料制备方法（示例 A：一次付清的许可）',
  receipts: [{ id: newId(), date: '2025-06-03', amount: '1,000,000', kind: 'lump' }],
  costs: [
    { id: newId(), kind: 'stampDuty', amount: '300', date: '2025-06-03', bornBy: 'university' },
    { id: newId(), kind: 'appraisal', amount: '20,000', date: '2025-04-18', bornBy: 'university' },
    { id: newId(), kind: 'agency', amount: '14,700', date: '2024-03-11', bornBy: 'university' },
  ],
  inventors: people(
    {
      name: '赵明远',
      post: '教授',
      work: '总体方案、核心工艺',
      weight: '50',
      main: true,
      salary: '25,000',
      special: '5,000',
      additional: '3,000',
    },
    {
      name: '钱文清',
      post: '副教授',
      work: '配方和中试',
      weight: '30',
      main: true,
      salary: '18,000',
      special: '3,600',
      additional: '2,000',
    },
    {
      name: '孙立',
      post: '工程师',
      work: '测试、技术支持',
      weight: '20',
      salary: '12,000',
      special: '2,400',
      additional: '1,500',
    },
  ),
});

/** 20万元 down and 3.5 % of sales of 12,345,678.90; bands of 80 and 70 %, a broker, four inventors. */
const exampleB = (): CaseBody => ({
  ...emptyBody('2024-12-31'),
  title: '一种快速检测试剂盒（示例 B：首付加提成）',
  policyId: 'shape-7-full-pools',
  receipts: [
    { id: newId(), date: '2024-01-15', amount: '20万', kind: 'instalment' },
    { id: newId(), date: '2024-12-20', amount: '432,098.76', kind: 'royalty' },
  ],
  costs: [
    { id: newId(), kind: 'maintenance', amount: '2,000', date: '2024-01-02', bornBy: 'university' },
    { id: newId(), kind: 'stampDuty', amount: '60', date: '2024-01-15', bornBy: 'university' },
    { id: newId(), kind: 'stampDuty', amount: '129.63', date: '2024-12-20', bornBy: 'university' },
  ],
  inventors: people(
    {
      name: '周思齐',
      post: '研究员',
      work: '发明构思、标志物筛选',
      weight: '45',
      main: true,
      salary: '22,000',
      special: '4,400',
      additional: '2,000',
    },
    {
      name: '吴静',
      post: '副研究员',
      work: '试剂体系',
      weight: '30',
      main: true,
      salary: '16,000',
      special: '3,200',
      additional: '1,500',
    },
    {
      name: '郑凯',
      post: '工程师',
      work: '工艺放大',
      weight: '15',
      salary: '12,000',
      special: '2,400',
      additional: '1,000',
    },
    { name: '王一诺', post: '博士研究生', work: '验证实验', weight: '10', position: 'notEmployed' },
  ),
});

export const exampleBody = (name: ExampleName): CaseBody => (name === 'A' ? exampleA() : exampleB());
