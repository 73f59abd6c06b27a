// Measures of the sheet in CSS pixels (96 to the inch): A4 landscape, 297 x 210 mm. print.css takes them as variables,
// so that what is reckoned here and what is drawn there can not part.

export const MM = 96 / 25.4;

export const sheet = {
  width: 297 * MM,
  height: 210 * MM,
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

/** Height for the title block, tables and the signatures. */
export const bodyHeight =
  Math.floor(sheet.height) -
  sheet.top -
  sheet.head -
  sheet.headGap -
  sheet.footGap -
  sheet.foot -
  sheet.bottom;
export const bodyWidth = Math.floor(sheet.width - 2 * sheet.side);

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
export const cssVariables = (): Record<string, string> => {
  const out: Record<string, string> = { '--body-w': `${bodyWidth}px`, '--body-h': `${bodyHeight}px` };
  for (const [key, value] of Object.entries(sheet)) out[`--sheet-${key}`] = `${value}px`;
  for (const [key, value] of Object.entries(table)) out[`--table-${key}`] = `${value}px`;
  out['--closing'] = `${closingHeight}px`;
  return out;
};
