import { describe, expect, it } from 'vitest';
import type { PortfolioDocument } from './document';
import { headOf } from './head';
import { PaperDocument, paperRows } from './paper';
import { buildPortfolio } from './portfolio';
import { choice, row, stamp } from './samples.testkit';

const portfolioHead = (whole: PortfolioDocument): PortfolioDocument | undefined => {
  const head = headOf(whole);
  return head?.kind === 'portfolio' ? head : undefined;
};
const paperHead = (whole: PaperDocument): PaperDocument | undefined => {
  const head = headOf(whole);
  return head?.kind === 'paper' ? head : undefined;
};
const list = (patents: number, over: Parameters<typeof choice>[0] = {}) => {
  const rows = Array.from({ length: patents }, (_, i) => row({ department: `院系${i % 7}` }));
  const built = buildPortfolio(rows, choice(over), stamp);
  if (!built.ok) throw new Error(built.code);
  return built.value;
};
const paper = (rows: number) =>
  PaperDocument.parse({
    kind: 'paper',
    title: '盘点表',
    sections: [
      { heading: '一、说明', paragraphs: ['范围'] },
      { table: { columns: [{ label: '名称' }], rows: Array(rows).fill(['甲']), foot: ['合计'] } },
      { heading: '三、附注', paragraphs: ['后文'] },
    ],
    notes: ['口径'],
    signatures: ['制表'],
    seal: true,
    documentNumber: '',
    organisation: '',
    operator: '',
    madeAt: '',
    asOf: '',
  });

describe('the beginning of a long document', () => {
  it('is not parted from a short one', () => {
    expect(headOf(list(400))).toBeUndefined();
    expect(headOf(paper(390))).toBeUndefined();
  });

  it('of a list has its first lines under their groups, and the sums of the whole', () => {
    for (const groupBy of ['none', 'department'] as const) {
      const whole = list(1000, { groupBy });
      const head = portfolioHead(whole);
      const lines = head?.groups.flatMap((group) => group.lines) ?? [];
      expect(lines).toEqual(whole.groups.flatMap((group) => group.lines).slice(0, 80));
      expect(head?.total).toEqual(whole.total);
      expect(head?.groups[0]?.subtotal).toEqual(whole.groups[0]?.subtotal);
    }
  });

  it('of a paper has what comes first, and nothing of its end', () => {
    const head = paperHead(paper(5000));
    expect(head && paperRows(head)).toBe(79);
    expect(head?.sections.map(({ heading }) => heading)).toEqual(['一、说明', undefined]);
    expect(head).toMatchObject({ notes: [], signatures: [], seal: false });
    expect(head?.sections[1]?.table?.foot).toBeUndefined();
    expect(PaperDocument.safeParse(head).success).toBe(true);
  });
});
