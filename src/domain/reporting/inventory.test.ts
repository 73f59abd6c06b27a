import { describe, expect, it } from 'vitest';
import { FundedProject, Patent } from '../patents/records';
import { buildInventory, type InventoryNames } from './inventory';
import { PaperDraft } from './paper';

const project = FundedProject.parse({ id: 'x1', rev: 1, seq: 1, name: '示例项目', number: '2020YFB001' });
const names: InventoryNames = {
  department: (id) => (id === 'd1' ? '化学学院' : ''),
  project: (id) => (id === 'x1' ? project : undefined),
};
let n = 0;
const patent = (over: object): Patent =>
  Patent.parse({
    id: `p${++n}`,
    rev: 1,
    seq: 1,
    applicationNumber: '201710911092.2',
    type: 'invention',
    title: '一种电池',
    publications: [],
    applicants: [],
    inventors: [{ name: '张三' }, { name: '李四' }],
    ipc: [],
    legalBucket: 'inForce',
    projectIds: [],
    ...over,
  });
const answered = {
  departmentId: 'd1',
  projectIds: ['x1'],
  implementationStatus: 'licensed',
  transferModes: ['ordinaryLicence', 'equity'],
  maturity: '中试',
  selfRating: 'A',
  prospects: '储能电站',
  grantDate: '2019-05-01',
};
const made = (patents: Patent[], lang: 'zh' | 'en' = 'zh') =>
  buildInventory(patents, names, { lang, scope: '台账全部专利', watermark: 'none' });

describe('the inventory (盘点表)', () => {
  it('counts a patent as complete when all six questions are answered', () => {
    const paper = made([patent(answered), patent({ departmentId: 'd1' }), patent({})]);
    expect(paper.sections[0]?.table?.rows).toEqual([
      ['化学学院', '2', '1', '1', '50%', '1'],
      ['未填院系', '1', '0', '1', '0%', '1'],
    ]);
    expect(paper.sections[0]?.table?.foot).toEqual(['合计', '3', '1', '2', '33%', '2']);
  });

  it('prints the answers in words and marks what is missing', () => {
    const rows = made([patent(answered), patent({})]).sections[1]?.table?.rows;
    expect(rows?.[0]).toEqual([
      '1',
      '201710911092.2',
      '一种电池',
      '2019-05-01',
      '化学学院',
      '张三',
      '2020YFB001',
      '许可实施',
      '普通许可、作价入股',
      '中试',
      'A',
      '储能电站',
      '—',
    ]);
    expect(rows?.[1]?.slice(6, 12)).toEqual(['＿', '＿', '＿', '＿', '＿', '＿']);
  });

  it('takes a declared absence of public money for an answer', () => {
    const said = patent({ ...answered, projectIds: [], fundingDeclaration: { status: 'notFunded' } });
    const paper = made([said]);
    expect(paper.sections[1]?.table?.rows[0]?.[6]).toBe('非财政资助');
    expect(paper.sections[0]?.table?.foot?.[4]).toBe('100%');
  });

  it.each(['zh', 'en'] as const)(
    'is a paper the print page can read (%s), with a cell for every column',
    (lang) => {
      const paper = made([patent(answered), patent({})], lang);
      expect(PaperDraft.safeParse(paper).error?.issues).toBeUndefined();
      for (const { table } of paper.sections) {
        for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
      }
    },
  );
});
