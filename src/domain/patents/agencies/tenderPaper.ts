// The tender on paper: criteria, points, result and minutes, with room for the signatures of the jury; and minutes to begin with.
import { formatAmount } from '../../money';
import type { PaperDraft, PaperSection } from '../../reporting/paper';
import type { TenderFields } from '../registers';
import { type PaperLanguage, paperWords, problemText } from './paperWords';
import { evaluateTender, type PersonsOf, type TenderEvaluation } from './tender';

/** Ten-thousandths of a point as text with two decimals, exact digits, half up. */
export const totalText = (weighted: number): string =>
  formatAmount(Math.round(weighted / 100), { group: false });

const cell = (label: string, weight = 1, align: 'left' | 'right' = 'right') => ({
  label,
  align,
  weight,
  nowrap: false,
});

function criteriaSection(tender: TenderFields, language: PaperLanguage): PaperSection {
  const say = paperWords[language];
  const [n = '', name = '', kind = '', weight = ''] = say.criteria;
  return {
    heading: say.criteriaHeading,
    table: {
      columns: [cell(n, 0.5), cell(name, 3, 'left'), cell(kind, 1, 'left'), cell(weight)],
      rows: tender.criteria.map((one, index) => [
        String(index + 1),
        one.name,
        say.kinds[one.kind],
        String(one.weight),
      ]),
      foot: ['', say.sum, '', String(tender.criteria.reduce((total, one) => total + one.weight, 0))],
    },
  };
}

function scoresSection(
  tender: TenderFields,
  result: TenderEvaluation,
  language: PaperLanguage,
): PaperSection {
  const say = paperWords[language];
  return {
    heading: say.scoresHeading,
    table: {
      columns: [
        cell(say.rank, 0.5),
        cell(say.agency, 2.5, 'left'),
        cell(say.price, 1.2),
        ...tender.criteria.map((one) => cell(one.name)),
        cell(say.total),
      ],
      rows: result.ranking.map((bid) => [
        result.final ? String(bid.rank) : say.none,
        bid.agency,
        bid.priceFen === undefined ? say.none : formatAmount(bid.priceFen),
        ...bid.points.map(({ points }) =>
          points === null ? say.none : formatAmount(points, { group: false }),
        ),
        totalText(bid.total),
      ]),
    },
    paragraphs: [say.formula],
  };
}

/** The paper of a tender; `personsOf` lets conflicts of judges be found as the screen finds them. */
export function tenderDocument(
  tender: TenderFields,
  language: PaperLanguage = 'zh',
  personsOf: PersonsOf = () => [],
): PaperDraft {
  const say = paperWords[language];
  const result = evaluateTender(tender, personsOf);
  const remarks = result.problems.map((problem) => problemText(problem, language));
  const minutes = tender.minutes?.split(/\n+/).filter((line) => line.trim() !== '') ?? [];
  const chosen = tender.winner ? say.winner(tender.winner, tender.decidedOn ?? '') : say.noWinner;
  return {
    series: 'TD',
    title: say.tender(tender.title.slice(0, 150)),
    orientation: tender.criteria.length > 4 ? 'landscape' : 'portrait',
    facts: [
      { label: say.opened, value: tender.openedOn ?? say.none },
      { label: say.judges, value: tender.judges.join(language === 'zh' ? '、' : ', ') || say.none },
    ],
    sections: [
      criteriaSection(tender, language),
      scoresSection(tender, result, language),
      { heading: say.resultHeading, paragraphs: [chosen, ...(remarks.length > 0 ? remarks : [say.clean])] },
      ...(minutes.length > 0 ? [{ heading: say.minutesHeading, paragraphs: minutes }] : []),
    ],
    notes: [],
    signatures: [...say.signatures],
    seal: true,
    watermark: tender.winner ? 'none' : 'draft',
    lang: language,
  };
}

/** Minutes to begin with: who met, what was weighed, how the bids stand, what was found; a person finishes them. */
export function minutesDraft(tender: TenderFields, language: PaperLanguage = 'zh'): string {
  const result = evaluateTender(tender);
  const remarks = result.problems.map((problem) => problemText(problem, language));
  const first = result.ranking.filter(({ rank }) => rank === 1).map(({ agency }) => agency);
  const places = result.ranking.map(({ rank, agency, total }) => ({ rank, agency, total: totalText(total) }));
  const weights = tender.criteria.map(({ name, weight }) => ({ name, weight }));
  if (language === 'en') {
    return [
      `Subject: ${tender.title}`,
      `Present: ${tender.judges.join(', ') || '(judges)'}.`,
      `Criteria and weights: ${weights.map((one) => `${one.name} ${one.weight}`).join(', ')}.`,
      `Points: ${places.map((one) => `${one.rank}. ${one.agency} ${one.total}`).join('; ')}.`,
      `The jury proposes: ${first.join(' / ') || '(none)'}.`,
      ...remarks,
    ].join('\n');
  }
  return [
    `评审事项：${tender.title}`,
    `参加人：${tender.judges.join('、') || '（评审人）'}。`,
    `评审标准及权重：${weights.map((one) => `${one.name} ${one.weight} 分`).join('，')}。`,
    `评审结果：${places.map((one) => `第 ${one.rank} 名 ${one.agency}，${one.total} 分`).join('；')}。`,
    `评审组建议选定：${first.join('、') || '（无）'}。`,
    ...remarks,
  ].join('\n');
}
