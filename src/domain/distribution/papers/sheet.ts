// One sheet for all receipts of a case, whichever way the policy accumulates them.
import type { Fen } from '../../money';
import { distribute } from '../distribute';
import type { Explained, Party } from '../explained';
import type { Facts } from '../facts';
import { Maker } from '../figures';
import { distributeOverTime, type Payment } from '../overTime';
import type { Policy } from '../policy';

/** Ids stay unique when the trees of several payments stand in one: `2/costs.left`. */
function within(node: Explained, place: string): Explained {
  const children = node.children.map((child) => within(child, place));
  const id = `${place}/${node.id}`;
  return node.op === 'ref'
    ? { ...node, id, inputs: { to: `${place}/${node.inputs.to}` }, children }
    : { ...node, id, children };
}

/** The id as it is in the tree of its own payment. */
export const plainId = (id: string): string => id.replace(/^\d+\//, '');

function joined(policy: Policy, payments: readonly Payment[]): Explained {
  const make = new Maker(policy.id);
  const parts = new Map<Party, Explained[]>();
  for (const [index, { tree }] of payments.entries())
    for (const line of within(tree, `${index + 1}`).children)
      if (line.op === 'line')
        parts.set(line.inputs.party, [...(parts.get(line.inputs.party) ?? []), ...line.children]);
  const lines = [...parts].map(([party, figures]) =>
    make.line(party, make.sum(`all.total.${party}`, figures)),
  );
  return make.sheet(lines);
}

/**
 * What all receipts of `facts` (fen) give together. A policy that fills its bands by the project's money gives one sheet;
 * one that looks at each receipt anew gives the sum of its payments, and a figure names the payment it is of (`2/…`).
 */
export function sheetOf(policy: Policy, facts: Facts): Explained {
  if (policy.accumulation === 'project' || facts.receipts.length < 2) return distribute(policy, facts);
  return joined(policy, distributeOverTime(policy, facts));
}

/** The same case with one receipt more: what it gives to whom. */
export const withReceipt = (facts: Facts, fen: Fen, date: string): Facts => ({
  ...facts,
  receipts: [...facts.receipts, { id: 'one-more', date, fen }],
});
