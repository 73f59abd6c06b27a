// What an officer reads of one patent's deadlines and amounts.
import { describe, expect, it } from 'vitest';
import { annuityBill } from '../../../../domain/patents/annuity/annuity';
import type { Patent } from '../../../../domain/patents/records';
import { translate } from '../../lib/i18n';
import { words } from '../../testing/words';
import { AmountExplanation } from './AmountExplanation';
import { AnnuityTable } from './AnnuityTable';
import { amountText, daysText, stateText, stateTone } from './deadlineText';
import { PatentDeadlines } from './PatentDeadlines';

const t = translate('zh');
const today = '2026-03-02';
const patent: Patent = {
  id: 'p1' as Patent['id'],
  rev: 1,
  seq: 1,
  applicationNumber: '201910000001.5',
  type: 'invention',
  title: '一种电池',
  filingDate: '2019-05-16',
  grantDate: '2021-08-01',
  publications: [],
  applicants: [],
  inventors: [],
  ipc: [],
  legalBucket: 'inForce',
  projectIds: [],
};

describe('amounts', () => {
  it('are whole yuan without decimals, or ten thousand with two', () => {
    expect(amountText(120_000)).toBe('1,200');
    expect(amountText(120_050)).toBe('1,200.50');
    expect(amountText(140_420_000, 'wan')).toBe('140.42');
  });

  it('say how they are made up, and that a reading was not checked', () => {
    const bill = annuityBill(
      { type: 'invention', year: 8, reduction: 'p85', grantYear: 3 },
      20_260_310,
      20_260_710,
      '2026-07-10',
    );
    const text = words(
      <AmountExplanation
        bill={bill}
        type="invention"
        year={8}
        reduction="p85"
        grantYear={3}
        late
        reading="firstMonthFree"
      />,
    );
    for (const part of ['2,000', '300', '第 4 个月，全额的 15%', '600', '未核实', '授权在第 3 年'])
      expect(text).toContain(part);
  });
});

describe('states', () => {
  it('of an annuity that is late name the grace period', () => {
    expect(stateText('overdue', 'annuity', t)).toBe('滞纳期内');
    expect(stateText('overdue', 'nonUse', t)).toBe('已满 5 年');
  });
  it('turn amber in the last thirty days', () => {
    expect([31, 30, 0].map((days) => stateTone('open', days))).toEqual(['ink', 'amber', 'amber']);
    expect(stateTone('overdue', -1)).toBe('red');
  });
  it('say the days in words', () => {
    expect([12, 0, -3].map((days) => daysText(days, t))).toEqual(['还有 12 天', '今天', '逾期 3 天']);
  });
});

describe('one patent', () => {
  it('shows its next annuity, the end of its term and what it costs to its end', () => {
    const text = words(<PatentDeadlines patent={patent} today={today} />);
    for (const part of ['第 8 年', '2026-05-18', '还有 77 天', '保护期届满', '2039-05-16', '80,500 元'])
      expect(text).toContain(part);
  });

  it('lists its years from the last one that is settled', () => {
    const text = words(<AnnuityTable patent={patent} today={today} />);
    expect(text).toContain('推定已缴');
    expect(text).toContain('显示以前年度');
    expect(text).not.toContain('第 6 年');
  });

  it('without dates says what is missing', () => {
    const bare = { ...patent, filingDate: undefined, grantDate: undefined } as Patent;
    expect(words(<PatentDeadlines patent={bare} today={today} />)).toContain('没有进行中的期限');
  });
});
