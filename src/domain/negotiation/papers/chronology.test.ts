// 谈判经过 as an auditor reads it: everything that happened, nothing the office keeps to itself.
import { describe, expect, it } from 'vitest';
import { Deal, DealEvent, Offer } from '../../patents/records';
import { PaperDraft } from '../../reporting/paper';
import { complete, day } from '../deal.testkit';
import { offer } from '../offers/offer.testkit';
import { chronologyPaper, type DealRecord } from './chronology';

const stored = { id: 'd1', rev: 3, seq: 9 };

const record = (of: object = {}, more: Partial<DealRecord> = {}): DealRecord => ({
  deal: Deal.parse({ ...complete(of), ...stored }),
  departmentName: '化工学院',
  patents: [
    { number: '2019100000019', title: '一种电池', bucket: 'inForce', holders: ['示例大学', '合作研究院'] },
  ],
  events: [],
  offers: [],
  agreement: null,
  filings: [],
  ...more,
});

const event = (more: object) =>
  DealEvent.parse({ id: 'e1', rev: 1, seq: 1, dealId: 'd1', on: day(5), kind: 'call', title: 'x', ...more });

describe('the chronology', () => {
  it('tells everything but what the office keeps to itself', () => {
    const events = [event({ kind: 'stage', from: 'lead', to: 'contact', by: '王经办' })];
    const secret = { targetFen: 987_654_300, walkAwayFen: 123_456_700, positions: '底线三百万' };
    const text = JSON.stringify(PaperDraft.parse(chronologyPaper(record(secret, { events }), 'zh')));
    for (const word of ['线索 → 接触', '三家可比交易', '处长', '校园网', '保密协议', '王经办'])
      expect(text).toContain(word);
    for (const word of ['9,876,543', '1,234,567', '底线三百万']) expect(text).not.toContain(word);
  });

  it('stands in the order things happened, the newest last', () => {
    const events = [
      event({ id: 'e2', on: day(9), title: '后来' }),
      event({ id: 'e1', on: day(2), title: '起初' }),
    ];
    const { sections } = chronologyPaper(record({}, { events }), 'zh');
    const rows = sections.find(({ heading }) => heading === '谈判经过')?.table?.rows;
    expect(rows?.map(([, , title]) => title)).toEqual(['起初', '后来']);
  });

  it('says so where there is nothing, instead of telling what to press', () => {
    const text = JSON.stringify(chronologyPaper(record(), 'zh'));
    expect(text).toContain('没有记录。');
    expect(text).not.toContain('Enter');
  });

  it('names offers, bodies and states in words of both languages', () => {
    const offers = [Offer.parse({ ...offer({ state: 'sent' }), id: 'o1', rev: 1, seq: 1 })];
    const approvals = [{ level: 'vicePresident', on: day(20), by: '处长', approved: true, offerId: 'o1' }];
    const zh = JSON.stringify(chronologyPaper(record({ approvals }, { offers }), 'zh'));
    const en = JSON.stringify(chronologyPaper(record({ approvals }, { offers }), 'en'));
    for (const word of ['分管校领导', '已发出', '示例大学、合作研究院', '有效']) expect(zh).toContain(word);
    for (const word of ['示例大学, 合作研究院', 'In force']) expect(en).toContain(word);
    expect(zh + en).not.toMatch(/(terms|offers|record|paper)\.\w|\{\w+\}/);
  });
});
