// The table of agencies on paper, as the screen shows it.
import { formatAmount, meanOf } from '../../money';
import type { PaperDraft } from '../../reporting/paper';
import type { AgencyFigures } from './figures';
import { type PaperLanguage, paperWords } from './paperWords';
import { decided, type ScoreNode } from './scores';
import { wilson } from './wilson';

interface AgencyLine {
  readonly name: string;
  readonly figures: AgencyFigures;
  readonly score: Pick<ScoreNode, 'points'>;
}

/** Permille as per cent with one decimal: 666 becomes 66.6 %. */
const percent = (permille: number): string => `${Math.floor(permille / 10)}.${permille % 10}%`;

/** 19 as 19.0. */
const oneDecimal = (value: number | null | undefined): string | undefined =>
  value == null ? undefined : percent(Math.round(value * 10)).replace('%', '');

/** Share granted of the decided cases in permille; undefined where none is decided. */
export const grantPermille = (figures: AgencyFigures): number | undefined => {
  const n = decided(figures);
  return n === 0 ? undefined : Math.round((figures.granted * 1000) / n);
};

/** Months of 30.4375 days with one decimal; undefined where no case has both dates. */
export const monthsToGrant = ({ toGrant }: AgencyFigures): number | undefined =>
  toGrant.n === 0 ? undefined : Math.round((toGrant.medianDays * 120) / 365.25) / 10;

/** Mean of the agency costs in fen, half up; undefined where none is recorded. */
export const costPerCase = ({ cost }: AgencyFigures): number | undefined =>
  cost.n === 0 ? undefined : meanOf(cost);

export function agencyTables(
  lines: readonly AgencyLine[],
  { language = 'zh', without = 0 }: { readonly language?: PaperLanguage; readonly without?: number } = {},
): PaperDraft {
  const say = paperWords[language];
  const rows = lines.map(({ name, figures, score }) => {
    const rate = grantPermille(figures);
    const { low, high } = wilson(figures.granted, decided(figures));
    const cost = costPerCase(figures);
    return [
      name,
      ...[figures.cases, figures.granted, figures.refused, figures.withdrawn, figures.pending].map(String),
      rate === undefined ? say.none : percent(rate),
      rate === undefined ? say.none : `${percent(low)}–${percent(high)}`,
      oneDecimal(monthsToGrant(figures)) ?? say.none,
      cost === undefined ? say.none : formatAmount(cost),
      oneDecimal(score.points) ?? say.none,
    ];
  });
  return {
    series: 'AG',
    title: say.table,
    orientation: 'landscape',
    facts: [],
    sections: [
      {
        table: {
          columns: say.columns.map((label, index) => ({
            label,
            align: index === 0 ? 'left' : 'right',
            weight: index === 0 ? 3 : 1,
            nowrap: false,
          })),
          rows,
        },
      },
    ],
    notes: [say.definition, ...(without > 0 ? [say.without(without)] : [])],
    signatures: [...say.prepared],
    seal: false,
    watermark: 'none',
    lang: language,
  };
}
