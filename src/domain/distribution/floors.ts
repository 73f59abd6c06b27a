// What the law and a region guarantee the people who made a result; each rule with its days and its source.
import { z } from 'zod';
import { ShareRate } from '../money';
import { DatedRule, isInForce } from './datedRule';
import { CostKind } from './policy';

export const Floor = DatedRule.extend({
  /** GB/T 2260 code; '100000' is the whole country, '330000' a province, '330900' a city in it. */
  region: z.string().regex(/^\d{6}$/),
  place: z.string(),
  article: z.string().optional(),
  note: z.string().optional(),
  /** Least part of the net income of a transfer or licence for those who made the result. */
  transfer: ShareRate,
  /** Least part of the shares or of the contribution when a result becomes capital. */
  equity: ShareRate.optional(),
  profit: z
    .object({ rate: ShareRate, years: z.object({ min: z.number().int(), max: z.number().int() }) })
    .optional(),
  /** The region's own definition of net income; absent where the rule leaves it to the institution. */
  deducts: z.array(CostKind).optional(),
  /** Least part of the award for the main contributors. */
  mainAtLeast: ShareRate.optional(),
  /** Least part for those who brought the conversion about. */
  tto: z.object({ rate: ShareRate, of: z.enum(['net', 'team']) }).optional(),
});
export type Floor = z.infer<typeof Floor>;

/** Whether a rule of `area` holds in `region`: the country, the province, the city itself. */
const covers = (area: string, region: string): boolean =>
  area === '100000' || area === region || (area.endsWith('0000') && area.slice(0, 2) === region.slice(0, 2));

/** All floors that hold in a region (GB/T 2260) on a day (ISO); a newer version of a rule replaces the older. */
export const floorsOn = (floors: readonly Floor[], date: string, region: string): Floor[] => {
  const valid = floors.filter((floor) => isInForce(floor, date) && covers(floor.region, region));
  return valid.filter(
    (floor) =>
      !valid.some((other) => other.region === floor.region && other.effectiveFrom > floor.effectiveFrom),
  );
};
