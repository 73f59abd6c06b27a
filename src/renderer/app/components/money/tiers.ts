// The bands of a policy and how far the money has filled them. Pure.
import { type Band, type Explained, type PolicyStep, schemeFor } from '../../../../domain/distribution';
import { plainId } from '../../../../domain/distribution/papers';
import { type Fen, minus, percentText, rateOf, slice, times } from '../../../../domain/money';
import type { MoneyCase } from './moneyCase';

export interface TierPart {
  readonly band: Band;
  /** Money inside the band, fen. */
  readonly filled: Fen;
  /** Width of the band and how much of it is filled, as CSS. */
  readonly width: string;
  readonly fill: string;
}

export interface Tiers {
  readonly step: string;
  /** Money that came to these bands, fen. */
  readonly money: Fen;
  readonly parts: readonly TierPart[];
  /** What is missing to the next band, fen; undefined in the last. */
  readonly toNext: Fen | undefined;
  readonly at: number;
}

type Bands = Extract<PolicyStep, { kind: 'bands' }>;

/** What came to a step: the figure its first band was cut from. */
function moneyAt(step: Bands, tree: Explained): Fen | undefined {
  let found: Fen | undefined;
  const visit = (node: Explained): void => {
    if (node.op === 'slice' && plainId(node.id).startsWith(`${step.id}.`)) found = node.children[0]?.value;
    node.children.forEach(visit);
  };
  visit(tree);
  return found;
}

function tiersOf(step: Bands, money: Fen): Tiers {
  const last = step.bands.at(-1);
  const lastFrom = last?.from ?? 0;
  // The last band has no end: it is drawn a little further than the money reaches.
  const end = Math.max(times(lastFrom, 2), lastFrom, money) || 1;
  const at = Math.max(
    0,
    step.bands.findLastIndex((band) => money > band.from),
  );
  const parts = step.bands.map((band): TierPart => {
    const size = Math.max(1, minus(band.upTo ?? end, band.from));
    const filled = slice(money, band.from, band.upTo);
    return {
      band,
      filled,
      width: percentText(rateOf(size, end)),
      fill: percentText(rateOf(Math.min(filled, size), size)),
    };
  });
  const upTo = step.bands[at]?.upTo ?? null;
  return { step: step.id, money, parts, at, toNext: upTo === null ? undefined : minus(upTo, money) };
}

/** Steps with more than one marginal band, on the money of the whole project. */
export function tiersIn({ policy, facts, tree }: MoneyCase): Tiers[] {
  if (policy.accumulation !== 'project') return [];
  const steps = schemeFor(policy, facts.mode)?.steps ?? [];
  return steps.flatMap((step) => {
    if (step.kind !== 'bands' || step.position !== 'marginal' || step.bands.length < 2) return [];
    const money = moneyAt(step, tree);
    return money === undefined ? [] : [tiersOf(step, Math.max(0, money))];
  });
}
