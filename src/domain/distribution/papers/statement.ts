// 个人通知单: what one person gets and why, without the name or the amount of anybody else.
import { amountInWords, formatAmount, sum } from '../../money';
import type { PaperDraft, PaperSection } from '../../reporting/paper';
import { contributionTexts } from './calculationSheet';
import { moneyFlow, poolTotal } from './moneyFlow';
import { left, type PaperCase, paidBeforeTo, payingTree, right, shareOf, stakeText } from './paperCase';
import { paperWords } from './paperWords';
import { sheetWords } from './words';

/** A line of the tax estimate: what, and how much in words of the screen. */
export interface TaxLine {
  readonly label: string;
  readonly amount: string;
}

function taxSection(lines: readonly TaxLine[], { lang }: PaperCase): PaperSection[] {
  const say = paperWords[lang];
  if (lines.length === 0) return [];
  return [
    {
      heading: say.taxHeading,
      table: {
        columns: [left(say.item, 3), right(say.amount, 1.4)],
        rows: lines.map(({ label, amount }) => [label, amount]),
      },
    },
  ];
}

/** @param person id as in the facts. @param taxes the estimate for this person; empty where none was made */
export function personStatement(
  paper: PaperCase,
  person: string,
  taxes: readonly TaxLine[] = [],
): PaperDraft {
  const { title, date, policy, facts, tree, persons, lang } = paper;
  const say = paperWords[lang];
  const at = persons.findIndex(({ id }) => id === person);
  const due = shareOf(tree, person);
  const dueBoth = sum([due.own, due.research]);
  const before = paidBeforeTo(paper, person);
  const { own, research } = shareOf(payingTree(paper), person);
  const both = sum([own, research]);
  const stake = stakeText(paper, both);
  const award = poolTotal(moneyFlow(policy, facts, tree), 'team');
  const name = persons[at]?.name ?? person;
  return {
    series: 'IC',
    title: say.statementTitle,
    orientation: 'portrait',
    facts: [
      { label: say.recipient, value: name },
      { label: say.subject, value: title },
      { label: say.mode, value: sheetWords[lang].mode[facts.mode] },
      { label: say.date, value: date },
      { label: say.policy, value: policy.title },
      { label: say.ownPart, value: contributionTexts(paper)[at] ?? say.none },
    ],
    sections: [
      {
        heading: say.statementHeading,
        table: {
          columns: [left(say.item, 3), right(say.amount, 1.4)],
          rows: [
            [say.award, formatAmount(award)],
            ...(before === 0
              ? []
              : [
                  [say.dueSoFar, formatAmount(dueBoth)],
                  [say.paidSoFar, formatAmount(before)],
                ]),
            [before === 0 ? say.ownShare : say.ownNow, formatAmount(both)],
            ...(stake === '' ? [] : [[say.stake, stake]]),
            ...(research > 0
              ? [
                  [say.personalPayment, formatAmount(own)],
                  [say.researchAccount, formatAmount(research)],
                ]
              : []),
          ],
        },
        paragraphs: [`${say.ownShare}${lang === 'zh' ? '（大写）：' : ': '}${amountInWords(both)}`],
      },
      ...taxSection(taxes, paper),
    ],
    notes: [...(taxes.length > 0 ? say.statementNotes : say.statementNotesPlain)],
    signatures: [...say.statementSignatures],
    seal: true,
    watermark: 'none',
    lang,
  };
}
