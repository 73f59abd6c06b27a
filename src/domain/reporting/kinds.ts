// Every report the desk knows, in the order of the work: what it has to be told, and how it stands on paper. Catalogue,
// job step and documents are made from this one list, so that none of them knows a kind the others do not.
import type { EntityName } from '../patents/records';
import type { StatKind } from './statistics/report';

export const reportGroups = ['patents', 'deals', 'money', 'year'] as const;
export type ReportGroup = (typeof reportGroups)[number];

/** Papers of one record, made from it and what belongs to it. */
export const recordKinds = ['offers', 'chronology', 'royalty', 'distribution', 'yearly', 'filing'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Lists of patents as the portfolio shows them. */
export const listKinds = ['portfolio', 'inventory'] as const;
export type ListKind = (typeof listKinds)[number];

/** What a kind asks for beside title and watermark. */
export type ReportNeed =
  /** Which patents: all, the filter, the selection. */
  | 'scope'
  /** Two days, or a year. */
  | 'period'
  /** From today to a day ahead. */
  | 'ahead'
  /** A year of the calendar. */
  | 'year'
  /** One record of an entity. */
  | { readonly entity: EntityName };

export type ReportKind = ListKind | StatKind | RecordKind;

interface Entry {
  readonly kind: ReportKind;
  readonly group: ReportGroup;
  readonly needs: readonly ReportNeed[];
  /** Upright on paper; everything else lies. */
  readonly isStanding: boolean;
}

const entry = (
  kind: ReportKind,
  group: ReportGroup,
  needs: readonly ReportNeed[],
  isStanding = false,
): Entry => ({ kind, group, needs, isStanding });

export const reportList: readonly Entry[] = [
  entry('portfolio', 'patents', ['scope']),
  entry('inventory', 'patents', ['scope']),
  entry('tiers', 'patents', []),
  entry('funnel', 'patents', ['period']),
  entry('industrialised', 'patents', ['period']),
  entry('products', 'patents', ['period']),
  entry('deadlines', 'patents', ['ahead']),
  entry('budget', 'patents', ['ahead']),
  entry('offers', 'deals', [{ entity: 'deal' }]),
  entry('chronology', 'deals', [{ entity: 'deal' }]),
  entry('filing', 'deals', [{ entity: 'filing' }], true),
  entry('registration', 'deals', ['period']),
  entry('licence', 'money', ['period']),
  entry('royalty', 'money', [{ entity: 'royaltyReport' }], true),
  entry('revenue', 'money', ['period']),
  entry('distribution', 'money', [{ entity: 'run' }], true),
  entry('yearly', 'money', ['year', { entity: 'person' }], true),
  entry('annual', 'year', ['period']),
  entry('kpi', 'year', ['period'], true),
  entry('case', 'year', [{ entity: 'agreement' }], true),
];
