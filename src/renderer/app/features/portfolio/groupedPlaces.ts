// A list in groups as one run of lines: heads, and under the open ones their rows. Pure.

interface GroupSize {
  readonly key: string;
  readonly label: string;
  readonly count: number;
}

export interface Segment extends GroupSize {
  readonly open: boolean;
  /** Line of the head; the rows of an open group follow. */
  readonly start: number;
}

export interface Place {
  readonly segment: Segment;
  /** Place in the group, -1 = the head. */
  readonly offset: number;
}

const linesOf = (segment: Segment): number => 1 + (segment.open ? segment.count : 0);

export function segmentsOf(groups: readonly GroupSize[], open: ReadonlySet<string>): readonly Segment[] {
  let start = 0;
  return groups.map(({ key, label, count }) => {
    const segment = { key, label, count, open: open.has(key), start };
    start += linesOf(segment);
    return segment;
  });
}

export function totalLines(segments: readonly Segment[]): number {
  const last = segments.at(-1);
  return last ? last.start + linesOf(last) : 0;
}

export function placeAt(segments: readonly Segment[], line: number): Place | undefined {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((segments[middle]?.start ?? 0) <= line) low = middle;
    else high = middle - 1;
  }
  const segment = segments[low];
  if (!segment || line < segment.start || line >= segment.start + linesOf(segment)) return undefined;
  return { segment, offset: line - segment.start - 1 };
}

export interface GroupRun {
  readonly segment: Segment;
  /** Places in the group, both included. */
  readonly from: number;
  readonly to: number;
}

/** The rows among the lines `first..last`, group by group. */
export function runsBetween(segments: readonly Segment[], first: number, last: number): readonly GroupRun[] {
  return segments
    .filter((segment) => segment.open && segment.start < last && segment.start + segment.count >= first)
    .map((segment) => ({
      segment,
      from: Math.max(0, first - segment.start - 1),
      to: Math.min(segment.count - 1, last - segment.start - 1),
    }))
    .filter((run) => run.from <= run.to);
}
