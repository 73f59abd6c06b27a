// Payloads of the kinds that are made from a filing (备案登记) with its agreement and patents. What the officer wrote
// into the form of the filing stands before what the agreement says.
import type { AgreementFields } from '../../agreements/records';
import type { FilingFields } from '../../declarations/records';
import type { Patent } from '../../patents/records';
import type { KindType } from '../kinds';
import type { Drafted } from './fromPatent';

type FilingKind = FilingFields['kind'];

/** The declaration a filing is made for; kinds of filings that stay in the house have none. */
export const KIND_OF_FILING: Partial<Record<FilingKind, KindType>> = {
  licenceRecordal: 'agreement.recordal',
  transferRegistration: 'agreement.recordal',
  pledgeRegistration: 'agreement.recordal',
  openLicenceDeclaration: 'licence.open',
  techContractRegistration: 'agreement.techContract',
};

const RECORDAL_OF: Partial<Record<FilingKind, string>> = {
  licenceRecordal: 'licence',
  transferRegistration: 'transfer',
  pledgeRegistration: 'pledge',
};

export interface FilingContext {
  filing: FilingFields;
  agreement: AgreementFields | undefined;
  patents: readonly Patent[];
  organisation: { name: string; code?: string | undefined };
  today: string;
}

const refs = (patents: readonly Patent[]) =>
  patents.map(({ applicationNumber, title }) => ({ applicationNumber, title }));

const otherSide = (agreement: AgreementFields | undefined) =>
  agreement === undefined ? undefined : { name: agreement.party, code: agreement.partyCode };

const ours = ({ organisation }: FilingContext) => ({ name: organisation.name, code: organisation.code });

function recordalOf(context: FilingContext): Drafted {
  const { filing, agreement, patents, today } = context;
  const them = otherSide(agreement);
  return {
    what: RECORDAL_OF[filing.kind],
    contractNumber: agreement?.number,
    patents: refs(patents),
    grantors: [ours(context)],
    grantees: them === undefined ? [] : [them],
    signedOn: agreement?.signedOn,
    effectiveOn: agreement?.signedOn,
    priceFen: agreement?.priceFen,
    payment: agreement?.priceFen === 0 ? 'free' : undefined,
    noticeOn: filing.submittedOn ?? today,
  };
}

function openOf(context: FilingContext): Drafted {
  const [patent] = context.patents;
  return {
    applicationNumber: patent?.applicationNumber,
    title: patent?.title,
    type: patent?.type,
    grantDate: patent?.grantDate,
    holders: [ours(context)],
    evaluationReport: 'none',
    barred: { exclusive: false, suspended: false, annuityUnpaid: false, pledgedWithoutConsent: false },
  };
}

const CATEGORY: Record<AgreementFields['mode'], string | undefined> = {
  transfer: 'transfer',
  licence: 'licence',
  openLicence: 'licence',
  equity: undefined,
};

function techContractOf(context: FilingContext): Drafted {
  const { agreement, patents } = context;
  return {
    contractNumber: agreement?.number,
    title: agreement?.title,
    category: agreement === undefined ? undefined : CATEGORY[agreement.mode],
    seller: ours(context),
    buyer: otherSide(agreement),
    signedOn: agreement?.signedOn,
    totalFen: agreement?.priceFen,
    technologyFen: agreement?.priceFen,
    deductions: [],
    patents: refs(patents),
  };
}

/** Undefined for a filing that is declared to nobody. */
export function filingPayload(context: FilingContext): { kind: KindType; draft: Drafted } | undefined {
  const kind = KIND_OF_FILING[context.filing.kind];
  if (kind === undefined) return undefined;
  const make = kind === 'agreement.recordal' ? recordalOf : kind === 'licence.open' ? openOf : techContractOf;
  const known = make(context);
  const written = Object.entries(context.filing.form).filter(
    ([, value]) => value !== undefined && value !== '',
  );
  return { kind, draft: { ...known, ...Object.fromEntries(written) } };
}
