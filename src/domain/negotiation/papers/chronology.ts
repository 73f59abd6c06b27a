// 谈判经过: everything an auditor asks of one negotiation, as a paper. What the office keeps to itself (target, walk-away,
// positions) is left out.
import { formatAmount, percentText } from '../../money';
import type { Agreement, Deal, DealEvent, Filing, LegalBucket, Offer } from '../../patents/records';
import { BUCKET_WORDS, wordOf } from '../../patents/valueWords';
import type { PaperDraft, PaperSection } from '../../reporting/paper';
import { pointsOf } from '../checklist';
import { type Lang, type Say, sayIn } from '../words/say';

/** A negotiation with all that belongs to it. */
export interface DealRecord {
  readonly deal: Deal;
  readonly departmentName: string;
  readonly patents: ReadonlyArray<{
    readonly number: string;
    readonly title: string;
    readonly bucket: LegalBucket;
    readonly legalStatus?: string | undefined;
    readonly expires?: string | undefined;
    readonly holders: readonly string[];
  }>;
  /** Newest first. */
  readonly events: readonly DealEvent[];
  readonly offers: readonly Offer[];
  readonly agreement: Agreement | null;
  readonly filings: readonly Filing[];
}

interface Column {
  readonly label: string;
  readonly weight?: number;
  readonly nowrap?: boolean;
}

/** A cell of a paper holds so much. */
const cut = (text: string | undefined): string => (text ?? '').slice(0, 2000);

const table = (
  heading: string,
  columns: readonly Column[],
  rows: readonly string[][],
  none: string,
): PaperSection =>
  rows.length === 0
    ? { heading, paragraphs: [none] }
    : {
        heading,
        table: {
          columns: columns.map(({ label, weight = 1, nowrap = false }) => ({
            label,
            align: 'left',
            weight,
            nowrap,
          })),
          rows: rows.map((row) => row.map(cut)),
        },
      };

/** The bodies the thresholds know; what an office wrote itself stays. */
function levelWord(level: string, say: Say): string {
  switch (level) {
    case 'researchOffice':
    case 'vicePresident':
    case 'presidentMeeting':
      return say(`offers.level.${level}`);
    default:
      return level;
  }
}

function parties({ deal }: DealRecord, say: Say): PaperSection {
  return table(
    say('paper.parties'),
    [
      { label: say('record.partyName'), weight: 2.4 },
      { label: say('record.role') },
      { label: say('record.creditCode'), weight: 1.5, nowrap: true },
      { label: say('record.foreign') },
      { label: say('record.related'), weight: 2 },
      { label: say('record.consentOn'), nowrap: true },
    ],
    deal.parties.map((one) => [
      one.name,
      say(`terms.partyRole.${one.role}`),
      one.code ?? '',
      one.foreign ? (one.country ?? say('paper.yes')) : '',
      one.related ?? '',
      one.consentOn ?? '',
    ]),
    say('record.noParties'),
  );
}

const patents = ({ patents: list }: DealRecord, lang: Lang, say: Say): PaperSection =>
  table(
    say('paper.patents'),
    [
      { label: say('paper.applicationNumber'), weight: 1.4, nowrap: true },
      { label: say('paper.title'), weight: 3 },
      { label: say('record.legalState') },
      { label: say('record.expires'), nowrap: true },
      { label: say('record.holdersHead'), weight: 2 },
    ],
    list.map((one) => [
      one.number,
      one.title,
      one.legalStatus ?? wordOf(BUCKET_WORDS, one.bucket, lang),
      one.expires ?? '',
      one.holders.join(say('paper.and')),
    ]),
    say('record.noPatents'),
  );

const offers = ({ offers: list }: DealRecord, say: Say): PaperSection =>
  table(
    say('paper.offers'),
    [
      { label: say('record.offerVersion') },
      { label: say('paper.date'), nowrap: true },
      { label: say('record.offerBy') },
      { label: say('paper.state') },
      { label: say('paper.mode') },
      { label: say('paper.note'), weight: 3 },
    ],
    list.map((one) => [
      say('record.version', { n: one.version }),
      one.on ?? '',
      say(`record.by.${one.by}`),
      say(`terms.offerState.${one.state}`),
      say(`terms.dealMode.${one.terms.mode}`),
      one.note ?? '',
    ]),
    say('record.noOffers'),
  );

const events = ({ events: list }: DealRecord, say: Say): PaperSection =>
  table(
    say('record.timeline'),
    [
      { label: say('paper.date'), weight: 1.1, nowrap: true },
      { label: say('record.entryKind') },
      { label: say('record.entryTitle'), weight: 2.2 },
      { label: say('record.entryText'), weight: 4 },
      { label: say('record.people'), weight: 1.6 },
      { label: say('record.writtenBy') },
    ],
    [...list]
      .reverse()
      .map((one) => [
        one.at === undefined ? one.on : `${one.on} ${one.at}`,
        say(`terms.eventKind.${one.kind}`),
        one.from !== undefined && one.to !== undefined
          ? say('record.step', { from: say(`terms.stage.${one.from}`), to: say(`terms.stage.${one.to}`) })
          : one.title,
        [
          one.text ?? '',
          ...(one.documents ?? []).map(({ name, hash }) => `${name} (SHA-256 ${hash.slice(0, 12)}…)`),
        ]
          .filter((part) => part !== '')
          .join('\n'),
        (one.people ?? []).join(say('paper.and')),
        one.by ?? '',
      ]),
    say('paper.noEvents'),
  );

function checklist({ deal }: DealRecord, lang: Lang, say: Say): PaperSection {
  const isForeign = deal.parties.some(({ foreign }) => foreign === true);
  return table(
    say('record.checklistOf', { mode: say(`terms.dealMode.${deal.mode}`) }),
    [
      { label: say('record.point'), weight: 3 },
      { label: say('paper.state') },
      { label: say('paper.date'), nowrap: true },
      { label: say('paper.note'), weight: 2 },
      { label: say('paper.source'), weight: 2.6 },
    ],
    pointsOf(deal.mode, isForeign).map((point) => {
      const mark = deal.checklist?.find((one) => one.point === point.id);
      return [
        point[lang],
        say(mark === undefined ? 'record.pointOpen' : `record.pointState.${mark.state}`),
        mark?.on ?? '',
        mark?.note ?? '',
        point.verified ? point.source : `${point.source} · ${say('paper.unverified')}`,
      ];
    }),
    '',
  );
}

const decisions = ({ deal }: DealRecord, say: Say): PaperSection[] => [
  {
    heading: say('paper.pricing'),
    paragraphs: [
      [
        deal.pricing === undefined ? say('record.noPricing') : say(`terms.pricing.${deal.pricing}`),
        deal.priceBasis ?? '',
      ]
        .filter((part) => part !== '')
        .join(say('paper.colon')),
    ],
  },
  table(
    say('paper.conflicts'),
    [
      { label: say('record.person') },
      { label: say('record.declaredOn'), nowrap: true },
      { label: say('record.hasInterest') },
      { label: say('record.handling') },
      { label: say('record.interest'), weight: 3 },
    ],
    (deal.conflicts ?? []).map((one) => [
      one.person,
      one.declaredOn,
      say(one.hasInterest ? 'paper.yes' : 'paper.no'),
      one.handling === undefined ? '' : say(`record.handling.${one.handling}`),
      one.interest ?? '',
    ]),
    say('record.noConflicts'),
  ),
  table(
    say('paper.approvals'),
    [
      { label: say('paper.date'), nowrap: true },
      { label: say('record.decision') },
      { label: say('record.level') },
      { label: say('record.decidedBy') },
      { label: say('record.attendees'), weight: 2 },
      { label: say('record.recused'), weight: 1.4 },
      { label: say('record.minutes'), weight: 3 },
    ],
    (deal.approvals ?? []).map((one) => [
      one.on,
      say(`record.approved.${one.approved ? 'yes' : 'no'}`),
      levelWord(one.level, say),
      one.by,
      (one.attendees ?? []).join(say('paper.and')),
      (one.recused ?? []).join(say('paper.and')),
      one.minutes ?? '',
    ]),
    say('record.noApprovals'),
  ),
  table(
    say('paper.notices'),
    [
      { label: say('record.noticeFrom'), nowrap: true },
      { label: say('record.noticeUntil'), nowrap: true },
      { label: say('record.noticeWhere'), weight: 1.5 },
      { label: say('record.noticeText'), weight: 3 },
      { label: say('record.objections'), weight: 3 },
    ],
    (deal.notices ?? []).map((one) => [
      one.from,
      one.until,
      one.where ?? '',
      one.text ?? '',
      one.objections
        .map(({ on, by, what, handledOn, result }) =>
          [on, by ?? '', what ?? '', handledOn ?? say('record.unhandled'), result ?? '']
            .filter(Boolean)
            .join(' '),
        )
        .join('\n'),
    ]),
    say('record.noNotices'),
  ),
];

/** 谈判经过 for the auditor. */
export function chronologyPaper(room: DealRecord, lang: Lang): PaperDraft {
  const say = sayIn(lang);
  const { deal, agreement, filings } = room;
  const facts: PaperDraft['facts'] = [
    { label: say('paper.stage'), value: say(`terms.stage.${deal.stage}`) },
    { label: say('paper.openedOn'), value: deal.openedOn },
    { label: say('paper.mode'), value: say(`terms.dealMode.${deal.mode}`) },
    { label: say('record.number'), value: deal.number ?? '' },
    { label: say('paper.department'), value: room.departmentName },
    { label: say('paper.owner'), value: deal.owner ?? '' },
    {
      label: say('paper.expected'),
      value:
        deal.expectedFen === undefined
          ? ''
          : say('record.amount.yuan', { amount: formatAmount(deal.expectedFen) }),
    },
    {
      label: say('paper.probability'),
      value: deal.probability === undefined ? '' : percentText(deal.probability, 0),
    },
    {
      label: say('paper.lostReason'),
      value: deal.lostReason === undefined ? '' : say(`terms.lost.${deal.lostReason}`),
    },
  ].filter(({ value }) => value !== '');
  return {
    series: 'LS',
    title: say('record.chronologyTitle', { title: deal.title }).slice(0, 200),
    orientation: 'landscape',
    facts,
    sections: [
      parties(room, say),
      patents(room, lang, say),
      events(room, say),
      offers(room, say),
      checklist(room, lang, say),
      ...decisions(room, say),
      table(
        say('record.filings'),
        [
          { label: say('record.filingKind'), weight: 1.6 },
          { label: say('paper.title'), weight: 2.4 },
          { label: say('paper.state') },
          { label: say('record.number') },
          { label: say('record.due'), nowrap: true },
        ],
        filings.map((one) => [
          say(`terms.filing.${one.kind}`),
          one.title,
          say(`terms.filingState.${one.state}`),
          one.number ?? '',
          one.due ?? '',
        ]),
        say('record.noFilings'),
      ),
      {
        heading: say('paper.agreement'),
        paragraphs: [
          agreement === null
            ? say('record.noAgreement')
            : [agreement.title, agreement.number ?? '', agreement.signedOn ?? say('record.notSigned')]
                .filter((part) => part !== '')
                .join(' · '),
        ],
      },
    ],
    notes: [say('record.chronologyNote')],
    signatures: [say('record.sign.made'), say('record.sign.checked')],
    seal: false,
    watermark: 'none',
    lang,
  };
}
