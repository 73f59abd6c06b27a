// Names that differ by one character, found without comparing all with all.
import type { Steps } from '../steps';

/** Characters that tell two bodies apart when they alone differ: numbers, directions, size, rank, kind. */
const telling =
  /[0-9a-z一二三四五六七八九十甲乙丙丁东西南北中上下左右前后内外大小老新高男女省市县区镇乡山河江湖海院校系部厂局所科农林工商医师理文体]/;

/** The one character of either text that the other has not, at the same place; undefined where more differs. */
export function oneDifference(a: string, b: string): readonly [string, string] | undefined {
  if (a === b || Math.abs(a.length - b.length) > 1) return undefined;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const shorter = Math.min(a.length, b.length);
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  return left.length <= 1 && right.length <= 1 ? [left, right] : undefined;
}

/** True where the difference looks like a slip and not like another body. */
export function isSlip(a: string, b: string): boolean {
  const found = oneDifference(a, b);
  return found !== undefined && !telling.test(found[0]) && !telling.test(found[1]);
}

const piece = 300;

/**
 * Pairs of indices whose texts are at most one character apart. Each text is filed under itself with any one
 * character left out, so the work grows with the number of texts and not with its square.
 * @param shortest texts below this length are left out: 张三 and 张四 are not a slip
 */
export function* nearPairs(
  texts: readonly string[],
  shortest: number,
): Steps<Array<readonly [number, number]>> {
  const filed = new Map<string, number[]>();
  const pairs: Array<readonly [number, number]> = [];
  for (const [index, text] of texts.entries()) {
    if (index % piece === piece - 1) yield;
    if (text.length < shortest) continue;
    const keys = new Set([text]);
    for (let i = 0; i < text.length; i += 1) keys.add(text.slice(0, i) + text.slice(i + 1));
    const met = new Set<number>();
    for (const key of keys) {
      const others = filed.get(key);
      if (others === undefined) filed.set(key, [index]);
      else {
        for (const other of others) met.add(other);
        others.push(index);
      }
    }
    for (const other of met) if (oneDifference(texts[other] ?? '', text)) pairs.push([other, index]);
  }
  return pairs;
}
