// All payments an offer promises, each with its year, its day and how it was made. Amounts as expected, in fen.
import type { Explained } from '../../distribution';
import { Maker } from '../../distribution/figures';
import type { TermSet } from '../terms';
import type { Assumptions } from './assumptions';
import { periodEnd, periodOf, termMonths } from './periods';
import { royaltyYears } from './royalty';

const make = new Maker('terms');

export type FlowKind = 'lumpSum' | 'upfront' | 'instalment' | 'milestone' | 'yearly' | 'royalty';

export interface Flow {
  readonly kind: FlowKind;
  /** Words of the offer: of an instalment or a milestone. */
  readonly title?: string;
  readonly period: number;
  /** End of the period, ISO. */
  readonly date: string;
  readonly figure: Explained;
}

export type ScheduleNote =
  /** A royalty, and nothing is known of the market. */
  | 'NO_FORECAST'
  /** The term goes on longer than the forecast. */
  | 'FORECAST_SHORT'
  /** No day of effect: counted from today. */
  | 'START_ASSUMED';

export interface Schedule {
  readonly start: string;
  readonly flows: readonly Flow[];
  readonly notes: readonly ScheduleNote[];
}

type Found = Omit<Flow, 'date'>;

/** 一次总付, paid at once or by instalments; 入门费; instalments. */
function fixed({ consideration }: TermSet, start: string): Found[] {
  const { lumpSumFen, upfrontFen, instalments = [] } = consideration;
  const found: Found[] = [];
  // Instalments say how the lump sum is paid, they do not come on top of it.
  if (lumpSumFen !== undefined && instalments.length === 0)
    found.push({
      kind: 'lumpSum',
      period: 0,
      figure: make.given('flow.lumpSum', lumpSumFen, 'lumpSum', 'terms'),
    });
  if (upfrontFen !== undefined)
    found.push({
      kind: 'upfront',
      period: 0,
      figure: make.given('flow.upfront', upfrontFen, 'upfront', 'terms'),
    });
  for (const [at, { title, fen, due }] of instalments.entries())
    found.push({
      kind: 'instalment',
      title,
      period: periodOf(due, start),
      figure: make.given(`flow.instalment.${at + 1}`, fen, 'instalment', title),
    });
  return found;
}

/** Milestones by how likely they are; one without a day is taken for the end of the forecast. */
function milestones({ consideration }: TermSet, given: Assumptions, start: string): Found[] {
  const { forecast, delay = 0 } = given;
  return (consideration.milestones ?? []).map(({ title, fen, due, probability }, at): Found => {
    const id = `flow.milestone.${at + 1}`;
    const whole = make.given(`${id}${probability === undefined ? '' : '.full'}`, fen, 'milestone', title);
    const period = due === undefined ? Math.max(1, forecast.years.length) : periodOf(due, start);
    return {
      kind: 'milestone',
      title,
      period: period + delay,
      figure: probability === undefined ? whole : make.rate(id, whole, probability),
    };
  });
}

/** A sum a year, at the end of each begun year of the term; of the forecast where the term is silent. */
function yearly(terms: TermSet, { forecast }: Assumptions, start: string): Found[] {
  const { yearlyFen } = terms.consideration;
  if (yearlyFen === undefined) return [];
  const months = termMonths(terms, start) ?? Math.max(1, forecast.years.length) * 12;
  return Array.from({ length: Math.ceil(months / 12) }, (_, at) => ({
    kind: 'yearly' as const,
    period: at + 1,
    figure: make.given(`flow.yearly.${at + 1}`, yearlyFen, 'yearly', 'terms'),
  }));
}

function notesOf(terms: TermSet, { forecast }: Assumptions, start: string): ScheduleNote[] {
  const notes: ScheduleNote[] = [];
  if (terms.startsOn === undefined) notes.push('START_ASSUMED');
  if (terms.consideration.royalty === undefined) return notes;
  const months = termMonths(terms, start);
  if (forecast.years.length === 0) notes.push('NO_FORECAST');
  else if (months !== null && forecast.years.length < Math.ceil(months / 12)) notes.push('FORECAST_SHORT');
  return notes;
}

/** Payments of the terms (fen) in the order of their years. Equity, warrants and what a pledge secures are no payments. */
export function scheduleOf(terms: TermSet, given: Assumptions): Schedule {
  const start = terms.startsOn ?? given.today;
  const royalties = royaltyYears(terms, given, start).map(
    ({ year, figure }): Found => ({ kind: 'royalty', period: year, figure }),
  );
  const found = [
    ...fixed(terms, start),
    ...milestones(terms, given, start),
    ...yearly(terms, given, start),
    ...royalties,
  ];
  const flows = found
    .filter(({ figure }) => figure.value !== 0)
    .map((flow) => ({ ...flow, date: periodEnd(start, flow.period) }))
    .sort((a, b) => a.period - b.period);
  return { start, flows, notes: notesOf(terms, given, start) };
}
