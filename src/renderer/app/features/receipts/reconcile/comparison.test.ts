// The comparison with the finance office as it stands on screen and on paper.
import { describe, expect, it } from 'vitest';
import { translate } from '../../../lib/i18n';
import { cellsOf, comparedRows, comparisonPaper, type Reconciled } from './comparison';

const line = { date: '2025-03-01', payer: '甲公司' };
const found: Reconciled = {
  from: '2025-03-01',
  to: '2025-03-31',
  pairs: [
    {
      theirs: { ...line, row: 2, fen: 100 },
      ours: { ...line, id: 'a', fen: 100, isReversed: false },
      differs: 'nothing',
    },
    {
      theirs: { ...line, row: 3, fen: 200 },
      ours: { ...line, id: 'b', fen: 250, isReversed: false },
      differs: 'amount',
    },
  ],
  onlyTheirs: [{ ...line, row: 4, fen: 300, bankRef: 'B-4' }],
  onlyOurs: [{ ...line, id: 'c', fen: 400, isReversed: false, askedOn: '2025-04-01' }],
  totals: { theirs: 600, ours: 750, difference: -150 },
};
const t = translate('zh');

describe('the comparison', () => {
  it('puts what has to be settled first, with theirs, ours and the difference in yuan', () => {
    expect(comparedRows(found).map((row) => cellsOf(row, t))).toEqual([
      ['我方缺', '甲公司', '2025-03-01', '3.00', '', '', '3.00', 'B-4', ''],
      ['财务缺', '甲公司', '', '', '2025-03-01', '4.00', '-4.00', '', '2025-04-01'],
      ['金额不同', '甲公司', '2025-03-01', '2.00', '2025-03-01', '2.50', '-0.50', '', ''],
      ['一致', '甲公司', '2025-03-01', '1.00', '2025-03-01', '1.00', '', '', ''],
    ]);
  });

  it('on paper names source, period, totals, and parts the open lines from the settled', () => {
    const paper = comparisonPaper(found, '财务.xlsx', t, 'zh');
    expect(paper.facts.map(({ value }) => value)).toEqual([
      '财务.xlsx',
      '2025-03-01 — 2025-03-31',
      '6.00 元',
      '7.50 元',
      '-1.50 元',
    ]);
    expect(paper.sections.map(({ heading, table }) => [heading, table?.rows.length])).toEqual([
      ['待处理 3 笔', 3],
      ['金额一致 1 笔', 1],
    ]);
  });

  it('says in words when nothing is open', () => {
    const settled = { ...found, pairs: found.pairs.slice(0, 1), onlyTheirs: [], onlyOurs: [] };
    expect(comparisonPaper(settled, 'x', t, 'zh').sections[0]?.paragraphs?.[0]).toContain('一致');
  });
});
