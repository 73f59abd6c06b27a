// Facts of a draft from the records of the desk: a negotiation with one of its offers, or an agreement.
import type { TermSet } from '../negotiation/terms';
import type { Agreement, Deal, Offer, Patent, PatentType } from '../patents/records';
import { type DraftFacts, type DraftPatent, type DraftSide, templateOf } from './facts';

const typeWords: Readonly<Record<PatentType, string>> = {
  invention: '发明',
  utilityModel: '实用新型',
  design: '外观设计',
};

export type DraftSource = Pick<Patent, 'applicationNumber' | 'title' | 'type' | 'applicants'> &
  Partial<Pick<Patent, 'filingDate' | 'grantDate' | 'rightHolders'>>;

const patentFacts = (one: DraftSource): DraftPatent => ({
  number: one.grantDate === undefined ? one.applicationNumber : `ZL${one.applicationNumber}`,
  title: one.title,
  type: typeWords[one.type],
  ...(one.filingDate === undefined ? {} : { filedOn: one.filingDate }),
  ...(one.grantDate === undefined ? {} : { grantedOn: one.grantDate }),
  holders: one.rightHolders?.map(({ name }) => name) ?? one.applicants,
});

const sideOf = (one: {
  name: string;
  code?: string | undefined;
  country?: string | undefined;
}): DraftSide => ({
  name: one.name,
  ...(one.code ? { code: one.code } : {}),
  ...(one.country ? { country: one.country } : {}),
});

/** What the office wrote about itself in its settings. */
export interface DraftOffice {
  readonly name: string;
  readonly code?: string;
  readonly officer?: string;
}

function common(
  office: DraftOffice,
  patents: readonly DraftSource[],
  record: Pick<Deal, 'title' | 'number'>,
  terms: TermSet,
  contributors: readonly { name: string }[],
) {
  return {
    kind: templateOf[terms.mode] ?? 'licence',
    title: record.title,
    ...(record.number ? { number: record.number } : {}),
    patents: patents.map(patentFacts),
    terms,
    inventors: contributors.map(({ name }) => name),
    ...(office.officer ? { officer: office.officer } : {}),
  };
}

/** @param offer the version to draft; without one, the draft has the patents and the mode of the negotiation alone */
export function factsOfDeal(
  deal: Deal,
  offer: Offer | undefined,
  patents: readonly DraftSource[],
  office: DraftOffice,
): DraftFacts {
  const terms = offer?.terms ?? { mode: deal.mode, patentIds: deal.patentIds, consideration: {} };
  const us = deal.parties.filter(({ role }) => role === 'coOwner');
  const them = deal.parties.filter(({ role }) => role === 'counterparty' || role === 'consortium');
  return {
    ...common(office, patents, deal, terms, deal.contributors ?? []),
    us: [...(office.name === '' ? [] : [sideOf(office)]), ...us.map(sideOf)],
    them: them.map(sideOf),
  };
}

const modeOf: Readonly<Record<Agreement['mode'], TermSet['mode']>> = {
  transfer: 'transfer',
  licence: 'ordinaryLicence',
  openLicence: 'openLicence',
  equity: 'equity',
};

export function factsOfAgreement(
  agreement: Agreement,
  patents: readonly DraftSource[],
  office: DraftOffice,
): DraftFacts {
  const { priceFen, effectiveOn, expiresOn, territory } = agreement;
  const terms = agreement.terms ?? {
    mode: agreement.kind ?? modeOf[agreement.mode],
    patentIds: agreement.patentIds,
    consideration: priceFen === undefined ? {} : { lumpSumFen: priceFen },
    ...(effectiveOn === undefined ? {} : { startsOn: effectiveOn }),
    ...(expiresOn === undefined ? {} : { endsOn: expiresOn }),
    ...(territory === undefined ? {} : { territory }),
  };
  const owners = agreement.coOwners ?? [];
  return {
    ...common(office, patents, agreement, terms, agreement.contributors),
    us: [...(office.name === '' ? [] : [sideOf(office)]), ...owners.map(({ name }) => ({ name }))],
    them: [
      sideOf({ name: agreement.party, code: agreement.partyCode }),
      ...(agreement.parties ?? []).map(sideOf),
    ],
  };
}
