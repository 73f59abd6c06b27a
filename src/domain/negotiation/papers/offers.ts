// The papers of offers: one version as a sheet for the other side, all versions as a comparison for the house.
import { formatAmount, percentText, type Rate } from '../../money';
import type { PaperDraft } from '../../reporting/paper';
import { type Economics, economicsOf, emptyForecast } from '../economics';
import { compareTerms } from '../offers/diff';
import { type Judged, type OffersAnswer, partiesOf, shareOf, type Version } from '../offers/judge';
import type { TermSet } from '../terms';
import { type Lang, type Say, sayIn } from '../words/say';
import { fieldLabel, periodWord, termLines } from './termText';

interface Papers {
  readonly answer: OffersAnswer;
  readonly lang: Lang;
}

const patentNames = ({ world }: OffersAnswer): ((id: string) => string) => {
  const names = new Map(world.patents.map(({ id, number, title }) => [id, `${number} ${title}`]));
  return (id) => names.get(id) ?? id;
};

const partyOf = ({ deal }: OffersAnswer, say: Say): string =>
  deal.parties
    .filter(({ role }) => role === 'counterparty')
    .map(({ name }) => name)
    .join(say('paper.and'));

const versionWord = ({ offer }: Pick<Version, 'offer'>, say: Say): string =>
  [say('offers.versionOf', { n: offer.version, by: say(`offers.by.${offer.by}`) }), offer.label]
    .filter(Boolean)
    .join(' ');

/** The head of a column: version, whose, and how it stands. */
const versionHead = (version: Version, say: Say): string =>
  `${versionWord(version, say)} ${say(`terms.offerState.${version.offer.state}`)}`;

const signatures = (say: Say): string[] => [
  say('offers.sign.prepared'),
  say('offers.sign.checked'),
  say('offers.sign.approved'),
];

/** Terms without our own guess of how likely a milestone is. */
function outward(terms: TermSet): TermSet {
  const { milestones, ...rest } = terms.consideration;
  if (milestones === undefined) return terms;
  const certain = milestones.map(({ probability: _guess, ...one }) => one);
  return { ...terms, consideration: { ...rest, milestones: certain } };
}

/**
 * One version with its terms and what is certain of its payments. Nothing of our forecast, present values or shares: they
 * are not for the other side.
 */
export function offerSheet({ answer, lang }: Papers, version: Version): PaperDraft {
  const say = sayIn(lang);
  const nameOf = patentNames(answer);
  const { offer } = version;
  const terms = outward(offer.terms);
  const rows = compareTerms([terms]).map(({ field, values }) => [
    fieldLabel(field, say),
    termLines(field, values[0], say, nameOf).join('\n'),
  ]);
  const { flows, nominal } = economicsOf(terms, {
    today: version.judged.money.start,
    forecast: emptyForecast,
  });
  const nameOfFlow = ({ kind, title }: (typeof flows)[number]): string =>
    title ??
    say(
      `paper.${kind === 'royalty' ? 'minimum' : kind === 'lumpSum' || kind === 'yearly' ? kind : 'upfront'}`,
    );
  return {
    series: 'LS',
    title: say('offers.paperSheet'),
    orientation: 'portrait',
    facts: [
      { label: say('offers.paperDeal'), value: answer.deal.title },
      { label: say('offers.paperParty'), value: partyOf(answer, say) },
      { label: say('offers.paperVersion'), value: versionWord(version, say) },
      { label: say('offers.paperState'), value: say(`terms.offerState.${offer.state}`) },
      ...(offer.on === undefined ? [] : [{ label: say('offers.paperDay'), value: offer.on }]),
      ...(offer.validUntil === undefined
        ? []
        : [{ label: say('offers.validUntilField'), value: offer.validUntil }]),
    ],
    sections: [
      {
        heading: say('offers.terms'),
        table: {
          columns: [
            { label: say('offers.paperTerm'), align: 'left', weight: 1, nowrap: true },
            { label: say('offers.paperContent'), align: 'left', weight: 3, nowrap: false },
          ],
          rows,
        },
      },
      ...(flows.length === 0
        ? []
        : [
            {
              heading: say('offers.paperPayments'),
              table: {
                columns: [
                  { label: say('offers.paperPayment'), align: 'left' as const, weight: 2, nowrap: false },
                  { label: say('offers.paperYear'), align: 'left' as const, weight: 1, nowrap: true },
                  { label: say('offers.paperAmount'), align: 'right' as const, weight: 1, nowrap: true },
                ],
                rows: flows.map((flow) => [
                  nameOfFlow(flow),
                  periodWord(flow.period, say),
                  formatAmount(flow.figure.value),
                ]),
                foot: [say('offers.total'), '', formatAmount(nominal.value)],
              },
            },
          ]),
    ],
    notes: [say('offers.paperNotOffer')],
    signatures: signatures(say),
    seal: offer.state !== 'draft' && offer.by === 'us',
    watermark: offer.state === 'draft' ? 'draft' : 'none',
    lang,
  };
}

const equityRow = (
  label: string,
  judged: readonly Judged[],
  of: (money: Economics) => { fen: number; stake: Rate } | undefined,
): string[] => [
  label,
  ...judged.map(({ money }) => {
    const part = of(money);
    return part === undefined ? '—' : `${formatAmount(part.fen)} / ${percentText(part.stake)}`;
  }),
];

/** Rows of the comparison: terms first, then the money of each version. */
export function comparisonRows(
  { answer, lang }: Papers,
  versions: readonly Version[],
): { terms: string[][]; money: string[][] } {
  const say = sayIn(lang);
  const nameOf = patentNames(answer);
  const judged = versions.map((one) => one.judged);
  const terms = compareTerms(versions.map(({ offer }) => offer.terms)).map(({ field, values }) => [
    fieldLabel(field, say),
    ...values.map((value) => termLines(field, value, say, nameOf).join('\n') || '—'),
  ]);
  const amounts = (label: string, fens: readonly (number | undefined)[]): string[] => [
    label,
    ...fens.map((fen) => (fen === undefined ? '—' : formatAmount(fen))),
  ];
  const money = [
    amounts(
      say('offers.m.nominal'),
      judged.map((one) => one.money.nominal.value),
    ),
    amounts(
      say('offers.m.npv'),
      judged.map((one) => one.money.npv.value),
    ),
    ...partiesOf(judged).map((party) =>
      amounts(
        say(`offers.party.${party}`),
        judged.map((one) => shareOf(one, party)),
      ),
    ),
    ...(judged.some(({ money: { equity } }) => equity !== undefined)
      ? [
          equityRow(say('offers.m.equity'), judged, ({ equity }) =>
            equity === undefined ? undefined : { fen: equity.valuationFen, stake: equity.share },
          ),
          equityRow(say('offers.m.equityTeam'), judged, ({ equityForTeam }) => equityForTeam),
        ]
      : []),
    [say('offers.m.level'), ...judged.map(({ level }) => say(`offers.level.${level.level}`))],
  ];
  return { terms, money };
}

/** All versions side by side, for those who decide. */
export function comparisonPaper(papers: Papers, versions: readonly Version[]): PaperDraft {
  const { answer, lang } = papers;
  const say = sayIn(lang);
  const { terms, money } = comparisonRows(papers, versions);
  const columns = (head: string, align: 'left' | 'right') => [
    { label: head, align: 'left' as const, weight: 1, nowrap: false },
    ...versions.map((version) => ({
      label: versionHead(version, say),
      align,
      weight: 1.4,
      nowrap: false,
    })),
  ];
  return {
    series: 'LS',
    title: say('offers.paperCompare'),
    orientation: versions.length > 2 ? 'landscape' : 'portrait',
    facts: [
      { label: say('offers.paperDeal'), value: answer.deal.title },
      { label: say('offers.paperParty'), value: partyOf(answer, say) },
    ],
    sections: [
      {
        heading: say('offers.terms'),
        table: { columns: columns(say('offers.paperTerm'), 'left'), rows: terms },
      },
      {
        heading: say('offers.paperMoney'),
        table: { columns: columns(say('offers.paperTerm'), 'right'), rows: money },
      },
    ],
    notes: [say('offers.paperMethod', { policy: answer.policy.title }), say('offers.paperInternal')],
    signatures: signatures(say),
    seal: false,
    watermark: 'internal',
    lang,
  };
}

/** The comparison as a table: its head, and a line a term and a figure. */
export function comparisonTable(
  papers: Papers,
  versions: readonly Version[],
): { name: string; columns: string[]; rows: string[][] } {
  const say = sayIn(papers.lang);
  const { terms, money } = comparisonRows(papers, versions);
  return {
    name: say('offers.paperCompare'),
    columns: [say('offers.paperTerm'), ...versions.map((version) => versionHead(version, say))],
    rows: [...terms, ...money],
  };
}
