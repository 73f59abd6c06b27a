// Text that a spreadsheet program would take for a formula, made harmless on the way out and whole again on the way in.

/** Words people put where there is nothing to say; read as empty unless they are guarded. */
const NOTHING = new Set([
  '-',
  '--',
  '---',
  '—',
  '——',
  '/',
  '\\',
  '无',
  '暂无',
  '空',
  'n/a',
  'na',
  'null',
  'none',
  'nan',
  'nat',
  '0000-00-00',
  '??',
]);

/** First characters of those words: a quick no for everything else. */
const FIRST = '-—/\\无暂空nN0?';

export const saysNothing = (text: string): boolean =>
  FIRST.includes(text.charAt(0)) && text.length <= 10 && NOTHING.has(text.toLowerCase());

/** What starts a formula or a command in a spreadsheet program, full-width forms included. */
const ACTIVE = /^[=+\-@\t\r\n＝＋－＠]/;

const bare = (text: string) => text.replace(/^'+/, '');
const needsGuard = (text: string) => ACTIVE.test(text) || saysNothing(text);

/**
 * Text as it is written into a cell: an apostrophe goes before anything that starts a formula (`=`, `+`, `-`, `@`, tab,
 * line break) and before a word that would be read as empty (无, N/A). `unguarded` takes exactly that one off again.
 */
export const guarded = (text: string): string => (needsGuard(bare(text)) ? `'${text}` : text);

/** The opposite of `guarded`; any other text, with apostrophes or not, stays as it is. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && needsGuard(bare(text)) ? text.slice(1) : text;
