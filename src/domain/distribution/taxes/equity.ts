// Shares given for a result: when the tax may wait until they are sold, and what it is then.
import { applyRate, type Fen, minus, sum } from '../../money';
import { ruleOn } from '../datedRule';
import { byRuleOf, type Taxed } from './answer';
import { equityTaxRules, stampDutyRules } from './rates';

export interface DeferralFacts {
  /** 境内居民企业. */
  readonly domesticResident: boolean;
  /** The whole consideration is shares. */
  readonly allInShares: boolean;
  /** Filed with the tax office. */
  readonly filed: boolean;
}

/** Conditions of 财税〔2016〕101号 that are not met; empty: tax is due only when the shares are sold. */
export const deferralGaps = (facts: DeferralFacts): Array<keyof DeferralFacts> =>
  (['domesticResident', 'allInShares', 'filed'] as const).filter((condition) => !facts[condition]);

export interface EquitySale {
  /** Stamp duty on the transfer, fen. */
  readonly stampDuty: Fen;
  readonly taxable: Fen;
  readonly tax: Fen;
  /** What is left to the seller, fen. */
  readonly net: Fen;
}

/**
 * Sale of shares for `proceeds` (fen) on `date` (ISO) that cost `cost` (0 for awarded shares, 财税字〔1999〕45号): proceeds
 * less cost, stamp duty and other taxes and fees, at 20 %; half-up to the fen. A loss is not taxed. 未核实.
 */
export const taxOnEquitySale = (sale: {
  readonly proceeds: Fen;
  readonly cost: Fen;
  readonly otherTaxes?: Fen;
  readonly date: string;
}): Taxed<EquitySale> =>
  byRuleOf(equityTaxRules, sale.date, (rule) => {
    const stamp = ruleOn(stampDutyRules, sale.date)?.rates.equityTransfer ?? '0';
    const stampDuty = applyRate(sale.proceeds, stamp);
    const fees = sum([stampDuty, sale.otherTaxes ?? 0]);
    const taxable = Math.max(0, minus(minus(sale.proceeds, sale.cost), fees));
    const tax = applyRate(taxable, rule.rate);
    return { stampDuty, taxable, tax, net: minus(minus(sale.proceeds, fees), tax) };
  });
