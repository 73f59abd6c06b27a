// Normalises class symbols: IPC of inventions and utility models, Locarno of designs, which share a column in many lists.

const IPC = /^([A-H])(\d{2})([A-Z])(?:(\d{1,4})(?:\/(\d{2,6}))?)?$/;
const CLEAN_IPC = /^([A-H]\d{2}[A-Z]) ?([1-9]\d{0,3})\/(\d{2,6})(?:\((?:19|20)\d{2}\.\d{2}\)[A-Z])?$/;
/** The number behind the subclass (`15-09-P0436`) is that of the goods in the alphabetical list; it is left out. */
const LOCARNO = /^(?:LOC)?(?:\(\d+\))?(?:CL\.?)?(\d{2})[-.](\d{2})(?:-[A-Z]\d{4})?(?:\(\d+\))?$/;

/** `H01M2/40(2006.01)I` becomes `H01M 2/40`; undefined where the text is no IPC symbol (WIPO ST.8). */
export function normaliseIpc(text: string): string | undefined {
  const direct = CLEAN_IPC.exec(text);
  if (direct) return `${direct[1]} ${direct[2]}/${direct[3]}`;
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\s+/g, '')
    .replace(/^(?:INT\.?CL\.?)?\d?[:.]?(?=[A-H]\d)/, '')
    .replace(/\((?:19|20)\d{2}(?:\.\d{1,2})?\)[A-Z]*\d*$/, '')
    .replace(/(\/\d+)[A-Z]$/, '$1');
  const match = IPC.exec(plain);
  if (!match) return undefined;
  const subclass = `${match[1]}${match[2]}${match[3]}`;
  if (!match[4]) return subclass;
  const group = `${subclass} ${Number(match[4])}`;
  return match[5] ? `${group}/${match[5]}` : group;
}

/** `07-01 (12)` becomes `07-01` (Locarno Agreement: class and subclass, edition in brackets). */
export function normaliseLocarno(text: string): string | undefined {
  const match = LOCARNO.exec(text.normalize('NFKC').toUpperCase().replace(/\s+/g, ''));
  return match ? `${match[1]}-${match[2]}` : undefined;
}

export interface Classes {
  /** In order, without repetition. */
  readonly ipc: string[];
  readonly locarno: string[];
  /** Parts that are neither. */
  readonly unreadable: string[];
}

/** Splits a class cell at `;` `；` `,` `，` `、` `|` `??` and line breaks, and sorts the symbols by their scheme. */
export function readClasses(text: string): Classes {
  const classes = { ipc: [] as string[], locarno: [] as string[], unreadable: [] as string[] };
  for (const part of text.split(/[;；,，、|\n\r]|\?{2,}/)) {
    const symbol = part.trim();
    if (symbol === '') continue;
    const ipc = normaliseIpc(symbol);
    const locarno = ipc ? undefined : normaliseLocarno(symbol);
    const list = ipc ? classes.ipc : locarno ? classes.locarno : classes.unreadable;
    const entry = ipc ?? locarno ?? symbol;
    if (!list.includes(entry)) list.push(entry);
  }
  return classes;
}
