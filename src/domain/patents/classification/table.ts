// What every table of classes carries beside its rows, and how rows are found: the longest part of a symbol that a row names.

export interface TableHead {
  readonly id: string;
  /** ISO date from which the scheme counts. */
  readonly effectiveFrom: string;
  readonly source: string;
  /** False: our own reading, shown as 未核实. */
  readonly verified: boolean;
}

export type NameLanguage = 'zh' | 'en';
interface Name {
  readonly zh: string;
  readonly en: string;
}

const SYMBOL = /^([A-H]\d{2})([A-Z])?(?: ?(\d{1,4}))?/;

/**
 * Rows by class `A01`, by subclasses `A01BC` (= A01B and A01C), by main groups `A61K/8,9` (= A61K 8 and A61K 9),
 * separated by blanks; the value of the longest match counts. An empty value takes a part out of a wider row.
 */
export function prefixes<V extends string | number>(rows: readonly (readonly [V, string])[]) {
  const values = new Map<string, V>();
  for (const [value, text] of rows) {
    for (const token of text.split(' ')) {
      for (const key of keysOf(token)) {
        if (values.has(key)) throw new Error(`${key} stands twice`);
        values.set(key, value);
      }
    }
  }
  return (symbol: string): V | undefined => {
    const match = SYMBOL.exec(symbol);
    if (!match) return undefined;
    const [, wide = '', letter = '', group = ''] = match;
    const found = values.get(`${wide}${letter}/${group}`) ?? values.get(wide + letter) ?? values.get(wide);
    return found === '' ? undefined : found;
  };
}

function keysOf(token: string): string[] {
  const [stem = '', groups] = token.split('/');
  if (groups !== undefined) return groups.split(',').map((group) => `${stem}/${group}`);
  const letters = stem.slice(3);
  return letters === '' ? [stem] : [...letters].map((letter) => stem.slice(0, 3) + letter);
}

/** Names by code, a line each: `A01 农业 | Agriculture`. */
export function names(text: string): ReadonlyMap<string, Name> {
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [, code = '', zh = '', en = ''] = /^\s*(\S+) (.+?) \| (.+)$/.exec(line) ?? [];
        return [code, { zh, en }];
      }),
  );
}
