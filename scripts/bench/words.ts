// Words a person may look for, taken from the rows themselves: 1 to 4 characters of titles, names, numbers, classes.
import { createRandom } from '../sample/random';
import { headers } from '../sample/rows';
import { cellsOf } from './inputs';

const fields = ['专利名称', '专利名称', '专利名称', '发明人', '申请号', 'IPC主分类号', '摘要'] as const;

/** `count` words, the same ones each time. */
export function searchWords(count: number): string[] {
  const random = createRandom(20_251_122);
  const rows = [...cellsOf(2000)];
  const words: string[] = [];
  while (words.length < count) {
    const cells = random.pick(rows);
    const cell = cells[headers.indexOf(random.pick(fields))] ?? '';
    const run = random.pick(cell.match(/[\p{Script=Han}]{2,}|[A-Za-z0-9./]{2,}/gu) ?? ['']);
    if (run.length < 2) continue;
    const length = Math.min(run.length, random.between(2, 4));
    // Numbers and classes are typed from their beginning, words from anywhere.
    const from = /^[A-Za-z0-9]/.test(run) ? 0 : random.between(0, run.length - length);
    words.push(run.slice(from, from + length));
  }
  return words;
}

/** Every state of the search box while the words are typed one after the other. */
export const keystrokes = (words: readonly string[]): string[] =>
  words.flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1)));
