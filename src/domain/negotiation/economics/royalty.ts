// The running royalty of each year of the agreement, step by step: base, deductions, rates, minimum, caps.
import type { Explained } from '../../distribution';
import { Maker } from '../../distribution/figures';
import { type Fen, minus, type Rate, times } from '../../money';
import type { Royalty, TermSet } from '../terms';
import type { Assumptions } from './assumptions';
import { termMonths } from './periods';

const make = new Maker('royalty');

export interface RoyaltyYear {
  /** Year of the agreement, 1 = first. */
  readonly year: number;
  readonly figure: Explained;
}

interface Year {
  readonly year: number;
  /** Months of the year that lie within the term: 12, fewer in the last. */
  readonly months: number;
}

/** Years for which a royalty may be owed: those with a forecast or a minimum, cut at the end of the term. */
function yearsOf(terms: TermSet, royalty: Royalty, { forecast, delay = 0 }: Assumptions, start: string) {
  const minimums = (royalty.minimums ?? []).map(({ year }) => year);
  const known = Math.max(forecast.years.length === 0 ? 0 : forecast.years.length + delay, ...minimums, 0);
  const months = termMonths(terms, start) ?? known * 12;
  return Array.from({ length: known }, (_, at): Year => {
    const left = months - at * 12;
    return { year: at + 1, months: Math.max(0, Math.min(12, left)) };
  }).filter((year) => year.months > 0);
}

/** A figure of a whole year as far as the term reaches into it. */
const within = (id: string, figure: Explained, { months }: Year): Explained =>
  months === 12 ? figure : make.rate(`${id}.part`, figure, { n: months, d: 12 });

function expected(id: string, what: string, fen: Fen, { sales = '1' }: Assumptions): Explained {
  const given = make.given(`${id}.${what}`, fen, what, 'forecast');
  return sales === '1' ? given : make.rate(`${id}.${what}Expected`, given, sales);
}

/** Marginal rates on the sales of one year (递减提成率): each step takes its rate of what lies above it. */
function stepped(id: string, base: Explained, royalty: Royalty): Explained {
  const first: Rate = royalty.rate ?? '0';
  const steps = royalty.steps ?? [];
  if (steps.length === 0) return make.rate(`${id}.plain`, base, first);
  const tiers = [{ above: 0, rate: first }, ...steps];
  const parts = tiers.map(({ above, rate }, at) => {
    const slice = make.slice(`${id}.slice.${at + 1}`, base, above, tiers[at + 1]?.above ?? null);
    return make.rate(`${id}.tier.${at + 1}`, slice, rate);
  });
  return make.sum(`${id}.tiers`, parts);
}

function earned(id: string, year: Year, royalty: Royalty, given: Assumptions): Explained {
  const { forecast, delay = 0 } = given;
  const row = forecast.years[year.year - 1 - delay];
  if (royalty.base === 'units') {
    const worth = times(royalty.perUnitFen ?? 0, row?.units ?? 0);
    return within(id, expected(id, 'units', worth, given), year);
  }
  if (royalty.base === 'profit') {
    const profit = within(id, expected(id, 'profit', row?.profitFen ?? 0, given), year);
    return stepped(id, make.notBelowZero(`${id}.positive`, profit), royalty);
  }
  const sales = within(id, expected(id, 'sales', row?.salesFen ?? 0, given), year);
  const { deductionRate } = royalty;
  if (royalty.base === 'grossSales' || deductionRate === undefined) return stepped(id, sales, royalty);
  const taken = make.rate(`${id}.deduction`, sales, deductionRate);
  return stepped(id, make.minus(`${id}.netSales`, sales, taken), royalty);
}

/**
 * 提成 of each year of the agreement (fen): the base of the forecast, less deductions, by marginal rates; at least the
 * year's 最低提成费, at most the year's cap, and never more than is left of the total cap. A last year that the term cuts
 * counts by its months, its minimum and cap whole. 民法典 art. 846.
 */
export function royaltyYears(terms: TermSet, given: Assumptions, start: string): RoyaltyYear[] {
  const { royalty } = terms.consideration;
  if (royalty === undefined) return [];
  let left = royalty.totalCapFen;
  return yearsOf(terms, royalty, given, start).map((one) => {
    const id = `royalty.${one.year}`;
    let figure = earned(id, one, royalty, given);
    const minimum = royalty.minimums?.find(({ year }) => year === one.year)?.fen;
    if (minimum !== undefined)
      figure = make.larger(`${id}.least`, figure, make.constant(`${id}.minimum`, minimum));
    if (royalty.yearCapFen !== undefined)
      figure = make.smaller(`${id}.most`, figure, make.constant(`${id}.yearCap`, royalty.yearCapFen));
    if (left !== undefined) {
      figure = make.smaller(`${id}.inTotal`, figure, make.constant(`${id}.capLeft`, left));
      left = minus(left, figure.value);
    }
    return { year: one.year, figure };
  });
}
