// Makes figures together with their explanation. A figure used twice is explained once and referred to afterwards.
import { allocate, applyRate, type Fen, minus, plus, type Rate, slice, type Weight } from '../money';
import type { Explained, Party } from './explained';

const text = (rate: Weight): string =>
  typeof rate === 'object' ? `${rate.n}/${rate.d}` : typeof rate === 'number' ? `${rate}` : rate;

/** Makes the figures of one rule; ids are unique because steps and facts are. */
export class Maker {
  constructor(private readonly rule: string) {}

  given(id: string, value: Fen, what: string, source: string, date?: string): Explained {
    const inputs = date === undefined ? { what, source } : { what, source, date };
    return { id, rule: this.rule, op: 'given', value, inputs, children: [] };
  }

  constant(id: string, value: Fen): Explained {
    return { id, rule: this.rule, op: 'constant', value, inputs: {}, children: [] };
  }

  /** Sum; of one figure that figure itself. */
  sum(id: string, parts: readonly Explained[]): Explained {
    if (parts.length === 1) return parts[0]!;
    const value = parts.reduce((total, part) => plus(total, part.value), 0);
    return { id, rule: this.rule, op: 'sum', value, inputs: {}, children: parts };
  }

  minus(id: string, from: Explained, ...taken: Explained[]): Explained {
    const value = taken.reduce((left, part) => minus(left, part.value), from.value);
    return { id, rule: this.rule, op: 'minus', value, inputs: {}, children: [from, ...taken] };
  }

  notBelowZero(id: string, of: Explained): Explained {
    return {
      id,
      rule: this.rule,
      op: 'notBelowZero',
      value: Math.max(0, of.value),
      inputs: {},
      children: [of],
    };
  }

  smaller(id: string, a: Explained, b: Explained): Explained {
    const value = Math.min(a.value, b.value);
    return { id, rule: this.rule, op: 'smaller', value, inputs: {}, children: [a, b] };
  }

  larger(id: string, a: Explained, b: Explained): Explained {
    const value = Math.max(a.value, b.value);
    return { id, rule: this.rule, op: 'larger', value, inputs: {}, children: [a, b] };
  }

  slice(id: string, of: Explained, from: Fen, upTo: Fen | null): Explained {
    const value = slice(of.value, from, upTo);
    return { id, rule: this.rule, op: 'slice', value, inputs: { from, upTo }, children: [of] };
  }

  rate(id: string, of: Explained, rate: Rate): Explained {
    const value = applyRate(of.value, rate);
    return { id, rule: this.rule, op: 'rate', value, inputs: { rate: text(rate) }, children: [of] };
  }

  /** All parts of one division by largest remainder. */
  shares(ids: readonly string[], of: Explained, weights: readonly Weight[]): Explained[] {
    const { rule } = this;
    const words = weights.map(text);
    const children = [of];
    return allocate(of.value, weights).map((value, index) => {
      const inputs = { weights: words, index };
      return { id: ids[index]!, rule, op: 'share', value, inputs, children };
    });
  }

  line(party: Party, of: Explained): Explained {
    const id = `line:${party}`;
    return { id, rule: this.rule, op: 'line', value: of.value, inputs: { party }, children: [of] };
  }

  /** The root of a sheet: lines that add up to its value. */
  sheet(lines: readonly Explained[]): Explained {
    const value = lines.reduce((total, line) => plus(total, line.value), 0);
    return asTree({ id: 'distribution', rule: this.rule, op: 'sum', value, inputs: {}, children: lines });
  }
}

/** Turns figures that share parts into a tree: the second and later mention of a part becomes a `ref` to the first. */
function asTree(root: Explained): Explained {
  const seen = new Set<Explained>();
  const copy = (node: Explained): Explained => {
    if (seen.has(node))
      return {
        id: node.id,
        rule: node.rule,
        op: 'ref',
        value: node.value,
        inputs: { to: node.id },
        children: [],
      };
    seen.add(node);
    return node.children.length === 0 ? node : { ...node, children: node.children.map(copy) };
  };
  return copy(root);
}
