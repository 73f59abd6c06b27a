// 公示表: who gets a cash award for what contribution, as the rules ask it to be published; no identity, no account.
import { amountInWords, formatAmount, percentText, sum } from '../../money';
import type { PaperDraft } from '../../reporting/paper';
import { type PublicityRule, publicityEnds, publicityRules } from '../run/publicity';
import { contributionTexts } from './calculationSheet';
import { left, type PaperCase, payingTree, right, shareOf, stakeText } from './paperCase';
import { paperWords } from './paperWords';
import { sheetWords } from './words';

export interface NoticeDetails {
  /** First day of the notice, ISO. */
  readonly from: string;
  /** 技术合同认定登记编号, '' where it is not there yet. */
  readonly contract: string;
  /** The rule the days are counted by, and their last; the usual one where they are left out. */
  readonly rule?: PublicityRule;
  readonly ends?: string;
  /** Names as 张** where the institution does not publish them in full. */
  readonly masked?: boolean;
}

/** 张三 → 张*; the first character stays. */
export const maskedName = (name: string): string => {
  const [first = '', ...rest] = [...name];
  return `${first}${'*'.repeat(rest.length)}`;
};

/** Contents after 国科发政〔2018〕103号: conversion, persons, awards, contract, days of the notice. */
export function publicNotice(paper: PaperCase, details: NoticeDetails): PaperDraft {
  const { title, facts, tree, persons, stake, lang } = paper;
  const { from, contract, masked = false } = details;
  const say = paperWords[lang];
  const rule = details.rule ?? publicityRules.at(-1)!;
  const ends = details.ends ?? publicityEnds(from, rule.days, rule.unit);
  const days = say.days(rule.days, rule.unit === 'working');
  const parts = contributionTexts(paper);
  const given = payingTree(paper);
  // What goes to research accounts is no cash award.
  const total = sum(persons.map(({ id }) => shareOf(given, id).own));
  const research = sum(persons.map(({ id }) => shareOf(given, id).research));
  const isEquity = stake !== undefined;
  const awardTotal = isEquity ? say.equityTotal : say.awardTotal;
  return {
    series: 'IC',
    title: isEquity ? say.equityNotice : say.noticeTitle,
    orientation: 'portrait',
    facts: [
      { label: say.subject, value: title },
      { label: say.mode, value: sheetWords[lang].mode[facts.mode] },
      { label: say.contract, value: contract === '' ? say.none : contract },
      ...(isEquity
        ? [{ label: say.stakeTotal, value: percentText(stake) }]
        : [{ label: say.gross, value: say.yuan(formatAmount(tree.value)) }]),
      { label: awardTotal, value: say.yuan(formatAmount(total)) },
      { label: say.inWords, value: amountInWords(total) },
      { label: say.period, value: `${from} — ${ends}` },
    ],
    sections: [
      {
        paragraphs: [isEquity ? say.noticeIntroEquity(from, ends, days) : say.noticeIntro(from, ends, days)],
      },
      {
        heading: isEquity ? say.equityHeading : say.awardHeading,
        table: {
          columns: [
            left(say.number, 0.5),
            left(say.name, 1.2),
            left(say.post, 1.4),
            left(say.work, 2.4),
            right(say.part),
            right(say.amount, 1.4),
            ...(research > 0 ? [right(say.research, 1.4)] : []),
            ...(isEquity ? [right(say.stake, 1.2)] : []),
          ],
          rows: persons.map((person, index) => {
            const share = shareOf(given, person.id);
            return [
              `${index + 1}`,
              masked ? maskedName(person.name) : person.name,
              person.post,
              person.work,
              parts[index] ?? '',
              formatAmount(share.own),
              ...(research > 0 ? [formatAmount(share.research)] : []),
              ...(isEquity ? [stakeText(paper, share.own)] : []),
            ];
          }),
          foot: [
            '',
            awardTotal,
            '',
            '',
            '',
            formatAmount(total),
            ...(research > 0 ? [formatAmount(research)] : []),
            ...(isEquity ? [stakeText(paper, total)] : []),
          ],
        },
      },
      { paragraphs: [say.noticeObjection] },
    ],
    notes: [...say.noticeNotes, ...(rule.verified ? [] : [`${say.daysUnverified}${rule.source}`])],
    signatures: [...say.noticeSignatures],
    seal: true,
    watermark: 'none',
    lang,
  };
}
