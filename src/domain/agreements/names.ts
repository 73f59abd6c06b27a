// Names of companies as banks, contracts and the finance office write them. Pure.

/** Full and half width, spaces, brackets and points do not matter. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()（）·.,，]/g, '')
    .toLowerCase();

/** 有限公司 and the like say nothing of who it is. */
const coreOf = (name: string): string =>
  foldedName(name).replace(/(股份)?有限(责任)?公司$|集团$|公司$|ltd$|inc$|corp$/g, '');

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** One name holds the other, or they share four of five pairs of characters: a branch, an old name, a slip of the pen. */
export function alikeNames(a: string, b: string): boolean {
  const [x, y] = [coreOf(a), coreOf(b)];
  if (x.length < 2 || y.length < 2) return false;
  if (x.includes(y) || y.includes(x)) return true;
  const [left, right] = [pairsOf(x), pairsOf(y)];
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return shared * 10 >= (left.size + right.size) * 4;
}
