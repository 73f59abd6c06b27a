// What the templates of published rule shapes have in common; amounts in them are examples to be replaced.
import type { Policy, PolicyStep } from '../policy';
import { conversions, usualCosts } from './parts';

/** A template: the shape was published by a university, its figures are examples. */
export const shape = (
  id: string,
  title: string,
  note: string,
  steps: PolicyStep[],
  more: Partial<Pick<Policy, 'accumulation' | 'team' | 'divide' | 'netIncome'>> = {},
): Policy => ({
  format: 1,
  id,
  title,
  note,
  effectiveFrom: '2016-01-01',
  source: '高校公开规定的规则形态；金额与比例为示例（未核实）',
  verified: false,
  region: '100000',
  accumulation: 'project',
  netIncome: { deducts: usualCosts },
  schemes: [{ modes: conversions, steps }],
  team: { split: 'weights', allMustSign: true },
  divide: [],
  ...more,
});
