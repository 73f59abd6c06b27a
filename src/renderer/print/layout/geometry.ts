// Measures of the sheet in CSS pixels (96 to the inch): A4, 297 x 210 mm; the portfolio lies, other papers may stand.
// print.css takes them as variables, so that what is reckoned here and what is drawn there can not part.

export const MM = 96 / 25.4;

export type Orientation = 'portrait' | 'landscape';

/** mm */
const long = 297;
const short = 210;

/** Outer size of a sheet in px. */
export const sheetSize = (orientation: Orientation): { width: number; height: number } =>
  orientation === 'landscape'
    ? { width: long * MM, height: short * MM }
    : { width: short * MM, height: long * MM };

export const sheet = {
  /** Room at the binding edge (top, for landscape), at the sides and below. */
  top: 40,
  side: 45,
  bottom: 28,
  head: 30,
  /** White between the running head and the body. */
  headGap: 8,
  /** White between the body and the running foot. */
  footGap: 8,
  foot: 30,
} as const;

/** Room for the title block, tables and the signatures. */
export function bodyOf(orientation: Orientation): { width: number; height: number } {
  const { width, height } = sheetSize(orientation);
  const { top, head, headGap, footGap, foot, bottom, side } = sheet;
  return {
    width: Math.floor(width - 2 * side),
    height: Math.floor(height) - top - head - headGap - footGap - foot - bottom,
  };
}

export const { width: bodyWidth, height: bodyHeight } = bodyOf('landscape');

export const table = {
  head: 26,
  /** One line of text of a row, and of the small words under the legal state. */
  line: 15,
  smallLine: 12,
  /** Padding above and below plus the rule under a row. */
  rowExtra: 6,
  cellPadding: 4,
  group: 27,
  subtotal: 22,
  total: 26,
} as const;

/** Signatures and seal at the end, with the white above them. */
export const closingHeight = 138;

/** As CSS custom properties. */
export const cssVariables = (orientation: Orientation): Record<string, string> => {
  const body = bodyOf(orientation);
  const [width, height] = orientation === 'landscape' ? [long, short] : [short, long];
  const out: Record<string, string> = {
    '--body-w': `${body.width}px`,
    '--body-h': `${body.height}px`,
    '--paper-w': `${width}mm`,
    '--paper-h': `${height}mm`,
  };
  for (const [key, value] of Object.entries(sheet)) out[`--sheet-${key}`] = `${value}px`;
  for (const [key, value] of Object.entries(table)) out[`--table-${key}`] = `${value}px`;
  out['--closing'] = `${closingHeight}px`;
  return out;
};
