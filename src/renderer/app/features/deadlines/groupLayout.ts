// A list by date with the heads of its groups between the rows: which line is a head, which row of the answer is a line.
import type { DeadlineGroup } from '../../../../shared/store/queries/deadlines';

export const groupOrder: readonly DeadlineGroup[] = ['overdue', 'd30', 'd90', 'later', 'unused'];

interface Part {
  readonly group: DeadlineGroup;
  readonly count: number;
  readonly open: boolean;
  /** Line of the head, and row of the answer the group begins with. */
  readonly line: number;
  readonly row: number;
}

export interface GroupLayout {
  readonly lines: number;
  readonly parts: readonly Part[];
}

/** Groups without rows have no head. */
export function groupLayout(
  counts: Readonly<Record<DeadlineGroup, { readonly count: number }>>,
  closed: readonly DeadlineGroup[],
): GroupLayout {
  const parts: Part[] = [];
  let line = 0;
  let row = 0;
  for (const group of groupOrder) {
    const { count } = counts[group];
    if (count === 0) continue;
    const open = !closed.includes(group);
    parts.push({ group, count, open, line, row });
    line += 1 + (open ? count : 0);
    row += count;
  }
  return { lines: line, parts };
}

const partAt = ({ parts }: GroupLayout, line: number): Part | undefined =>
  parts.findLast((part) => part.line <= line);

export const headAt = (layout: GroupLayout, line: number): Part | undefined => {
  const part = partAt(layout, line);
  return part?.line === line ? part : undefined;
};

/** Row of the answer a line shows, -1 for a head. */
export function rowAt(layout: GroupLayout, line: number): number {
  const part = partAt(layout, line);
  if (part === undefined || part.line === line) return -1;
  return part.row + line - part.line - 1;
}

/** The row nearest to a line, for fetching what is in view. */
export function rowNear(layout: GroupLayout, line: number): number {
  const part = partAt(layout, line);
  return part === undefined ? 0 : part.row + Math.max(0, line - part.line - 1);
}
