// Which parts of a font that is split by code points a text needs. Pure.

export type Range = readonly [from: number, to: number];

/** Reads a CSS unicode-range: `U+4e00-4eff,U+3002`. */
export function parseRanges(text: string): Range[] {
  return text.split(',').map((part) => {
    const [from = '', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)] as const;
  });
}

export interface Need {
  /** Names of the parts, in the order of `parts`. */
  parts: string[];
  /** Characters no part holds: the computer's own fonts must show them. */
  missing: string[];
}

/** @param parts name -> ranges; a code point is taken from the first part that holds it */
export function partsFor(text: Iterable<string>, parts: ReadonlyMap<string, readonly Range[]>): Need {
  const points = [...new Set(text)].map((char) => char.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const holder = index(parts);
  const needed = new Set<string>();
  const missing: string[] = [];
  for (const point of points) {
    const name = holder(point);
    if (name !== undefined) needed.add(name);
    else if (point > 0x20) missing.push(String.fromCodePoint(point));
  }
  return { parts: [...parts.keys()].filter((name) => needed.has(name)), missing };
}

function index(parts: ReadonlyMap<string, readonly Range[]>): (point: number) => string | undefined {
  const all = [...parts].flatMap(([name, ranges]) => ranges.map(([from, to]) => ({ from, to, name })));
  all.sort((a, b) => a.from - b.from);
  return (point) => {
    let low = 0;
    let high = all.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const entry = all[middle]!;
      if (point < entry.from) high = middle - 1;
      else if (point > entry.to) low = middle + 1;
      else return entry.name;
    }
    return undefined;
  };
}
