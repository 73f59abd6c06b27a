// Guesses the two columns a list can not do without, from their contents, where no header row exists.
import { parseApplicationNumber } from './applicationNumber';
import type { ColumnMapping } from './importRow';
import { readClasses } from './ipc';

const SHARE = 0.8;
const ORGANISATION = /(?:公司|大学|学院|研究所|研究院|医院|中心|厂|Ltd\.?|Inc\.?|University)$/i;

function shareOf(values: readonly string[], test: (text: string) => boolean): number {
  return values.length === 0 ? 0 : values.filter(test).length / values.length;
}

/** How much a column looks like titles: text of 4 to 120 characters, all different, no organisations or numbers. */
function titleScore(values: readonly string[]): number {
  const fits = shareOf(
    values,
    (text) =>
      text.length >= 4 &&
      text.length <= 120 &&
      /[\u3400-\u9fffA-Za-z]{3}/.test(text) &&
      !/^[\d\s.:/年月日-]+$/.test(text) &&
      !/[;；]/.test(text) &&
      !ORGANISATION.test(text) &&
      !/^(?:CN|ZL)?[\d.]{7,}/.test(text) &&
      readClasses(text).unreadable.length > 0,
  );
  const length = values.reduce((sum, text) => sum + text.length, 0) / Math.max(1, values.length);
  const distinct = new Set(values).size / Math.max(1, values.length);
  return fits * distinct * Math.min(1, length / 8);
}

/**
 * Mapping of `applicationNumber` and `title` of a list without header; undefined unless both stand out.
 * @param rows first rows of the list; at least two are needed to tell a habit from a coincidence
 */
export function guessColumns(rows: readonly (readonly string[])[]): ColumnMapping | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, i) =>
    rows.map((row) => (row[i] ?? '').trim()).filter((text) => text !== ''),
  );
  const number = columns.findIndex(
    (values) => values.length >= 2 && shareOf(values, (text) => parseApplicationNumber(text).ok) >= SHARE,
  );
  if (number < 0) return undefined;
  let title = -1;
  let best = 0.5;
  for (const [i, values] of columns.entries()) {
    const score = i === number || values.length < 2 ? 0 : titleScore(values);
    if (score > best) {
      best = score;
      title = i;
    }
  }
  return title < 0 ? undefined : { applicationNumber: number, title };
}
