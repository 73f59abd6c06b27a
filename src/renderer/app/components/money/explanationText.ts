// An explanation as text for the clipboard; and how references and lines are read through to what they stand for. Pure.
import type { Explained } from '../../../../domain/distribution';
import { figureFormula, figureTitle, type Telling } from '../../../../domain/distribution/papers';
import { formatAmount } from '../../../../domain/money';

/** What a reference or a line stands for: the figure itself. */
export function opened(node: Explained, telling: Telling): Explained {
  const target = node.op === 'ref' ? (telling.find(node.inputs.to) ?? node) : node;
  const [only] = target.children;
  return target.op === 'line' && only !== undefined ? opened(only, telling) : target;
}

/** One figure a line, indented below what it makes up; a figure that comes again is not told again. */
export function explanationText(title: string, root: Explained, telling: Telling): string {
  const told = new Set<string>();
  const lines: string[] = [];
  const tell = (node: Explained, name: string, depth: number): void => {
    const isAgain = told.has(node.id);
    told.add(node.id);
    lines.push(
      `${'  '.repeat(depth)}${name}\t${formatAmount(node.value)}\t${isAgain ? '' : `= ${figureFormula(node, telling)}`}`.trimEnd(),
    );
    if (isAgain) return;
    for (const child of node.children) {
      const part = opened(child, telling);
      tell(part, figureTitle(part, telling), depth + 1);
    }
  };
  tell(root, title, 0);
  return lines.join('\n');
}
