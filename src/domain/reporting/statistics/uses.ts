// Where a definition is used: the columns and rows of a statistic that carry its word.
import type { Term } from './definitions';
import type { Definition, StatReport, StatTable } from './report';

export interface DefinitionUse extends Definition {
  /** Section and column or row; empty = of the whole report. */
  readonly places: readonly string[];
}

/** Words a table has instead of the term itself. */
const others: Readonly<Partial<Record<Term, readonly string[]>>> = {
  合同项数: ['项数', '合同（项）', '新签（项）'],
  合同金额: ['合同金额', '签订金额', '固定金额'],
  本期到账: ['到账（元）', '到账'],
  个人奖励: ['现金奖励', '奖励人次'],
  地区: ['地区', '境外', '本省', '外省'],
  产业化率: ['产业化率', '实施率'],
  技术合同登记额: ['登记的技术合同金额'],
  上年同期: ['上年'],
  分层与自评: ['分层', '自评', '成熟度'],
  转化意愿: ['可接受的转化方式'],
  财政资助专利: ['财政资助'],
  转化漏斗: ['阶段', '已盘点', '签订合同'],
  专利的技术领域: ['技术领域'],
  产品销售额: ['销售额'],
  应办事项: ['应办'],
  备案期限: ['期限日', '剩余或逾期'],
  年费预算: ['应缴年费', '合计（元）'],
  年费决定: ['决定', '未定'],
  期限: ['期限（项）', '期限日'],
  期限金额: ['应缴年费', '金额（元）'],
  案例金额: ['合同金额', '累计到账'],
  案例去向: ['去向', '已分配'],
};
const wordsFor = (term: string): readonly string[] => others[term as Term] ?? [term];

/** Words of a table that a definition may be about: heads of columns, and of the first rows their labels. */
function wordsOf({ columns, rows }: StatTable): string[] {
  const labels = rows.slice(0, 40).flatMap(([first]) => (first?.kind === 'text' ? [first.text] : []));
  return [...columns.map(({ label }) => label), ...labels];
}

/** Without its unit. */
const plain = (word: string): string => word.replace(/（[^（）]*）$/, '');

const most = 6;

export const definitionUses = ({ sections, definitions }: StatReport): DefinitionUse[] =>
  definitions.map(({ term, text }) => {
    const places = sections.flatMap(({ heading, table, asked }) => {
      const words = [
        ...(table === undefined ? [] : wordsOf(table)),
        ...(asked ?? []).map(({ label }) => label),
      ];
      const found = words.filter((word) => wordsFor(term).some((one) => word.includes(one)));
      if (found.length === 0) return heading.includes(term) ? [heading] : [];
      return [`${heading}（${[...new Set(found.map(plain))].slice(0, most).join('、')}）`];
    });
    return { term, text, places };
  });
