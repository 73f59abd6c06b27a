// The papers of offers: one version as a sheet for the other side, all versions as a comparison for the house, and its table.

import { formatAmount, percentText, type Rate } from '../../../../../domain/money';
import { type Economics, economicsOf, emptyForecast } from '../../../../../domain/negotiation/economics';
import { compareTerms } from '../../../../../domain/negotiation/offers/diff';
import type { TermSet } from '../../../../../domain/negotiation/terms';
import type { PaperDraft } from '../../../../../domain/reporting/paper';
import { call } from '../../../lib/desk';
import type { Language, Translate } from '../../../lib/i18n';
import { notifyDone, notifyError } from '../../../lib/notify';
import { type Judged, type OffersAnswer, partiesOf, shareOf } from './judge';
import { fieldLabel, periodWord, termLines } from './termText';
import type { Version } from './useOffers';

interface Papers {
  readonly answer: OffersAnswer;
  readonly nameOf: (patentId: string) => string;
  readonly t: Translate;
  readonly lang: Language;
}

const partyOf = ({ deal }: OffersAnswer): string =>
  deal.parties
    .filter(({ role }) => role === 'counterparty')
    .map(({ name }) => name)
    .join('、');

const versionWord = ({ offer }: Version, t: Translate): string =>
  [t('offers.versionOf', { n: offer.version, by: t(`offers.by.${offer.by}`) }), offer.label]
    .filter(Boolean)
    .join(' ');

const signatures = (t: Translate): string[] => [
  t('offers.sign.prepared'),
  t('offers.sign.checked'),
  t('offers.sign.approved'),
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
export function offerSheet({ answer, nameOf, t, lang }: Papers, version: Version): PaperDraft {
  const { offer } = version;
  const terms = outward(offer.terms);
  const rows = compareTerms([terms]).map(({ field, values }) => [
    fieldLabel(field, t),
    termLines(field, values[0], t, nameOf).join('\n'),
  ]);
  const { flows, nominal } = economicsOf(terms, {
    today: version.judged.money.start,
    forecast: emptyForecast,
  });
  const nameOfFlow = ({ kind, title }: (typeof flows)[number]): string =>
    title ??
    t(
      kind === 'royalty'
        ? 'offers.f.royalty.minimums'
        : kind === 'lumpSum'
          ? 'offers.f.lumpSumFen'
          : kind === 'yearly'
            ? 'offers.f.yearlyFen'
            : 'offers.f.upfrontFen',
    ).replace(/[（(].*$/, '');
  return {
    series: 'LS',
    title: t('offers.paperSheet'),
    orientation: 'portrait',
    facts: [
      { label: t('offers.paperDeal'), value: answer.deal.title },
      { label: t('offers.paperParty'), value: partyOf(answer) },
      { label: t('offers.paperVersion'), value: versionWord(version, t) },
      { label: t('offers.paperState'), value: t(`terms.offerState.${offer.state}`) },
      ...(offer.on === undefined ? [] : [{ label: t('offers.paperDay'), value: offer.on }]),
      ...(offer.validUntil === undefined
        ? []
        : [{ label: t('offers.validUntilField'), value: offer.validUntil }]),
    ],
    sections: [
      {
        heading: t('offers.terms'),
        table: {
          columns: [
            { label: t('offers.paperTerm'), align: 'left', weight: 1, nowrap: true },
            { label: t('offers.paperContent'), align: 'left', weight: 3, nowrap: false },
          ],
          rows,
        },
      },
      ...(flows.length === 0
        ? []
        : [
            {
              heading: t('offers.paperPayments'),
              table: {
                columns: [
                  { label: t('offers.paperPayment'), align: 'left' as const, weight: 2, nowrap: false },
                  { label: t('offers.paperYear'), align: 'left' as const, weight: 1, nowrap: true },
                  { label: t('offers.paperAmount'), align: 'right' as const, weight: 1, nowrap: true },
                ],
                rows: flows.map((flow) => [
                  nameOfFlow(flow),
                  periodWord(flow.period, t),
                  formatAmount(flow.figure.value),
                ]),
                foot: [t('offers.total'), '', formatAmount(nominal.value)],
              },
            },
          ]),
    ],
    notes: [t('offers.paperNotOffer')],
    signatures: signatures(t),
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
  { nameOf, t }: Pick<Papers, 'nameOf' | 't'>,
  versions: readonly Version[],
): { terms: string[][]; money: string[][] } {
  const judged = versions.map((one) => one.judged);
  const terms = compareTerms(versions.map(({ offer }) => offer.terms)).map(({ field, values }) => [
    fieldLabel(field, t),
    ...values.map((value) => termLines(field, value, t, nameOf).join('\n') || '—'),
  ]);
  const amounts = (label: string, fens: readonly (number | undefined)[]): string[] => [
    label,
    ...fens.map((fen) => (fen === undefined ? '—' : formatAmount(fen))),
  ];
  const money = [
    amounts(
      t('offers.m.nominal'),
      judged.map((one) => one.money.nominal.value),
    ),
    amounts(
      t('offers.m.npv'),
      judged.map((one) => one.money.npv.value),
    ),
    ...partiesOf(judged).map((party) =>
      amounts(
        t(`offers.party.${party}`),
        judged.map((one) => shareOf(one, party)),
      ),
    ),
    ...(judged.some(({ money: { equity } }) => equity !== undefined)
      ? [
          equityRow(t('offers.m.equity'), judged, ({ equity }) =>
            equity === undefined ? undefined : { fen: equity.valuationFen, stake: equity.share },
          ),
          equityRow(t('offers.m.equityTeam'), judged, ({ equityForTeam }) => equityForTeam),
        ]
      : []),
    [t('offers.m.level'), ...judged.map(({ level }) => t(`offers.level.${level.level}`))],
  ];
  return { terms, money };
}

/** All versions side by side, for those who decide. */
export function comparisonPaper(papers: Papers, versions: readonly Version[]): PaperDraft {
  const { answer, t, lang } = papers;
  const { terms, money } = comparisonRows(papers, versions);
  const columns = (head: string, align: 'left' | 'right') => [
    { label: head, align: 'left' as const, weight: 1, nowrap: false },
    ...versions.map((version) => ({
      label: `${versionWord(version, t)} ${t(`terms.offerState.${version.offer.state}`)}`,
      align,
      weight: 1.4,
      nowrap: false,
    })),
  ];
  return {
    series: 'LS',
    title: t('offers.paperCompare'),
    orientation: versions.length > 2 ? 'landscape' : 'portrait',
    facts: [
      { label: t('offers.paperDeal'), value: answer.deal.title },
      { label: t('offers.paperParty'), value: partyOf(answer) },
    ],
    sections: [
      { heading: t('offers.terms'), table: { columns: columns(t('offers.paperTerm'), 'left'), rows: terms } },
      {
        heading: t('offers.paperMoney'),
        table: { columns: columns(t('offers.paperTerm'), 'right'), rows: money },
      },
    ],
    notes: [t('offers.paperMethod', { policy: answer.policy.title }), t('offers.paperInternal')],
    signatures: signatures(t),
    seal: false,
    watermark: 'internal',
    lang,
  };
}

/** The comparison as a spreadsheet. */
export async function exportComparison(papers: Papers, versions: readonly Version[]): Promise<void> {
  const { t } = papers;
  const { terms, money } = comparisonRows(papers, versions);
  const written = await call('export.table', {
    format: 'xlsx',
    name: t('offers.paperCompare'),
    columns: [
      t('offers.paperTerm'),
      ...versions.map(
        (version) => `${versionWord(version, t)} ${t(`terms.offerState.${version.offer.state}`)}`,
      ),
    ],
    rows: [...terms, ...money],
  });
  if (!written.ok) notifyError(written.error);
  else if (written.value.file !== null) notifyDone(t('offers.exported', { file: written.value.file }));
}
