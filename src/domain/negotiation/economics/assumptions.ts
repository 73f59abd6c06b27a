// What the economics of an offer rest on beside its terms: the market, the measure of time, who shares.
import type { Policy } from '../../distribution';
import type { Sharers } from '../../distribution/shareOfCashFlow';
import type { Rate } from '../../money';
import type { Forecast } from '../terms';

export interface Assumptions {
  /** Day the agreement takes effect where the terms do not say it, ISO. */
  readonly today: string;
  readonly forecast: Forecast;
  /** Part of the forecast that is really sold: '120%'; absent = all of it. */
  readonly sales?: Rate;
  /** Years that sales and milestones come later. */
  readonly delay?: number;
  /** Discount a year instead of the forecast's. */
  readonly discount?: Rate;
  /** What the office has decided about value added tax; absent = the rule of the day. */
  readonly vatExempt?: boolean;
}

/** By whose rule the money is divided, and among whom as far as they are known. */
export interface Sharing {
  readonly policy: Policy;
  readonly sharers: Sharers;
}

export const emptyForecast: Forecast = { years: [], discount: { n: 8, d: 100 } };
