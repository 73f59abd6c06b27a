// What a public notice has to satisfy, as dated rule data with its words.
import { type CheckRule, words } from '../check';

const law = { effectiveFrom: '2015-10-01', source: '促进科技成果转化法第十八条', verified: true } as const;
const usual = {
  effectiveFrom: '2016-02-26',
  source: '国发〔2016〕16号（未核实）；浙江条例第三十九条',
  verified: false,
} as const;

export const noticeRules = {
  made: {
    id: 'notice-made',
    ...law,
    title: words('已经公示', 'A public notice was made'),
    why: words(
      '协议定价的转化事项还没有公示。',
      'A price agreed between the parties has not been put up for notice.',
    ),
    cure: words(
      '在本单位公示科技成果名称和拟交易价格；国发〔2016〕16号还要求在技术市场公示。',
      'Put up the name of the result and the price, in the institution and in the technology market.',
    ),
  },
  longEnough: {
    id: 'notice-long-enough',
    ...usual,
    title: words('公示天数足够', 'The notice hangs long enough'),
    why: words(
      '公示自 {from} 至 {until}，不足 {days} 天（最早至 {least}）。',
      'The notice runs from {from} to {until}: fewer than {days} days (at the earliest until {least}).',
    ),
    cure: words(
      '把公示期延长到 {least}，或按本单位制度修改天数。',
      'Prolong it to {least}, or enter the days of your own rules.',
    ),
  },
  over: {
    id: 'notice-over',
    ...usual,
    title: words('公示期已满', 'The notice is over'),
    why: words(
      '公示期未满，{freeOn} 起可进入下一步。',
      'The notice is still up; the next step may follow from {freeOn}.',
    ),
    cure: words('等到 {freeOn}。', 'Wait until {freeOn}.'),
  },
  handled: {
    id: 'notice-handled',
    ...law,
    title: words('异议已处理', 'Objections are handled'),
    why: words('还有 {count} 件异议没有处理结果。', '{count} objections have no result yet.'),
    cure: words('逐件写明处理日期和结果。', 'Write the day and the result of each.'),
  },
  placed: {
    id: 'notice-placed',
    ...law,
    title: words('写明公示地点', 'Says where it was put up'),
    why: words('没有写公示的地点或网址。', 'No place or address of the notice is recorded.'),
    cure: words('补记公示栏、网站或技术市场的名称。', 'Record the board, site or market.'),
  },
} satisfies Record<string, CheckRule>;
