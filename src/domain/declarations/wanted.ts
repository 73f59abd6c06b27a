// What still has to be filed after an agreement was signed: by its mode, and not begun yet.

import type { WorkingDays } from '../patents/deadlines/workingDays';
import { addMonths, isoOf, ymdOf } from '../patents/deadlines/ymd';
import type { Agreement, Filing } from '../patents/records';
import { recordalTerm } from './forms/deadlineRules';
import type { FilingKind } from './records';

export interface WantedFiling {
  readonly kind: FilingKind;
  readonly agreementId: string;
  readonly title: string;
  /** Last day the law gives, ISO; absent where it gives none. */
  readonly due?: string;
}

/** Kinds an agreement makes necessary or useful, the one with a term in law first. */
function kindsFor({ kind, mode, foreign }: Agreement): readonly FilingKind[] {
  const abroad: readonly FilingKind[] = foreign === true ? ['exportCheck'] : [];
  switch (kind ?? mode) {
    case 'transfer':
    case 'equity':
      return [...abroad, 'transferRegistration', 'techContractRegistration'];
    case 'exclusiveLicence':
    case 'soleLicence':
    case 'ordinaryLicence':
    case 'subLicence':
    case 'crossLicence':
    case 'licence':
      return [...abroad, 'licenceRecordal', 'techContractRegistration'];
    case 'openLicence':
      return [...abroad, 'openLicenceTaken'];
    case 'pledge':
      return ['pledgeRegistration'];
    case 'entrustedDevelopment':
    case 'jointDevelopment':
    case 'consulting':
    case 'service':
      return [...abroad, 'techContractRegistration'];
    default:
      return abroad;
  }
}

/** Filings nobody has begun for signed agreements that run; a number of the tech contract counts as registered. */
export function wantedFilings(
  agreements: readonly Agreement[],
  filings: readonly Filing[],
  days: WorkingDays,
): readonly WantedFiling[] {
  const begun = new Set(
    filings
      .filter(({ state }) => state !== 'withdrawn')
      .map(({ kind, agreementId }) => `${kind}:${agreementId ?? ''}`),
  );
  return agreements
    .filter(
      ({ state, signedOn, amends }) => state === 'active' && signedOn !== undefined && amends === undefined,
    )
    .flatMap((one) =>
      kindsFor(one)
        .filter((kind) => !begun.has(`${kind}:${one.id}`))
        .filter((kind) => kind !== 'techContractRegistration' || one.techContractNumber === undefined)
        .filter((kind) => one.patentIds.length > 0 || kind === 'techContractRegistration')
        .map((kind): WantedFiling => {
          const from = one.effectiveOn ?? one.signedOn;
          const hasTerm = (kind === 'licenceRecordal' || kind === 'openLicenceTaken') && from !== undefined;
          const due = hasTerm ? isoOf(days.next(addMonths(ymdOf(from), recordalTerm.months))) : undefined;
          return { kind, agreementId: one.id, title: one.title, ...(due === undefined ? {} : { due }) };
        }),
    );
}
