// Names of the store's tables of records; journal check, backup and database agree on them here.
import type { EntityName } from '../../domain/patents/records';

export const recordTables = {
  patent: 'patents',
  person: 'persons',
  department: 'departments',
  project: 'projects',
  family: 'families',
  disclosure: 'disclosures',
  result: 'results',
  agency: 'agencies',
  tender: 'tenders',
  agreement: 'agreements',
  income: 'incomes',
  outlay: 'outlays',
  policy: 'policies',
  run: 'runs',
  deal: 'deals',
  dealEvent: 'dealEvents',
  offer: 'offers',
  obligation: 'obligations',
  royaltyReport: 'royaltyReports',
  filing: 'filings',
  holding: 'holdings',
  matter: 'matters',
} as const satisfies Record<EntityName, string>;
