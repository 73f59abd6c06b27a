// The calculation line by line: every figure once, after the figures it was made of, numbered so that it can be followed.
import { formatAmount } from '../../money';
import type { Explained } from '../explained';
import { figureFormula, figureTitle, type Telling } from './figureText';
import { moneyFlow } from './moneyFlow';
import type { PaperCase } from './paperCase';

export interface TraceLine {
  readonly number: number;
  readonly title: string;
  readonly formula: string;
  /** Numbers of the lines it was made of. */
  readonly from: readonly number[];
  readonly amount: string;
}

/** Figures in the order in which they can be calculated by hand. */
export function traceOf(paper: PaperCase, telling: Telling): TraceLine[] {
  const { policy, facts, tree } = paper;
  const numbers = new Map<string, number>();
  const lines: TraceLine[] = [];
  const visit = (node: Explained): number | undefined => {
    // A figure may be referred to before its turn: it is calculated then.
    if (node.op === 'ref') {
      const target = telling.find(node.inputs.to);
      return target && visit(target);
    }
    const known = numbers.get(node.id);
    if (known !== undefined) return known;
    const from = node.children.flatMap((child) => visit(child) ?? []);
    if (node.op === 'line') return from[0];
    const number = lines.length + 1;
    numbers.set(node.id, number);
    lines.push({
      number,
      title: figureTitle(node, telling),
      formula: figureFormula(node, telling),
      from,
      amount: formatAmount(node.value),
    });
    return number;
  };
  // A person begins with the money and goes on to who gets it.
  const flow = moneyFlow(policy, facts, tree);
  for (const receipt of flow.receipts) visit(receipt.figure);
  visit(flow.gross.figure);
  if (flow.net !== undefined) visit(resolved(flow.net.figure, telling));
  for (const line of tree.children) visit(line);
  return lines;
}

const resolved = (node: Explained, { find }: Telling): Explained => find(node.id) ?? node;
