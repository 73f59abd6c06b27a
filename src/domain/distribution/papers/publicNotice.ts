// 公示表: who gets a cash award for what contribution, as the rules ask it to be published; no identity, no account.
import { amountInWords, type Fen, formatAmount, plus, sum } from '../../money';
import type { PaperDraft } from '../../reporting/paper';
import { publicityEnds, publicityRules } from '../run/publicity';
import { contributionTexts } from './calculationSheet';
import { left, type PaperCase, right, shareOf } from './paperCase';
import { paperWords } from './paperWords';
import { sheetWords } from './words';

export interface NoticeDetails {
  /** First day of the notice, ISO. */
  readonly from: string;
  /** 技术合同认定登记编号, '' where it is not there yet. */
  readonly contract: string;
}

/** Cash awards of all persons together, fen: what goes to research accounts is no cash award. */
const cashOf = ({ tree, persons }: PaperCase): Fen => sum(persons.map(({ id }) => shareOf(tree, id).own));

/** Contents after 国科发政〔2018〕103号: conversion, persons, awards, contract, days of the notice. */
export function publicNotice(paper: PaperCase, { from, contract }: NoticeDetails): PaperDraft {
  const { title, facts, tree, persons, lang } = paper;
  const say = paperWords[lang];
  const rule = publicityRules.at(-1)!;
  const ends = publicityEnds(from, rule.days, rule.unit);
  const parts = contributionTexts(paper);
  const total = cashOf(paper);
  const research = persons.reduce<Fen>((all, { id }) => plus(all, shareOf(tree, id).research), 0);
  return {
    series: 'IC',
    title: say.noticeTitle,
    orientation: 'portrait',
    facts: [
      { label: say.subject, value: title },
      { label: say.mode, value: sheetWords[lang].mode[facts.mode] },
      { label: say.contract, value: contract === '' ? say.none : contract },
      { label: say.gross, value: say.yuan(formatAmount(tree.value)) },
      { label: say.awardTotal, value: say.yuan(formatAmount(total)) },
      { label: say.inWords, value: amountInWords(total) },
      { label: say.period, value: `${from} — ${ends}` },
    ],
    sections: [
      { paragraphs: [say.noticeIntro(from, ends, rule.days)] },
      {
        heading: say.awardHeading,
        table: {
          columns: [
            left(say.number, 0.5),
            left(say.name, 1.2),
            left(say.post, 1.4),
            left(say.work, 2.4),
            right(say.part),
            right(say.amount, 1.4),
            ...(research > 0 ? [right(say.research, 1.4)] : []),
          ],
          rows: persons.map((person, index) => {
            const share = shareOf(tree, person.id);
            return [
              `${index + 1}`,
              person.name,
              person.post,
              person.work,
              parts[index] ?? '',
              formatAmount(share.own),
              ...(research > 0 ? [formatAmount(share.research)] : []),
            ];
          }),
          foot: [
            '',
            say.awardTotal,
            '',
            '',
            '',
            formatAmount(total),
            ...(research > 0 ? [formatAmount(research)] : []),
          ],
        },
      },
      { paragraphs: [say.noticeObjection] },
    ],
    notes: [...say.noticeNotes],
    signatures: [...say.noticeSignatures],
    seal: true,
    watermark: 'none',
    lang,
  };
}
