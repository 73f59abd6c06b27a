// Names of companies as banks, contracts and the finance office write them. Pure.

/** Full and half width, spaces, brackets and points do not matter. */
export const foldedName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\s()（）·.,，]/g, '')
    .toLowerCase();

const pairsOf = (text: string): Set<string> =>
  new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/** A name made ready to be compared with many. */
export interface NameKey {
  readonly folded: string;
  /** Without 有限公司 and the like, which say nothing of who it is. */
  readonly core: string;
  readonly pairs: ReadonlySet<string>;
}

export function nameKey(name: string): NameKey {
  const folded = foldedName(name);
  const core = folded.replace(/(股份)?有限(责任)?公司$|集团$|公司$|ltd$|inc$|corp$/g, '');
  return { folded, core, pairs: pairsOf(core) };
}

/** One name holds the other, or they share four of five pairs of characters: a branch, an old name, a slip of the pen. */
export function alikeNames(a: NameKey, b: NameKey): boolean {
  if (a.core.length < 2 || b.core.length < 2) return false;
  if (a.core.includes(b.core) || b.core.includes(a.core)) return true;
  const total = a.pairs.size + b.pairs.size;
  // Even if every pair of the shorter name were shared it would be too little.
  if (Math.min(a.pairs.size, b.pairs.size) * 10 < total * 4) return false;
  let shared = 0;
  for (const pair of a.pairs) if (b.pairs.has(pair)) shared += 1;
  return shared * 10 >= total * 4;
}
