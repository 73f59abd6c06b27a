// Several values in one cell: how the desk writes them and takes them apart. Knows marks and quotes, not meanings.

/** Marks between the items of a cell that no item holds unquoted. */
const STRONG = ';；|｜\n\r';

export interface ListItem {
  /** Without its quotes where it stood in quotes; trimmed otherwise. */
  readonly body: string;
  readonly quoted: boolean;
  /** What follows the closing quote, e.g. a share. */
  readonly rest: string;
}

/** End of the quoted run that opens at `from`, the position of its closing quote; -1 where it never closes. */
function closing(text: string, from: number): number {
  for (let i = from + 1; i < text.length; i += 1) {
    if (text.charAt(i) !== '"') continue;
    if (text.charAt(i + 1) !== '"') return i;
    i += 1;
  }
  return -1;
}

/**
 * Items of a cell in order, empty ones included. Items stand between `;` `；` `|` or line breaks; one that holds such a
 * mark itself stands in double quotes, its own quotes doubled. A quote anywhere else is an ordinary character.
 */
export function listItems(text: string, marks: string = STRONG): ListItem[] {
  const items: ListItem[] = [];
  let i = 0;
  for (;;) {
    let start = i;
    while (text.charAt(start) === ' ') start += 1;
    const quote = text.charAt(start) === '"' ? closing(text, start) : -1;
    let end = quote < 0 ? i : quote + 1;
    while (end < text.length && !marks.includes(text.charAt(end))) end += 1;
    if (quote < 0) items.push({ body: text.slice(i, end).trim(), quoted: false, rest: '' });
    else {
      const body = text.slice(start + 1, quote).replaceAll('""', '"');
      items.push({ body, quoted: true, rest: text.slice(quote + 1, end).trim() });
    }
    if (end >= text.length) return items;
    i = end + 1;
  }
}

export const quoteItem = (item: string): string => `"${item.replaceAll('"', '""')}"`;

/** An item as it may stand in a list: in quotes where it would be taken apart or trimmed otherwise. */
export const listItem = (item: string): string =>
  /[;；|｜\n\r"]/.test(item) || item === '' || item !== item.trim() ? quoteItem(item) : item;

/** The opposite of `listItems`. */
export const joinItems = (items: readonly string[]): string => items.map(listItem).join('；');
