// Characters of web pages: named and numbered references, and white space as a browser shows it.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  middot: '·',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  times: '×',
  deg: '°',
  plusmn: '±',
  micro: 'µ',
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
};

/** Text of a page with its references resolved; an unknown one stays as it is written. */
export function decodeHtml(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{1,10});?/gi, (all, name: string) => {
    if (!name.startsWith('#')) return Object.hasOwn(NAMED, name) ? NAMED[name]! : all;
    const hex = name.charAt(1).toLowerCase() === 'x';
    const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10);
    if (code === 160) return ' ';
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

/** Runs of white space as one space; line breaks only where `breaks` were marked by U+2028. */
export const shownText = (raw: string): string =>
  decodeHtml(raw.replace(/[ \t\r\n\f]+/g, ' '))
    .replace(/ *\u2028 */g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
