// The shortest way through the commonest cell, `<c r="B2" s="1" t="s"><v>12</v></c>`: one pass, no tag objects.
// Anything unusual is left to the scanner; both ways must give the same (fastCell.test.ts).

export interface FastCell {
  column: number;
  style: number;
  /** The `t` attribute, `n` where there is none. */
  type: string;
  /** Text of the value; '' for a shared string, whose number is in `index`. */
  raw: string;
  index: number;
  /** Position behind `</c>`. */
  end: number;
}

const OPEN = '><v>';
const CLOSE = '</v></c>';
const INLINE_OPEN = '><is><t>';
const INLINE_CLOSE = '</t></is></c>';

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
      const quote = text.indexOf('"', i);
      if (quote < 0) return false;
      type = text.slice(i, quote);
      i = quote;
    } else return false;
    if (text.charCodeAt(i) !== 34) return false;
    i += 1;
  }
  if (column === 0) return false;
  const inline = type === 'inlineStr';
  const opening = inline ? INLINE_OPEN : OPEN;
  const closing = inline ? INLINE_CLOSE : CLOSE;
  if (!text.startsWith(opening, i)) return false;
  const from = i + opening.length;
  let to = from;
  let index = 0;
  if (type === 's') {
    for (; text.charCodeAt(to) >= 48 && text.charCodeAt(to) <= 57; to += 1) {
      index = index * 10 + text.charCodeAt(to) - 48;
    }
  } else to = text.indexOf('<', from);
  if (to < 0 || to === from || !text.startsWith(closing, to)) return false;
  cell.column = column - 1;
  cell.style = style;
  cell.type = type;
  cell.raw = type === 's' ? '' : text.slice(from, to);
  cell.index = index;
  cell.end = to + closing.length;
  return true;
}
