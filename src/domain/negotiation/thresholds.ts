// Who has to approve terms: by what they are worth in all, against the levels of the institution in force.
import { type ApprovalBody, type ApprovalRule, approvalsFor } from '../distribution';
import { type Fen, plus, sum } from '../money';
import { emptyForecast } from './economics/assumptions';
import { scheduleOf } from './economics/schedule';
import type { Forecast, TermSet } from './terms';

export interface Level {
  /** What is compared with the levels, fen. */
  readonly fen: Fen;
  /** The body that decides: the highest of those that are asked. */
  readonly level: ApprovalBody;
  /** All that are asked, the lowest first. */
  readonly bodies: readonly ApprovalBody[];
  /** Bodies whose decision is enough: the one that decides, and those above it. */
  readonly enough: readonly ApprovalBody[];
}

/**
 * What terms promise in all, fen: fixed payments, milestones in full whatever their chance, royalties as forecast or their
 * minimums, and the value of a contribution. Not discounted: a level asks how large the matter is, not what it is worth now.
 */
export function contractAmount(terms: TermSet, today: string, forecast: Forecast = emptyForecast): Fen {
  const { milestones, equity, securedFen = 0 } = terms.consideration;
  const certain = milestones?.map(({ probability: _chance, ...rest }) => rest);
  const whole: TermSet = {
    ...terms,
    consideration: { ...terms.consideration, ...(certain === undefined ? {} : { milestones: certain }) },
  };
  const { flows } = scheduleOf(whole, { today, forecast });
  const paid = sum(flows.map(({ figure }) => figure.value));
  return sum([plus(paid, equity?.valuationFen ?? 0), terms.mode === 'pledge' ? securedFen : 0]);
}

/** The level of terms by the rule in force (`houseOn(...).approval`); each version has its own. */
export function levelOf(terms: TermSet, rule: ApprovalRule, today: string, forecast?: Forecast): Level {
  const fen = contractAmount(terms, today, forecast);
  const bodies = approvalsFor(rule, fen);
  const level = bodies.at(-1) ?? 'researchOffice';
  const order = [...new Set(rule.levels.flatMap((one) => one.bodies.at(-1) ?? []))];
  return { fen, level, bodies, enough: order.slice(Math.max(0, order.indexOf(level))) };
}
