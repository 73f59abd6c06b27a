// What an offer is worth and to whom: payments by year, value added tax, present value, and the shares of everybody.
import { type Explained, stampDuty, vatOnTransfer } from '../../distribution';
import { Maker } from '../../distribution/figures';
import { type Fen, minus, percentText, presentValue, type Rate, sum } from '../../money';
import type { EquityTerm, TermSet } from '../terms';
import type { Assumptions, Sharing } from './assumptions';
import { type EquityPart, equityForTeam } from './equity';
import { type Flow, type ScheduleNote, scheduleOf } from './schedule';
import { type PartyShare, sharesOf } from './sharing';

const make = new Maker('economics');

/** A payment with what the state takes of it, fen. */
export interface TaxedFlow extends Flow {
  /** Value added tax inside the price. */
  readonly vat: Fen;
  /** What comes to the institution. */
  readonly net: Fen;
  readonly stamp: Fen;
}

/** One year of the agreement; 0 is the day of effect. */
export interface EconomicYear {
  readonly period: number;
  readonly received: Explained;
  readonly net: Explained;
  readonly present: Explained;
}

export type EconomicNote = ScheduleNote | 'VAT_UNDECIDED' | 'NO_SHARING';

export interface Economics {
  readonly start: string;
  readonly discount: Rate;
  readonly flows: readonly TaxedFlow[];
  readonly years: readonly EconomicYear[];
  /** All payments as expected, value added tax included where the prices hold it. */
  readonly nominal: Explained;
  /** Present value of what comes to the institution: the sum of its years, each rounded half-up to the fen. */
  readonly npv: Explained;
  /** 作价入股, beside the money and not in it. */
  readonly equity?: EquityTerm;
  /** What of it is for those who made the result. */
  readonly equityForTeam?: EquityPart;
  readonly parties: readonly PartyShare[];
  readonly notes: readonly EconomicNote[];
}

function taxed(terms: TermSet, flow: Flow, vatExempt: boolean | undefined): TaxedFlow & { open: boolean } {
  const price = flow.figure.value;
  const paper = terms.mode === 'transfer' ? 'patentAssignment' : 'techContract';
  const isInside = terms.consideration.vatIncluded === true;
  const asked = isInside ? vatOnTransfer(price, flow.date, vatExempt) : undefined;
  // Where the rule of the day is silent the tax is taken off: an offer should not look better than it may be.
  const open = asked !== undefined && !asked.ok && asked.code === 'VAT_UNDECIDED';
  const found = open ? vatOnTransfer(price, flow.date, false) : asked;
  const vat = found?.ok ? found.vat : 0;
  const net = minus(price, vat);
  const stamp = stampDuty(paper, net, flow.date);
  return { ...flow, vat, net, stamp: stamp.ok ? stamp.duty : 0, open };
}

/** The text of a discount factor, for the explanation. */
const factor = (rate: Rate, years: number): string => `1/(1+${percentText(rate)})^${years}`;

function yearOf(period: number, flows: readonly TaxedFlow[], discount: Rate): EconomicYear {
  const id = `year.${period}`;
  const total = make.sum(
    `${id}.received`,
    flows.map(({ figure }) => figure),
  );
  const vat = sum(flows.map((flow) => flow.vat));
  const net = vat === 0 ? total : make.minus(`${id}.net`, total, make.given(`${id}.vat`, vat, 'vat', 'rule'));
  const present: Explained = {
    id: `${id}.present`,
    rule: 'economics',
    op: 'rate',
    value: presentValue(net.value, discount, period),
    inputs: { rate: factor(discount, period) },
    children: [net],
  };
  return { period, received: total, net, present };
}

const total = (id: string, parts: readonly Explained[]): Explained => ({
  id,
  rule: 'economics',
  op: 'sum',
  value: sum(parts.map(({ value }) => value)),
  inputs: {},
  children: parts,
});

/** The discount in use: the one asked for, or the forecast's. */
export const discountOf = ({ discount, forecast }: Assumptions): Rate => discount ?? forecast.discount;

/**
 * Cash flow and value of an offer (fen). Payments of a year of the agreement count as coming at its end; what comes on the
 * day of effect is not discounted. Present values are exact fractions rounded once a year; their sum is the value, so that
 * the table adds up. Without `sharing`, or for ways that no policy divides, nobody's share is told.
 */
export function economicsOf(terms: TermSet, given: Assumptions, sharing?: Sharing): Economics {
  const { start, flows: plain, notes } = scheduleOf(terms, given);
  const discount = discountOf(given);
  const all = plain.map((flow) => taxed(terms, flow, given.vatExempt));
  const flows = all.map(({ open: _open, ...flow }): TaxedFlow => flow);
  const periods = [...new Set(flows.map(({ period }) => period))];
  const years = periods.map((period) =>
    yearOf(
      period,
      flows.filter((flow) => flow.period === period),
      discount,
    ),
  );
  const parties = sharing === undefined ? undefined : sharesOf(terms, flows, start, sharing);
  const { equity } = terms.consideration;
  const forTeam = sharing === undefined ? undefined : equityForTeam(terms, start, sharing);
  return {
    start,
    discount,
    flows,
    years,
    nominal: total(
      'nominal',
      years.map(({ received }) => received),
    ),
    npv: total(
      'npv',
      years.map(({ present }) => present),
    ),
    ...(equity === undefined ? {} : { equity }),
    ...(forTeam === undefined ? {} : { equityForTeam: forTeam }),
    parties: parties ?? [],
    notes: [
      ...notes,
      ...(all.some(({ open }) => open) ? (['VAT_UNDECIDED'] as const) : []),
      ...(parties === undefined ? (['NO_SHARING'] as const) : []),
    ],
  };
}

/** Present value alone, for what is asked many times. */
export function npvOf(terms: TermSet, given: Assumptions): Fen {
  return economicsOf(terms, given).npv.value;
}
