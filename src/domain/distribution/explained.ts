// The explanation of a figure: a tree of value, rule, inputs and the figures it was made of. Plain data, kept for ever.
import type { Fen } from '../money';
import type { Pool } from './policy';

/** Who a line of a distribution is for. */
export type Party =
  | Pool
  | 'unallocated'
  | `costs:${string}`
  | `coOwner:${string}`
  | `unit:${string}`
  | `person:${string}`
  | `research:${string}`;

interface Node<Op extends string, Inputs> {
  /** Unique in its tree. */
  readonly id: string;
  /** The rule that says so: policy and step, or the id of a dated rule. */
  readonly rule: string;
  readonly op: Op;
  /** Fen. */
  readonly value: Fen;
  readonly inputs: Inputs;
  readonly children: readonly Explained[];
}

type Nothing = Readonly<Record<string, never>>;

/**
 * One figure and how it was made of its children:
 * `given` a fact; `constant` a figure of the rule; `ref` a figure explained earlier in the tree; `sum`; `minus` the first
 * less the others; `notBelowZero`; `smaller`, `larger` of the children; `slice` the part between two limits; `rate`
 * child × rate, half-up; `share` part `index` of the child divided by largest remainder; `line` what a party gets.
 */
export type Explained =
  | Node<'given', { readonly what: string; readonly source: string; readonly date?: string }>
  | Node<'constant', Nothing>
  | Node<'ref', { readonly to: string }>
  | Node<'sum' | 'minus' | 'notBelowZero' | 'smaller' | 'larger', Nothing>
  | Node<'slice', { readonly from: Fen; readonly upTo: Fen | null }>
  | Node<'rate', { readonly rate: string }>
  | Node<'share', { readonly weights: readonly string[]; readonly index: number }>
  | Node<'line', { readonly party: Party }>;

export interface Line {
  readonly party: Party;
  readonly fen: Fen;
}

/** The lines of a distribution, in the order of the sheet; they add up to the root's value. */
export const linesOf = (tree: Explained): Line[] =>
  tree.children.flatMap((node) =>
    node.op === 'line' ? [{ party: node.inputs.party, fen: node.value }] : [],
  );

/** What one party gets, in fen; 0 where it has no line. */
export const amountOf = (tree: Explained, party: Party): Fen =>
  linesOf(tree).find((line) => line.party === party)?.fen ?? 0;

/** A figure of the tree by its id. */
export function findFigure(tree: Explained, id: string): Explained | undefined {
  if (tree.id === id && tree.op !== 'ref') return tree;
  for (const child of tree.children) {
    const found = findFigure(child, id);
    if (found !== undefined) return found;
  }
  return undefined;
}
