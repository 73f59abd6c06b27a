// The shortest way through the commonest cell, `<c r="B2" s="1" t="s"><v>12</v></c>`: one pass, no tag objects.
// Anything unusual is left to the scanner; both ways must give the same (fastCell.test.ts).

export interface FastCell {
  column: number;
  style: number;
  /** First letter of the type: n, s, b, e, or the `str` of formulas as `t`. */
  type: string;
  raw: string;
  /** Position behind `</c>`. */
  end: number;
}

const CLOSE = '</v></c>';

/** Reads the cell that starts at `start` into `cell`; false where it is not of the plain form or not complete. */
export function readFastCell(text: string, start: number, cell: FastCell): boolean {
  let i = start + 2;
  let column = 0;
  let style = 0;
  let type = 'n';
  while (text.charCodeAt(i) === 32) {
    const name = text.charCodeAt(i + 1);
    if (text.charCodeAt(i + 2) !== 61 || text.charCodeAt(i + 3) !== 34) return false;
    i += 4;
    if (name === 114) {
      for (;;) {
        const c = text.charCodeAt(i);
        if (!(c >= 65 && c <= 90)) break; // NaN at the end of the chunk stops too
        column = column * 26 + (c - 64);
        i += 1;
      }
      while (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) i += 1;
    } else if (name === 115) {
      while (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) {
        style = style * 10 + text.charCodeAt(i) - 48;
        i += 1;
      }
    } else if (name === 116) {
      type = text.charAt(i);
      if (!(type === 's' || type === 'n' || type === 'b' || type === 'e')) return false;
      i += 1;
    } else return false;
    if (text.charCodeAt(i) !== 34) return false;
    i += 1;
  }
  if (column === 0 || !text.startsWith('><v>', i)) return false;
  const from = i + 4;
  const to = text.indexOf('<', from);
  if (to < 0 || !text.startsWith(CLOSE, to)) return false;
  cell.column = column - 1;
  cell.style = style;
  cell.type = type;
  cell.raw = text.slice(from, to);
  cell.end = to + CLOSE.length;
  return true;
}
