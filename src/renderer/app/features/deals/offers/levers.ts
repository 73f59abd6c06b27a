// The levers of the what-if: which terms and assumptions they move, in whole steps, and back. Pure; no amount is a fraction.

import { allocate, applyRate, fractionOf, type Rate, yuan } from '../../../../../domain/money';
import { readTerm, writeTerm } from '../../../../../domain/negotiation/offers/fields';
import type { Whims } from '../../../../../domain/negotiation/offers/judge';
import type { TermSet } from '../../../../../domain/negotiation/terms';
import type { Share } from '../../../../../domain/patents/parts';

/** The price the lever moves: the lump sum where there is one, else the upfront fee. */
export const pricePath = (terms: TermSet): string =>
  readTerm(terms, 'consideration.lumpSumFen') === undefined
    ? 'consideration.upfrontFen'
    : 'consideration.lumpSumFen';
export const ratePath = 'consideration.royalty.rate';

/** Whole yuan of an amount, and parts of a thousand of a rate: what a slider counts in. */
export const wholeYuan = (fen: number): number => applyRate(fen, '1/100');
export const perMille = (rate: Rate): number => {
  const { n, d } = fractionOf(rate);
  return Number((n * 1000n + d / 2n) / d);
};
/** One step of the price's slider: about a hundredth of it, in thousands of yuan. */
export const priceStep = (price: number): number =>
  Math.max(1, Math.ceil(applyRate(price, '1%') / 1000)) * 1000;
const share = (thousandths: number): Share => ({ n: thousandths, d: 1000 });

export interface Levers {
  readonly price: number;
  /** Thousandths. */
  readonly rate: number;
  /** Per cent of the forecast. */
  readonly sales: number;
  /** Thousandths. */
  readonly discount: number;
  /** Years. */
  readonly delay: number;
}

export const leversOf = (terms: TermSet, discount: Rate): Levers => ({
  price: wholeYuan((readTerm(terms, pricePath(terms)) ?? 0) as number),
  rate: perMille((readTerm(terms, ratePath) ?? '0') as Rate),
  sales: 100,
  discount: perMille(discount),
  delay: 0,
});

/** Terms and assumptions with the levers where they are; a lever that was not touched leaves its term exactly as it is. */
export function moved(
  terms: TermSet,
  start: Levers,
  now: Levers,
  vatExempt: boolean | undefined,
): { terms: TermSet; whims: Whims } {
  let changed = terms;
  if (now.price !== start.price) changed = withPrice(changed, yuan(now.price));
  if (now.rate !== start.rate) changed = writeTerm(changed, ratePath, share(now.rate));
  return {
    terms: changed,
    whims: {
      ...(now.sales === 100 ? {} : { sales: `${now.sales}%` }),
      ...(now.delay === 0 ? {} : { delay: now.delay }),
      ...(now.discount === start.discount ? {} : { discount: share(now.discount) }),
      ...(vatExempt === undefined ? {} : { vatExempt }),
    },
  };
}

/** Instalments are how a lump sum is paid: they move with it and still make it up. */
function withPrice(terms: TermSet, fen: number): TermSet {
  const { lumpSumFen = 0, instalments = [] } = terms.consideration;
  const path = pricePath(terms);
  const priced = writeTerm(terms, path, fen);
  if (path !== 'consideration.lumpSumFen' || instalments.length === 0 || lumpSumFen === 0) return priced;
  const parts = allocate(
    fen,
    instalments.map((one) => one.fen),
  );
  return writeTerm(
    priced,
    'consideration.instalments',
    instalments.map((one, at) => ({ ...one, fen: parts[at] ?? 0 })),
  );
}
