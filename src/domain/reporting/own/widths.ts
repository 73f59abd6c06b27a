// How wide the columns of a list are on paper: figures and days whole, texts share what is left, short ones satisfied first.
// Lengths in ems of the table's type (8.5 pt), so that they can be told without a page to measure on.
import { cellText } from '../statistics/cellText';
import type { Cell, StatColumn } from '../statistics/report';
import type { OwnDesign } from './design';
import { fieldOf } from './sources';
import type { FieldInfo, FieldKind } from './value';

/** A4 between its margins. */
const page = { landscape: 90, portrait: 61 } as const;
/** Left and right of a cell together. */
const padding = 0.8;
/** What a head is given without being broken; longer ones take two lines. */
const headMost = 3;
const textLeast = 4.2;
/** Numbers of cases are this short, and break badly: they come before words. */
const short = 11;
/** Texts are looked at in so many lines; figures in all. */
const sample = 3000;

const narrow = /[.,:;|!'()[\]\- ]/;
const wide = /[\u2e80-\uffff]/;

function charWidth(char: string): number {
  if (wide.test(char)) return 1;
  if (narrow.test(char)) return 0.37;
  return char >= 'A' && char <= 'Z' ? 0.7 : 0.58;
}

const ems = (text: string): number => {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
};

interface Need {
  /** Below it a figure would be broken. */
  readonly least: number;
  readonly wanted: number;
  readonly weight: number;
}

function needOf(column: StatColumn, cells: readonly Cell[]): Need {
  const isText = column.kind === 'text';
  const seen = isText ? cells.slice(0, sample) : cells;
  const longest = seen.reduce((most, cell) => Math.max(most, ems(cellText(cell))), 0) + padding;
  const head = Math.min(ems(column.label), headMost) + padding;
  const wanted = Math.max(longest, head);
  const isCode = isText && wanted <= short && !seen.some((cell) => wide.test(cellText(cell)));
  return {
    least: isText ? Math.min(wanted, textLeast) : wanted,
    wanted,
    weight: (column.weight ?? 1) * (isCode ? 2 : 1),
  };
}

const clamped = ({ least, wanted, weight }: Need, level: number): number =>
  Math.min(wanted, Math.max(least, level * weight));

const total = (widths: readonly number[]): number => widths.reduce((all, one) => all + one, 0);

/** Everybody has the least; what is left rises evenly, by weight, until each has what it wants. */
function shared(needs: readonly Need[], room: number): number[] {
  let [low, high] = [0, room * 10];
  for (let step = 0; step < 40; step++) {
    const level = (low + high) / 2;
    if (total(needs.map((need) => clamped(need, level))) > room) high = level;
    else low = level;
  }
  return needs.map((need) => clamped(need, low));
}

/**
 * The columns with their widths; where not even figures have room, all of them may be broken over lines.
 * @param feet sums: figures have to fit, words under a column may take two lines
 */
export function fitted(
  columns: readonly StatColumn[],
  rows: readonly (readonly Cell[])[],
  feet: readonly (readonly Cell[])[],
  isLandscape: boolean,
): StatColumn[] {
  const needs = columns.map((column, i) => {
    const lines = column.kind === 'text' ? rows : [...rows, ...feet];
    return needOf(
      column,
      lines.flatMap((row) => row[i] ?? []),
    );
  });
  const room = isLandscape ? page.landscape : page.portrait;
  const isTight = total(needs.map(({ least }) => least)) > room;
  const widths = isTight ? needs.map(({ least }) => least) : shared(needs, room);
  return columns.map((column, i) => ({
    ...column,
    // A sixth of an em is a share of a workbook's column: two characters an em.
    weight: Math.max(0.2, Math.round(((widths[i] ?? 1) / 6) * 100) / 100),
    ...(isTight ? { wraps: true } : {}),
  }));
}

/** What a column takes at least, whatever it holds. */
const usual: Readonly<Record<FieldKind, number>> = {
  date: 7,
  money: 8,
  share: 5,
  count: 3.8,
  records: 3.8,
  text: textLeast,
};

/** More columns than the paper has room for: told while the design is drawn, before there is anything to measure. */
export function isTooWide({
  source,
  columns,
  landscape,
}: Pick<OwnDesign, 'source' | 'columns' | 'landscape'>): boolean {
  const fields = columns.flatMap(({ field }): FieldInfo[] => {
    const found = fieldOf(source, field);
    return found === undefined ? [] : [found];
  });
  return total(fields.map(({ kind }) => usual[kind])) > (landscape ? page.landscape : page.portrait);
}
