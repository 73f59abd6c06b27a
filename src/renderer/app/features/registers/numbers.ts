// Application numbers as pasted: one a line, or parted by commas and semicolons. Pure.
import { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';

export interface NumberList {
  /** Canonical, each once. */
  readonly numbers: readonly string[];
  /** Parts that are no application number, as they were typed. */
  readonly wrong: readonly string[];
}

export function readNumbers(text: string): NumberList {
  const numbers = new Set<string>();
  const wrong: string[] = [];
  for (const part of text.split(/[;；,，、\n\r\t]+/)) {
    const typed = part.trim();
    if (typed === '') continue;
    const read = parseApplicationNumber(typed);
    if (read.ok) numbers.add(read.value.canonical);
    else wrong.push(typed);
  }
  return { numbers: [...numbers], wrong };
}
