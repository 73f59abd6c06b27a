// 谈判经过: everything an auditor asks of one negotiation, as a paper. What the office keeps to itself (target, walk-away,
// positions) is left out.
import { percentText } from '../../../../domain/money';
import { pointsOf } from '../../../../domain/negotiation/checklist';
import type { PaperDraft } from '../../../../domain/reporting/paper';
import type { RouteInput } from '../../../../shared/routes';
import type { Language, Translate } from '../../lib/i18n';
import { amountWord, levelWord, stepWords } from './dealText';
import type { Room } from './room/room';

type Section = NonNullable<RouteInput<'report.paper'>['sections']>[number];

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
): Section =>
  rows.length === 0
    ? { heading, paragraphs: [none] }
    : {
        heading,
        table: {
          columns: columns.map(({ label, weight = 1, nowrap = false }) => ({ label, weight, nowrap })),
          rows: rows.map((row) => row.map(cut)),
        },
      };

function parties({ deal }: Room, t: Translate): Section {
  return table(
    t('domain.field.parties'),
    [
      { label: t('deals.partyName'), weight: 2.4 },
      { label: t('deals.role') },
      { label: t('deals.creditCode'), weight: 1.5, nowrap: true },
      { label: t('deals.foreign') },
      { label: t('deals.related'), weight: 2 },
      { label: t('deals.consentOn'), nowrap: true },
    ],
    deal.parties.map((one) => [
      one.name,
      t(`terms.partyRole.${one.role}`),
      one.code ?? '',
      one.foreign ? (one.country ?? t('common.yes')) : '',
      one.related ?? '',
      one.consentOn ?? '',
    ]),
    t('deals.noParties'),
  );
}

const patents = ({ patents: list }: Room, t: Translate): Section =>
  table(
    t('domain.field.patentIds'),
    [
      { label: t('domain.field.applicationNumber'), weight: 1.4, nowrap: true },
      { label: t('domain.field.title'), weight: 3 },
      { label: t('deals.legalState') },
      { label: t('deals.expires'), nowrap: true },
      { label: t('deals.holdersHead'), weight: 2 },
    ],
    list.map((one) => [
      one.number,
      one.title,
      one.legalStatus ?? t(`domain.bucket.${one.bucket}`),
      one.expires ?? '',
      one.holders.join(t('record.listComma')),
    ]),
    t('deals.noPatents'),
  );

const offers = ({ offers: list }: Room, t: Translate): Section =>
  table(
    t('deals.tab.offers'),
    [
      { label: t('deals.offerVersion') },
      { label: t('domain.field.date'), nowrap: true },
      { label: t('deals.offerBy') },
      { label: t('domain.field.state') },
      { label: t('domain.field.mode') },
      { label: t('domain.field.note'), weight: 3 },
    ],
    list.map((one) => [
      t('deals.version', { n: one.version }),
      one.on ?? '',
      t(`deals.by.${one.by}`),
      t(`terms.offerState.${one.state}`),
      t(`terms.dealMode.${one.terms.mode}`),
      one.note ?? '',
    ]),
    t('deals.noOffers'),
  );

const events = ({ events: list }: Room, t: Translate): Section =>
  table(
    t('deals.timeline'),
    [
      { label: t('domain.field.date'), weight: 1.1, nowrap: true },
      { label: t('deals.entryKind') },
      { label: t('deals.entryTitle'), weight: 2.2 },
      { label: t('deals.entryText'), weight: 4 },
      { label: t('deals.people'), weight: 1.6 },
      { label: t('deals.writtenBy') },
    ],
    [...list]
      .reverse()
      .map((one) => [
        one.at === undefined ? one.on : `${one.on} ${one.at}`,
        t(`terms.eventKind.${one.kind}`),
        one.from !== undefined && one.to !== undefined ? stepWords(one.from, one.to, t) : one.title,
        [
          one.text ?? '',
          ...(one.documents ?? []).map(({ name, hash }) => `${name} (SHA-256 ${hash.slice(0, 12)}…)`),
        ]
          .filter((part) => part !== '')
          .join('\n'),
        (one.people ?? []).join(t('record.listComma')),
        one.by ?? '',
      ]),
    t('deals.noEvents'),
  );

function checklist({ deal }: Room, language: Language, t: Translate): Section {
  const isForeign = deal.parties.some(({ foreign }) => foreign === true);
  return table(
    t('deals.checklistOf', { mode: t(`terms.dealMode.${deal.mode}`) }),
    [
      { label: t('deals.point'), weight: 3 },
      { label: t('domain.field.state') },
      { label: t('domain.field.date'), nowrap: true },
      { label: t('domain.field.note'), weight: 2 },
      { label: t('domain.field.source'), weight: 2.6 },
    ],
    pointsOf(deal.mode, isForeign).map((point) => {
      const mark = deal.checklist?.find((one) => one.point === point.id);
      return [
        point[language],
        t(mark === undefined ? 'deals.pointOpen' : `deals.pointState.${mark.state}`),
        mark?.on ?? '',
        mark?.note ?? '',
        point.verified ? point.source : `${point.source} · ${t('common.unverified')}`,
      ];
    }),
    '',
  );
}

const decisions = ({ deal }: Room, t: Translate): Section[] => [
  {
    heading: t('domain.field.pricing'),
    paragraphs: [
      [
        deal.pricing === undefined ? t('deals.noPricing') : t(`terms.pricing.${deal.pricing}`),
        deal.priceBasis ?? '',
      ]
        .filter((part) => part !== '')
        .join(t('common.separator')),
    ],
  },
  table(
    t('domain.field.conflicts'),
    [
      { label: t('deals.person') },
      { label: t('deals.declaredOn'), nowrap: true },
      { label: t('deals.hasInterest') },
      { label: t('deals.handling') },
      { label: t('deals.interest'), weight: 3 },
    ],
    (deal.conflicts ?? []).map((one) => [
      one.person,
      one.declaredOn,
      t(one.hasInterest ? 'common.yes' : 'common.no'),
      one.handling === undefined ? '' : t(`deals.handling.${one.handling}`),
      one.interest ?? '',
    ]),
    t('deals.noConflicts'),
  ),
  table(
    t('domain.field.approvals'),
    [
      { label: t('domain.field.date'), nowrap: true },
      { label: t('deals.decision') },
      { label: t('deals.level') },
      { label: t('deals.decidedBy') },
      { label: t('deals.attendees'), weight: 2 },
      { label: t('deals.recused'), weight: 1.4 },
      { label: t('deals.minutes'), weight: 3 },
    ],
    (deal.approvals ?? []).map((one) => [
      one.on,
      t(`deals.approved.${one.approved ? 'yes' : 'no'}`),
      levelWord(one.level, t),
      one.by,
      (one.attendees ?? []).join(t('record.listComma')),
      (one.recused ?? []).join(t('record.listComma')),
      one.minutes ?? '',
    ]),
    t('deals.noApprovals'),
  ),
  table(
    t('domain.field.notices'),
    [
      { label: t('deals.noticeFrom'), nowrap: true },
      { label: t('deals.noticeUntil'), nowrap: true },
      { label: t('deals.noticeWhere'), weight: 1.5 },
      { label: t('deals.noticeText'), weight: 3 },
      { label: t('deals.objections'), weight: 3 },
    ],
    (deal.notices ?? []).map((one) => [
      one.from,
      one.until,
      one.where ?? '',
      one.text ?? '',
      one.objections
        .map(({ on, by, what, handledOn, result }) =>
          [on, by ?? '', what ?? '', handledOn ?? t('deals.unhandled'), result ?? '']
            .filter(Boolean)
            .join(' '),
        )
        .join('\n'),
    ]),
    t('deals.noNotices'),
  ),
];

export function chronologyPaper(room: Room, language: Language, t: Translate): RouteInput<'report.paper'> {
  const { deal, agreement, filings } = room;
  const facts: PaperDraft['facts'] = [
    { label: t('domain.field.stage'), value: t(`terms.stage.${deal.stage}`) },
    { label: t('domain.field.openedOn'), value: deal.openedOn },
    { label: t('domain.field.mode'), value: t(`terms.dealMode.${deal.mode}`) },
    { label: t('deals.number'), value: deal.number ?? '' },
    { label: t('domain.field.departmentId'), value: room.departmentName },
    { label: t('domain.field.owner'), value: deal.owner ?? '' },
    {
      label: t('domain.field.expectedFen'),
      value: deal.expectedFen === undefined ? '' : amountWord(deal.expectedFen, 'yuan', t),
    },
    {
      label: t('domain.field.probability'),
      value: deal.probability === undefined ? '' : percentText(deal.probability, 0),
    },
    {
      label: t('domain.field.lostReason'),
      value: deal.lostReason === undefined ? '' : t(`terms.lost.${deal.lostReason}`),
    },
  ].filter(({ value }) => value !== '');
  return {
    series: 'LS',
    title: t('deals.chronologyTitle', { title: deal.title }).slice(0, 200),
    orientation: 'landscape',
    facts,
    sections: [
      parties(room, t),
      patents(room, t),
      events(room, t),
      offers(room, t),
      checklist(room, language, t),
      ...decisions(room, t),
      table(
        t('deals.filings'),
        [
          { label: t('deals.filingKind'), weight: 1.6 },
          { label: t('domain.field.title'), weight: 2.4 },
          { label: t('domain.field.state') },
          { label: t('deals.filingNumber') },
          { label: t('deals.due'), nowrap: true },
        ],
        filings.map((one) => [
          t(`terms.filing.${one.kind}`),
          one.title,
          t(`terms.filingState.${one.state}`),
          one.number ?? '',
          one.due ?? '',
        ]),
        t('deals.noFilings'),
      ),
      {
        heading: t('domain.entity.agreement'),
        paragraphs: [
          agreement === null
            ? t('deals.noAgreement')
            : [agreement.title, agreement.number ?? '', agreement.signedOn ?? t('deals.notSigned')]
                .filter((part) => part !== '')
                .join(' · '),
        ],
      },
    ],
    notes: [t('deals.chronologyNote')],
    signatures: [t('deals.sign.made'), t('deals.sign.checked')],
    lang: language,
  };
}
