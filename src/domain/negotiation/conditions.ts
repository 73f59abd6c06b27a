// What must be true from a stage of a deal on. One rule an entry; a step forward asks all rules up to where it leads, so that
// leaving stages out leaves out no rule.
import type { ExportStep } from '../declarations';
import { publicityEnds, publicityRules, ruleOn } from '../distribution';
import { type DealContent, type DealFacts, type DealRefusal, refusal } from './facts';
import type { DealStage } from './records';
import type { DealMode } from './terms';

export interface Condition {
  /** Holds from this stage on. */
  readonly from: DealStage;
  /** Rests on what was written down (consent, approval, notice), which is not taken away while the deal stands on it. */
  readonly isKept: boolean;
  /** Every reason why it does not hold; none = it holds. */
  readonly refusals: (deal: DealContent, facts: DealFacts) => readonly DealRefusal[];
}

/** No right is given on: there may be no patent yet. */
const withoutPatents: ReadonlySet<DealMode> = new Set([
  'entrustedDevelopment',
  'jointDevelopment',
  'consulting',
  'service',
]);

/** 专利法 art. 50, 民法典 art. 444: only a granted patent can be declared open or pledged. */
const grantedOnly: ReadonlySet<DealMode> = new Set(['openLicence', 'pledge']);

/** 专利法 art. 14: without an agreement of the owners each of them may grant only an ordinary licence alone. */
const withoutConsent: ReadonlySet<DealMode> = new Set(['ordinaryLicence', ...withoutPatents]);

/** 促进科技成果转化法 art. 18 asks for agreement, listing or auction where a result is assigned, licensed or invested. */
const priced: ReadonlySet<DealMode> = new Set([
  'transfer',
  'exclusiveLicence',
  'soleLicence',
  'ordinaryLicence',
  'subLicence',
  'crossLicence',
  'equity',
  'option',
  'warrant',
]);

/** 专利法 art. 10, 专利权质押登记办法 art. 3: effective with the registration. */
const byRegistration: ReadonlySet<DealMode> = new Set(['transfer', 'pledge']);

/** The agreed price has to be shown in public before the signature. */
export const needsNotice = ({ mode, pricing }: Pick<DealContent, 'mode' | 'pricing'>): boolean =>
  pricing === 'agreement' && priced.has(mode);

/** The rule on the length of a notice that is in force on a day. */
export const noticeRuleOn = (on: string) => ruleOn(publicityRules, on);

const counterparty = (deal: DealContent): readonly DealRefusal[] =>
  deal.parties.some(({ role }) => role === 'counterparty') ? [] : [refusal('DEAL_NO_PARTY')];

/** 技术进出口管理条例 art. 32-38: the intent letter comes before substantive talks, the licence before the contract takes effect. */
const exportCheck =
  (step: ExportStep) =>
  ({ parties }: DealContent, { exportStops }: DealFacts): readonly DealRefusal[] =>
    exportStops.includes(step)
      ? [
          refusal('DEAL_EXPORT_NOT_CLEAR', {
            party: parties.find(({ foreign }) => foreign === true)?.name ?? '',
          }),
        ]
      : [];

/** The point of the checklist is settled; one that does not apply says why. */
function confidentiality({ checklist = [] }: DealContent): readonly DealRefusal[] {
  const mark = checklist.find(({ point }) => point === 'nda');
  const isSettled = mark?.state === 'done' || (mark?.state === 'notApplicable' && (mark.note ?? '') !== '');
  return isSettled ? [] : [refusal('DEAL_NO_NDA')];
}

/** A related party that nobody declared, an interest that nobody handled: both stop a deal. */
function interests({ parties, conflicts = [] }: DealContent): readonly DealRefusal[] {
  const declared = conflicts.filter(({ hasInterest }) => hasInterest);
  const undisclosed = declared.length > 0 ? [] : parties.filter(({ related = '' }) => related !== '');
  return [
    ...undisclosed.map(({ name }) => refusal('DEAL_RELATED_UNDISCLOSED', { party: name })),
    ...declared
      .filter(({ handling = 'none' }) => handling === 'none')
      .map(({ person }) => refusal('DEAL_CONFLICT_UNHANDLED', { person })),
  ];
}

function livePatents({ mode }: DealContent, { patents }: DealFacts): readonly DealRefusal[] {
  if (patents.length === 0) return withoutPatents.has(mode) ? [] : [refusal('DEAL_NO_PATENT')];
  return patents.flatMap(({ number, bucket }) => {
    if (bucket === 'lapsed') return [refusal('DEAL_PATENT_LAPSED', { number })];
    return grantedOnly.has(mode) && bucket === 'pending'
      ? [refusal('DEAL_PATENT_NOT_GRANTED', { number })]
      : [];
  });
}

const knownPatents = (_deal: DealContent, { patents }: DealFacts): readonly DealRefusal[] =>
  patents
    .filter(({ bucket }) => bucket === 'unknown')
    .map(({ number }) => refusal('DEAL_PATENT_UNKNOWN', { number }));

const agreedOffer = (deal: DealContent, { offers }: DealFacts): readonly DealRefusal[] =>
  offers.some(({ id, state }) => id === deal.agreedOfferId && state === 'agreed')
    ? []
    : [refusal('DEAL_NO_AGREED_OFFER')];

/** Of the holders of a patent one is the office itself; each other one has to consent in writing. */
function consents({ mode, parties }: DealContent, { patents }: DealFacts): readonly DealRefusal[] {
  if (withoutConsent.has(mode)) return [];
  const agreed = new Set(
    parties.flatMap((one) => (one.role === 'coOwner' && one.consentOn !== undefined ? [one.name] : [])),
  );
  return [
    ...parties
      .filter((one) => one.role === 'coOwner' && one.consentOn === undefined)
      .map(({ name }) => refusal('DEAL_CO_OWNER_CONSENT', { owner: name, number: '' })),
    ...patents.flatMap(({ number, holders }) => {
      const silent = holders.filter((name) => !agreed.has(name) && !parties.some((one) => one.name === name));
      return silent.length <= 1
        ? []
        : [refusal('DEAL_CO_OWNER_CONSENT', { owner: silent.join('、'), number })];
    }),
  ];
}

const pricing = ({ mode, pricing: way, priceBasis = '' }: DealContent): readonly DealRefusal[] =>
  !priced.has(mode) || (way !== undefined && priceBasis !== '') ? [] : [refusal('DEAL_NO_PRICING')];

/** The approval of the offer that was agreed, by one who may decide it; a later "no" takes it back. */
export function standingApproval(
  { approvals = [], agreedOfferId }: Pick<DealContent, 'approvals' | 'agreedOfferId'>,
  levels: readonly string[],
) {
  const own = approvals.filter(
    ({ level, offerId }) => offerId === agreedOfferId && (levels.length === 0 || levels.includes(level)),
  );
  const last = own.at(-1);
  return last?.approved === true ? last : undefined;
}

function approval(deal: DealContent, { levels }: DealFacts): readonly DealRefusal[] {
  const found = standingApproval(deal, levels);
  if (found === undefined) return [refusal('DEAL_NOT_APPROVED', { level: levels[0] ?? '' })];
  const { attendees = [], recused = [] } = found;
  return (deal.conflicts ?? [])
    .filter(
      ({ person, hasInterest, handling }) =>
        hasInterest && handling === 'recused' && attendees.includes(person) && !recused.includes(person),
    )
    .map(({ person }) => refusal('DEAL_CONFLICT_VOTED', { person }));
}

/** 促进科技成果转化法 art. 18: the notice of the agreed price has hung its days and no objection is open. */
function notice(deal: DealContent, { on, levels }: DealFacts): readonly DealRefusal[] {
  if (!needsNotice(deal)) return [];
  const days = noticeRuleOn(on)?.days ?? 0;
  const since = standingApproval(deal, levels)?.on ?? '';
  const found = (deal.notices ?? []).filter(({ from }) => from >= since).at(-1);
  if (found === undefined) return [refusal('DEAL_NO_NOTICE', { days })];
  const open = found.objections.find(({ handledOn }) => handledOn === undefined);
  if (open !== undefined) return [refusal('DEAL_OBJECTION_OPEN', { on: open.on, by: open.by ?? '' })];
  const last = publicityEnds(found.from, days, 'calendar');
  if (found.until < last) return [refusal('DEAL_NOTICE_SHORT', { until: found.until, last, days })];
  return on > found.until ? [] : [refusal('DEAL_NOTICE_RUNNING', { until: found.until })];
}

const signature = (deal: DealContent, { agreement }: DealFacts): readonly DealRefusal[] =>
  deal.agreementId !== undefined && agreement?.signedOn !== undefined ? [] : [refusal('DEAL_NO_AGREEMENT')];

const registration = ({ mode }: DealContent, { isRegistered }: DealFacts): readonly DealRefusal[] =>
  !byRegistration.has(mode) || isRegistered ? [] : [refusal('DEAL_NOT_REGISTERED')];

function tasksDone({ tasks = [] }: DealContent): readonly DealRefusal[] {
  const open = tasks.filter(({ doneOn }) => doneOn === undefined);
  return open.length === 0
    ? []
    : [refusal('DEAL_TASKS_OPEN', { n: open.length, title: open[0]?.title ?? '' })];
}

/** In the order of the stages. */
export const conditions: readonly Condition[] = [
  { from: 'contact', isKept: true, refusals: counterparty },
  { from: 'dueDiligence', isKept: false, refusals: exportCheck('talks') },
  { from: 'dueDiligence', isKept: true, refusals: confidentiality },
  { from: 'offers', isKept: false, refusals: livePatents },
  { from: 'offers', isKept: false, refusals: interests },
  { from: 'termsAgreed', isKept: false, refusals: knownPatents },
  { from: 'termsAgreed', isKept: true, refusals: agreedOffer },
  { from: 'approval', isKept: true, refusals: consents },
  { from: 'approval', isKept: true, refusals: pricing },
  { from: 'notice', isKept: true, refusals: approval },
  { from: 'signed', isKept: false, refusals: exportCheck('sign') },
  { from: 'signed', isKept: true, refusals: notice },
  { from: 'registration', isKept: true, refusals: signature },
  { from: 'performance', isKept: false, refusals: exportCheck('effect') },
  { from: 'performance', isKept: true, refusals: registration },
  { from: 'closed', isKept: false, refusals: tasksDone },
];
