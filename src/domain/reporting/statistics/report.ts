// A statistic: tables of cells that know the records they were made of, sentences somebody writes, definitions, checks.
// Screen, paper, spreadsheet and Word file are made from it. Amounts in fen, shares as exact fractions.
import type { Fen } from '../../money';
import type { EntityName } from '../../patents/records';

/** Records a figure was made of; a click on the figure opens them. */
export interface Source {
  readonly entity: EntityName;
  readonly ids: readonly string[];
}

export type Cell =
  | { readonly kind: 'text'; readonly text: string; readonly from?: Source }
  | { readonly kind: 'count'; readonly value: number; readonly from?: Source }
  | { readonly kind: 'money'; readonly fen: Fen; readonly from?: Source }
  /** part of whole; `whole` 0 = there is nothing to take a share of. */
  | { readonly kind: 'share'; readonly part: number; readonly whole: number; readonly from?: Source }
  | { readonly kind: 'date'; readonly iso: string; readonly from?: Source };

export interface StatColumn {
  readonly label: string;
  readonly kind: Cell['kind'];
  readonly weight?: number;
  /** Figures and days may be broken over lines: there are more columns than the paper has room for. */
  readonly wraps?: boolean;
}

export interface StatTable {
  readonly id: string;
  /** One of several parts of a list, told apart by this: a workbook puts those of one id on one sheet. */
  readonly part?: { readonly label: string; readonly value: string };
  readonly columns: readonly StatColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly foot?: readonly Cell[];
}

/** Columns of numbers by label, to be drawn beside their table. */
export interface StatChart {
  /** `waterfall`: the first value and those marked in `totals` stand on the axis, the others hang or rise from the level before. */
  readonly kind: 'columns' | 'bars' | 'funnel' | 'heat' | 'waterfall';
  /** Of a waterfall: places of the columns that are levels. */
  readonly totals?: readonly number[];
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly unit: 'fen' | 'count';
    readonly values: readonly number[];
  }[];
}

/** Sentences the office writes; kept by kind, year and id, so that the next print has them again. */
export interface Narrative {
  readonly id: string;
  readonly prompt: string;
  readonly text: string;
}

/** A figure the desk does not hold and the office fills in. */
export interface Asked {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
}

export interface StatSection {
  readonly heading: string;
  readonly paragraphs?: readonly string[];
  readonly narrative?: Narrative;
  readonly asked?: readonly Asked[];
  readonly table?: StatTable;
  readonly chart?: StatChart;
}

export interface Definition {
  readonly term: string;
  /** What is counted, when, and how nothing is counted twice. */
  readonly text: string;
}

export interface Check {
  readonly code: string;
  readonly level: 'error' | 'warning';
  readonly text: string;
  readonly from?: Source;
}

export const reportKinds = [
  'licence',
  'revenue',
  'annual',
  'kpi',
  'industrialised',
  'registration',
  'tiers',
  'funnel',
  'products',
  'case',
  'budget',
  'deadlines',
] as const;
export type StatKind = (typeof reportKinds)[number];

export interface StatReport {
  /** `own`: what an office designed itself (../own). */
  readonly kind: StatKind | 'own';
  readonly title: string;
  /** Both ends included, ISO. */
  readonly from: string;
  readonly until: string;
  /** Day the figures are as of, ISO. */
  readonly asOf: string;
  readonly scope: string;
  /** What the days are: 统计期 where nothing else is said; '' = the report is about no span. */
  readonly span?: string;
  readonly landscape: boolean;
  /** Absent: with a place for the seal. */
  readonly seal?: boolean;
  readonly sections: readonly StatSection[];
  readonly definitions: readonly Definition[];
  readonly checks: readonly Check[];
  readonly signatures: readonly string[];
}

const source = (entity: EntityName, ids: readonly string[]): { from: Source } => ({ from: { entity, ids } });

export const text = (value: string): Cell => ({ kind: 'text', text: value });
export const named = (value: string, entity: EntityName, id: string): Cell => ({
  kind: 'text',
  text: value,
  ...source(entity, [id]),
});
export const date = (iso: string | undefined): Cell =>
  iso === undefined ? { kind: 'text', text: '' } : { kind: 'date', iso };
export const count = (entity: EntityName, ids: readonly string[]): Cell => ({
  kind: 'count',
  value: ids.length,
  ...source(entity, ids),
});
export const number = (value: number): Cell => ({ kind: 'count', value });
export const money = (fen: Fen, entity?: EntityName, ids: readonly string[] = []): Cell => ({
  kind: 'money',
  fen,
  ...(entity === undefined ? {} : source(entity, ids)),
});
/** Sum of the rows is not the whole: how many there are, and the different records behind them. */
export const countOf = (value: number, entity: EntityName, ids: readonly string[]): Cell => ({
  kind: 'count',
  value,
  ...source(entity, [...new Set(ids)]),
});
export const share = (part: readonly string[], whole: number, entity: EntityName): Cell => ({
  kind: 'share',
  part: part.length,
  whole,
  ...source(entity, part),
});
export const column = (label: string, kind: Cell['kind'], weight = 1): StatColumn => ({
  label,
  kind,
  weight,
});
