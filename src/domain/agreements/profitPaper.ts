// 自行实施奖励计算表: the award of one year's profit, the team's shares, the legal minimum, the calculation.
import type { PayingInput } from '../distribution';
import { profitFloors } from '../distribution';
import {
  floorRow,
  left,
  type PaperCase,
  paperWords,
  policyText,
  right,
  teamSection,
  traceSection,
} from '../distribution/papers';
import { amountInWords, formatAmount, percentText } from '../money';
import type { PaperDraft } from '../reporting/paper';

const words = {
  zh: {
    title: '科技成果自行实施奖励计算表',
    firstYear: '投产成功首年',
    year: '利润年度',
    nth: (nth: number, max: number) => `第 ${nth} 年（最多 ${max} 年）`,
    profit: '营业利润',
    rate: '奖励比例',
    award: '奖励金额',
    result: '一、奖励金额',
  },
  en: {
    title: 'Award for own use: calculation sheet',
    firstYear: 'First year of success',
    year: 'Year of the profit',
    nth: (nth: number, max: number) => `year ${nth} of at most ${max}`,
    profit: 'Operating profit',
    rate: 'Part of it',
    award: 'Award',
    result: '1. Award',
  },
} as const;

export function profitPaper(of: PaperCase, input: PayingInput & { kind: 'profit' }): PaperDraft {
  const { title, date, region, policy, tree, lang } = of;
  const say = words[lang];
  const common = paperWords[lang];
  const rule = policy.selfImplementation;
  const { firstYear, year, profit } = input;
  const nth = year - firstYear + 1;
  const floors = profitFloors(profit, tree.value, date, region);
  return {
    series: 'IC',
    title: say.title,
    orientation: 'portrait',
    facts: [
      { label: common.subject, value: title },
      { label: say.firstYear, value: `${firstYear}` },
      { label: say.year, value: `${year} · ${say.nth(nth, rule?.years.max ?? 0)}` },
      { label: common.policy, value: `${policy.title}（${policy.effectiveFrom}）` },
      { label: say.award, value: common.yuan(formatAmount(tree.value)) },
      { label: common.inWords, value: amountInWords(tree.value) },
    ],
    sections: [
      {
        heading: say.result,
        table: {
          columns: [left(common.item, 3), right(common.amount, 1.4)],
          rows: [
            [say.profit, formatAmount(profit)],
            [say.rate, rule === undefined ? common.none : percentText(rule.rate)],
          ],
          foot: [say.award, formatAmount(tree.value)],
        },
      },
      ...teamSection(of),
      {
        heading: common.floorHeading,
        table: {
          columns: [
            left(common.rule, 2),
            left(common.guarantee, 2),
            right(common.required),
            right(common.actual),
            left(common.result, 1.2),
          ],
          rows: floors.map((finding) => floorRow(finding, of)),
        },
      },
      traceSection({ ...of, facts: { ...of.facts, receipts: [] } }),
      {
        heading: common.policyHeading,
        paragraphs: policyText(policy, lang).rules.map((sentence) => sentence.text),
      },
    ],
    notes: [common.rounding, `${common.source}${policy.source}`],
    signatures: [...common.sheetSignatures],
    seal: true,
    watermark: 'none',
    lang,
  };
}
