// Recalculates an explanation from its leaves. Written apart from the engine on purpose: it checks the engine, and a
// sheet kept for ten years, with nothing but the tree itself.
import type { Explained } from './explained';

export type Reevaluation =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly id: string; readonly stored: number; readonly found: number | null };

type Ratio = readonly [n: bigint, d: bigint];

/** '70%', '0.3‰', '1/3', '45' as two integers. */
function ratio(text: string): Ratio {
  const [top = '', bottom] = text.split('/');
  if (bottom !== undefined) return [BigInt(top), BigInt(bottom)];
  const unit = top.endsWith('%') ? 100n : top.endsWith('‰') ? 1000n : 1n;
  const [whole = '', decimals = ''] = top.replace(/[%‰]$/, '').split('.');
  return [BigInt(whole + decimals), unit * 10n ** BigInt(decimals.length)];
}

/** Nearest integer, halves up; n and d not below 0. */
function nearest(n: bigint, d: bigint): bigint {
  const rest = n % d;
  return n / d + (rest * 2n >= d ? 1n : 0n);
}

/** Part `index` of `total`: how many parts with a larger (or equal and earlier) remainder come before it decides. */
function part(total: bigint, weights: readonly string[], index: number): bigint {
  if (total < 0n) return -part(-total, weights, index);
  const ratios = weights.map(ratio);
  const scale = ratios.reduce((product, [, d]) => product * d, 1n);
  const whole = ratios.map(([n, d]) => n * (scale / d));
  const all = whole.reduce((a, b) => a + b, 0n);
  if (all === 0n) return 0n;
  const rests = whole.map((weight) => (total * weight) % all);
  const spare = rests.reduce((a, b) => a + b, 0n) / all;
  const mine = rests[index]!;
  const before = rests.filter((rest, other) => rest > mine || (rest === mine && other < index)).length;
  return (total * whole[index]!) / all + (BigInt(before) < spare ? 1n : 0n);
}

const inOrder = (values: readonly bigint[]): bigint[] =>
  [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

function evaluate(
  node: Explained,
  values: readonly bigint[],
  known: ReadonlyMap<string, bigint>,
): bigint | null {
  const [first = 0n, ...others] = values;
  switch (node.op) {
    case 'given':
    case 'constant':
      return BigInt(node.value);
    case 'ref':
      return known.get(node.inputs.to) ?? null;
    case 'sum':
      return values.reduce((a, b) => a + b, 0n);
    case 'minus':
      return others.reduce((a, b) => a - b, first);
    case 'notBelowZero':
      return first < 0n ? 0n : first;
    case 'smaller':
      return inOrder(values)[0] ?? 0n;
    case 'larger':
      return inOrder(values).at(-1) ?? 0n;
    case 'slice': {
      const { from, upTo } = node.inputs;
      const end = upTo === null || first < BigInt(upTo) ? first : BigInt(upTo);
      return end > BigInt(from) ? end - BigInt(from) : 0n;
    }
    case 'rate': {
      const [n, d] = ratio(node.inputs.rate);
      return first < 0n ? -nearest(-first * n, d) : nearest(first * n, d);
    }
    case 'share':
      return part(first, node.inputs.weights, node.inputs.index);
    case 'line':
      return first;
  }
}

/**
 * Calculates every figure of a tree again and compares it with the one stored; the first that differs is named by its
 * id (`found` is null where a `ref` points to nothing explained before it, or an id stands for two figures). Values in
 * fen.
 */
export function reevaluate(tree: Explained): Reevaluation {
  const known = new Map<string, bigint>();
  const wrong: Array<Reevaluation & { ok: false }> = [];
  const visit = (node: Explained): bigint => {
    const found = evaluate(node, node.children.map(visit), known);
    // Two figures under one id would let a reference mean either.
    const twice = node.op !== 'ref' && known.has(node.id);
    if ((twice || found !== BigInt(node.value)) && wrong.length === 0) {
      const value = twice || found === null ? null : Number(found);
      wrong.push({ ok: false, id: node.id, stored: node.value, found: value });
    }
    if (node.op !== 'ref') known.set(node.id, BigInt(node.value));
    return BigInt(node.value);
  };
  visit(tree);
  return wrong[0] ?? { ok: true, value: tree.value };
}
