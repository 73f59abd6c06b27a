// Tells the rows of a list that are no patents: totals, signatures, remarks, headings of its parts.
import { type CellValue, cellText } from './cell';

const WORDS =
  /^(?:合计|总计|小计|共计|总数|共\d+[件项条个]|以上|以下空白|以下无正文|注|备注|说明|填表说明|填表|填报|制表|编制|审核|审批|复核|负责人|经办人|联系人|单位负责人|填报单位|填报人|单位[:：(（]|盖章|签字|签章|日期[:：]|年月日|第\d+页|共\d+页|本页|附[:：]|total|subtotal|sum|note)/i;

/** A row with this many filled cells or more is no remark, whatever it begins with. */
const MOST_CELLS = 6;

/**
 * Text of a row that is no patent, undefined where it is one or may be meant as one. Asked only where the number column
 * holds no application number. A lone text in the title column stays an error: it is a patent whose number is missing.
 */
export function noteOf(
  cells: readonly CellValue[],
  numberColumn: number | undefined,
  titleColumn: number | undefined,
): string | undefined {
  const filled = [...cells.keys()].filter((i) => cellText(cells[i]) !== '');
  const first = filled[0];
  if (first === undefined || filled.length >= MOST_CELLS) return undefined;
  const text = cellText(cells[first]);
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/^[*#(]+/, '');
  const number = numberColumn === undefined ? '' : cellText(cells[numberColumn]);
  if (/\d{7}/.test(number)) return undefined;
  if (WORDS.test(plain)) return text;
  const alone = filled.length === 1 && first !== titleColumn && !/^[\d.,%\s-]*$/.test(text);
  return alone && typeof cells[first] === 'string' && !/\d{7}/.test(text) ? text : undefined;
}
