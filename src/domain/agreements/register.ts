// The register of agreements: what an agreed offer becomes, where an agreement stands on a day, what comes next. Pure.
import type { Mode } from '../distribution/policy';
import type { Fen } from '../money';
import { sum } from '../money';
import type { DealMode, TermSet } from '../negotiation/terms';
import type { Agreement, Deal, Filing, Obligation, Offer } from '../patents/records';
import type { AgreementFields } from './records';
import type { CheckFinding } from './registerChecks';
import { isLicence } from './registerChecks';
import { daysToEnd } from './registerLife';

/** What the policies of distribution ask for, out of the finer kind. */
export const modeOf = (kind: DealMode): Mode => {
  if (kind === 'transfer' || kind === 'openLicence' || kind === 'equity') return kind;
  return 'licence';
};

/** What the terms fix in money, fen: no royalties, no guesses. Undefined where nothing is fixed. */
export function fixedPrice({ consideration: of }: TermSet): Fen | undefined {
  const parts = [of.lumpSumFen, of.upfrontFen, ...(of.instalments ?? []).map(({ fen }) => fen)];
  const known = parts.filter((fen) => fen !== undefined);
  return known.length === 0 ? undefined : sum(known);
}

const given = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;

/** The draft of an agreement out of a deal and the offer both sides agreed to; nothing is lost on the way. */
export function agreementOfDeal(
  deal: Deal,
  offer: Pick<Offer, 'id' | 'terms'>,
  title?: string,
): AgreementFields {
  const { terms } = offer;
  const [party, ...rest] = deal.parties.filter(({ role }) => role === 'counterparty');
  const others = [...rest, ...deal.parties.filter(({ role }) => role !== 'counterparty')];
  const price = fixedPrice(terms);
  return given({
    title: title ?? deal.title,
    mode: modeOf(terms.mode),
    kind: terms.mode,
    party: party?.name ?? deal.title,
    partyCode: party?.code,
    parties:
      others.length === 0 ? undefined : others.map(({ name, role, code }) => given({ name, role, code })),
    foreign: deal.parties.some(({ foreign }) => foreign === true) ? true : undefined,
    patentIds: terms.patentIds.length > 0 ? terms.patentIds : deal.patentIds,
    priceFen: price,
    departmentId: deal.departmentId,
    contributors: deal.contributors ?? [],
    policyId: deal.policyId as AgreementFields['policyId'],
    shippedPolicy: deal.shippedPolicy,
    state: 'draft' as const,
    dealId: deal.id,
    offerId: offer.id,
    terms,
    effectiveOn: terms.startsOn,
    expiresOn: terms.endsOn,
    territory: terms.territory,
  });
}

export type RegisterStep =
  | 'completeTerms'
  | 'resolve'
  | 'getSigned'
  | 'confirm'
  | 'endByLaw'
  | 'overdue'
  | 'disputed'
  | 'record'
  | 'registerContract'
  | 'checkReport'
  | 'dueSoon'
  | 'renew'
  | 'expire'
  | 'none';

export interface StepFacts {
  readonly agreement: Agreement;
  readonly terms: TermSet | undefined;
  readonly findings: readonly CheckFinding[];
  readonly obligations: ReadonlyArray<{ readonly obligation: Obligation; readonly state: string }>;
  /** Reports whose findings nobody has accepted. */
  readonly reportsOpen: number;
  readonly filings: readonly Pick<Filing, 'kind' | 'state'>[];
  readonly endedByLaw: string | undefined;
  readonly today: string;
}

/** Days before the end at which going on is decided. */
const renewDays = 90;

/** The one thing to do next, the most urgent first, and by when where a day is known. */
export function nextStep(facts: StepFacts): { step: RegisterStep; due?: string; title?: string } {
  const { agreement, terms, findings, obligations, today } = facts;
  if (agreement.state === 'terminated' || agreement.state === 'closed' || agreement.state === 'expired')
    return { step: 'none' };
  if (agreement.confirmedOn === undefined) {
    if (terms === undefined) return { step: 'completeTerms' };
    if (findings.some(({ severity }) => severity === 'refuse')) return { step: 'resolve' };
    const signed = (agreement.versions ?? []).some(({ way }) => way === 'signed');
    return { step: signed ? 'confirm' : 'getSigned' };
  }
  if (facts.endedByLaw !== undefined) return { step: 'endByLaw' };
  const first = (state: string) => obligations.find((one) => one.state === state)?.obligation;
  const late = first('overdue');
  if (late !== undefined) return { step: 'overdue', due: late.due, title: late.title };
  const disputed = first('disputed');
  if (disputed !== undefined) return { step: 'disputed', due: disputed.due, title: disputed.title };
  const toEnd = daysToEnd(agreement, terms, today);
  if (toEnd !== undefined && toEnd < 0) return { step: 'expire' };
  if (facts.reportsOpen > 0) return { step: 'checkReport' };
  const recordal = obligations.find(
    ({ obligation, state }) =>
      obligation.kind === 'recordal' && (state === 'open' || state === 'soon') && isLicence(terms?.mode),
  )?.obligation;
  const isFiled = facts.filings.some(
    ({ kind, state }) =>
      kind === 'licenceRecordal' && (state === 'submitted' || state === 'accepted' || state === 'ready'),
  );
  if (recordal !== undefined && !isFiled) return { step: 'record', due: recordal.due, title: recordal.title };
  const near = first('soon');
  if (near !== undefined) return { step: 'dueSoon', due: near.due, title: near.title };
  if (agreement.techContractNumber === undefined) return { step: 'registerContract' };
  if (toEnd !== undefined && toEnd <= renewDays) return { step: 'renew' };
  return { step: 'none' };
}
