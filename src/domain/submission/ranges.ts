// Sets of chunk numbers as text, `0-17,19`: how the platform says what it has.

export type RangesResult = { ok: true; numbers: Set<number> } | { ok: false; code: 'RANGES_MALFORMED' };

/** Reads `0-17,19`; empty text is the empty set. Numbers must ascend and stay below `total`, so no text can be huge. */
export function parseRanges(text: string, total: number): RangesResult {
  const numbers = new Set<number>();
  if (text === '') return { ok: true, numbers };
  let last = -1;
  for (const part of text.split(',')) {
    const match = /^(\d{1,9})(?:-(\d{1,9}))?$/.exec(part);
    if (!match) return { ok: false, code: 'RANGES_MALFORMED' };
    const from = Number(match[1]);
    const to = match[2] === undefined ? from : Number(match[2]);
    if (from <= last || to < from || to >= total) return { ok: false, code: 'RANGES_MALFORMED' };
    for (let n = from; n <= to; n++) numbers.add(n);
    last = to;
  }
  return { ok: true, numbers };
}

/** Writes the shortest text of a set. */
export function formatRanges(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const parts: string[] = [];
  for (let i = 0; i < sorted.length; ) {
    let j = i;
    while (sorted[j + 1] === sorted[j]! + 1) j++;
    parts.push(i === j ? `${sorted[i]}` : `${sorted[i]}-${sorted[j]}`);
    i = j + 1;
  }
  return parts.join(',');
}
