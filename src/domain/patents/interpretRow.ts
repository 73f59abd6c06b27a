// Turns one row of a list into a draft of a patent, or says what is wrong with it. Row by row; repetitions within a
// file are the collector's business.
import { parseApplicationNumber } from './applicationNumber';
import { type CellValue, cellText, isFault } from './cell';
import { unguarded } from './guard';
import { fieldOfHeader, isHeaderRow, layoutDiffers } from './headers';
import type { ColumnMapping, ImportField, PatentDraft, RowIssue } from './importRow';
import { readClasses } from './ipc';
import { legalBucketOf } from './legalStatus';
import { noteOf } from './noteRow';
import { OFFICE_FIELDS, readOffice, readParties } from './rowOffice';
import { readProjects } from './rowProjects';
import { readPublications } from './rowPublications';
import { RowReader } from './rowReader';
import { classificationMark, secrecyColumns, secretRow } from './secrecy';
import { readTypeWord } from './typeWords';

export interface RowOutcome {
  /** Present only where no issue is an error. */
  readonly draft?: PatentDraft;
  readonly issues: RowIssue[];
  /** Classification mark of a line that is no patent: the whole file must be refused. */
  readonly classified?: string;
  /** The row is a second header that puts fields into other columns: nothing below it may be read with this mapping. */
  readonly layoutChanged?: true;
}

export interface RowOptions {
  /** Date serials of the workbook count from 1904. */
  readonly date1904?: boolean;
  /** Columns that state a degree of secrecy; those of `header` where it is left out. */
  readonly secrecy?: readonly number[];
}

const NOTHING: RowOutcome = { issues: [] };
const TITLE_LIMIT = 500;

const isEmpty = (cells: readonly CellValue[]) =>
  cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));

/** A header repeated inside the data (lists pasted together, printed page heads). */
function repeatedHeader(cells: readonly CellValue[], reader: RowReader, mapping: ColumnMapping) {
  const key = cellText(reader.cell('applicationNumber'));
  const title = cellText(reader.cell('title'));
  if (!fieldOfHeader(key) && !fieldOfHeader(title)) return undefined;
  const texts = cells.map(cellText);
  if (!isHeaderRow(texts)) return undefined;
  if (layoutDiffers(texts, mapping)) return { issues: reader.issues, layoutChanged: true as const };
  reader.issue(undefined, 'warning', 'HEADER_REPEATED', texts.filter((text) => text !== '').join(' | '));
  return { issues: reader.issues };
}

function readClaimsCount(reader: RowReader): number | undefined {
  const text = reader.text('claimsCount');
  if (text === '') return undefined;
  const count = Number(text.normalize('NFKC').replace(/[项条个]$/, ''));
  if (Number.isInteger(count) && count >= 0 && count <= 10_000) return count;
  reader.issue('claimsCount', 'warning', 'CLAIMS_COUNT_UNREADABLE', text);
  return undefined;
}

function readClassColumns(reader: RowReader) {
  const ipc: string[] = [];
  let locarno = reader.limited('locarno', 32);
  let ipcMain: string | undefined;
  for (const field of ['ipcMain', 'ipc'] as const) {
    const text = reader.text(field);
    if (text === '') continue;
    const classes = readClasses(text);
    if (field === 'ipcMain') ipcMain = classes.ipc[0];
    for (const symbol of classes.ipc) if (!ipc.includes(symbol)) ipc.push(symbol);
    locarno ??= classes.locarno[0];
    if (classes.unreadable.length > 0) {
      reader.issue(field, 'warning', 'CLASS_UNREADABLE', classes.unreadable.join('; '));
    }
  }
  if (locarno) locarno = readClasses(locarno).locarno[0] ?? locarno;
  return { ipc: reader.list('ipc', ipc, 100, 32), ipcMain: ipcMain ?? ipc[0], locarno };
}

/**
 * A row that is no patent at all, as an outcome; undefined where it has to be read as one.
 * @param titled true above the first patent of a list without header: a lone text there is the list's own title
 */
function otherRow(
  cells: readonly CellValue[],
  reader: RowReader,
  mapping: ColumnMapping,
  titled: boolean,
): RowOutcome | undefined {
  const repeated = repeatedHeader(cells, reader, mapping);
  if (repeated) return repeated;
  const note = noteOf(cells, mapping.applicationNumber, titled ? undefined : mapping.title);
  if (note === undefined) return undefined;
  const mark = classificationMark(note);
  if (mark) return { issues: [], classified: mark };
  reader.issue(undefined, 'warning', 'NOTE_ROW_SKIPPED', note);
  return { issues: reader.issues };
}

/** Refuses a secret row. Nothing of it is repeated but its mark. */
function refusedAsSecret(
  cells: readonly CellValue[],
  secrecy: readonly number[],
  reader: RowReader,
  mapping: ColumnMapping,
): RowOutcome | undefined {
  const { applicationNumber, title, type } = mapping;
  const secret = secretRow(cells, secrecy, { number: applicationNumber, title, type });
  if (!secret) return undefined;
  const filled = cells.filter((cell) => cellText(cell) !== '').length;
  // A mark that stands alone speaks of the whole list.
  if (filled === 1 && secret.mark !== '') return { issues: [], classified: secret.mark };
  const column = reader.nameOfColumn(secret.column);
  const code = secret.mark === '' ? 'DEFENCE_NUMBER' : 'SECRET_PATENT';
  return { issues: [{ row: reader.row, column, value: secret.mark, severity: 'error', code }] };
}

const HAN_BREAK = /([\u3400-\u9fff，、；。（）])\s*[\r\n]+\s*(?=[\u3400-\u9fff，、；。（）])/g;

/** A title as one line: a break inside Chinese text goes, any other white space becomes one space. */
const oneLine = (text: string): string =>
  /\s/.test(text) ? text.replace(HAN_BREAK, '$1').replace(/\s+/g, ' ') : text;

/**
 * Makes the function that reads the rows of one list.
 * @param header header texts, for the names of columns in issues
 * @param mapping column of each field; `applicationNumber` and `title` are needed
 */
export function createRowInterpreter(
  header: readonly string[],
  mapping: ColumnMapping,
  options: RowOptions = {},
): (cells: readonly CellValue[], rowNumber: number) => RowOutcome {
  let begun = false;
  const secrecy = options.secrecy ?? secrecyColumns([header]);
  const hasOffice = OFFICE_FIELDS.some((field) => mapping[field] !== undefined);
  const hasProjects = mapping.projectNumber !== undefined || mapping.projectName !== undefined;
  const has = (field: ImportField) => mapping[field] !== undefined;
  return (cells, rowNumber) => {
    if (isEmpty(cells)) return NOTHING;
    const reader = new RowReader(cells, rowNumber, header, mapping, options.date1904 ?? false);
    const secret = refusedAsSecret(cells, secrecy, reader, mapping);
    if (secret)
      return isHeaderRow(cells.map(cellText)) ? (repeatedHeader(cells, reader, mapping) ?? secret) : secret;
    const numberText = reader.text('applicationNumber', true);
    const parsed = parseApplicationNumber(numberText);
    if (!parsed.ok) {
      const other = otherRow(cells, reader, mapping, header.length === 0 && !begun);
      if (other) return other;
      if (!isFault(reader.cell('applicationNumber'))) {
        reader.issue('applicationNumber', 'error', parsed.code, numberText, parsed.data);
      }
    } else if (parsed.value.checkDigitCompleted) {
      const data = { completed: parsed.value.canonical };
      reader.issue('applicationNumber', 'warning', 'CHECK_DIGIT_COMPLETED', numberText, data);
    }
    begun ||= parsed.ok;
    const title = oneLine(unguarded(reader.text('title', true)));
    if (title === '' && !isFault(reader.cell('title'))) reader.issue('title', 'error', 'TITLE_MISSING', '');
    if (title.length > TITLE_LIMIT) {
      reader.issue('title', 'error', 'CELL_TOO_LONG', title, { length: title.length, limit: TITLE_LIMIT });
    }
    const typeText = reader.text('type');
    const word = typeText === '' ? undefined : readTypeWord(typeText);
    if (typeText !== '' && !word) reader.issue('type', 'warning', 'TYPE_UNKNOWN', typeText);
    const type = parsed.ok ? parsed.value.type : (word?.type ?? 'invention');
    if (parsed.ok && word && word.type !== type) {
      reader.issue('type', 'error', 'TYPE_MISMATCH', typeText, { type, number: parsed.value.canonical });
    }
    const printed = readPublications(reader, type, word?.stage);
    const legalStatus = reader.limited('legalStatus', 100);
    const classes = readClassColumns(reader);
    const draft: PatentDraft = {
      row: rowNumber,
      applicationNumber: parsed.ok ? parsed.value.canonical : '',
      type,
      title,
      ...printed,
      ...readParties(reader),
      ipc: classes.ipc,
    };
    if (parsed.ok && parsed.value.checkDigitCompleted) draft.checkDigitCompleted = true;
    if (classes.ipcMain) draft.ipcMain = classes.ipcMain;
    if (classes.locarno) draft.locarno = classes.locarno;
    if (legalStatus) {
      draft.legalStatus = legalStatus;
      draft.legalBucket = legalBucketOf(legalStatus);
    }
    for (const [field, limit] of TEXTS) {
      if (mapping[field] === undefined) continue;
      const text = reader.limited(field, limit);
      if (text) draft[field] = text;
    }
    const claimsCount = readClaimsCount(reader);
    if (claimsCount !== undefined) draft.claimsCount = claimsCount;
    if (hasProjects) Object.assign(draft, readProjects(reader));
    if (hasOffice) Object.assign(draft, readOffice(reader, has));
    return reader.rejected ? { issues: reader.issues } : { draft, issues: reader.issues };
  };
}

/** Plain texts and the longest a record takes, in characters (records.ts). */
const TEXTS = [
  ['abstract', 20_000],
  ['department', 200],
  ['agency', 200],
  ['agent', 200],
  ['address', 500],
  ['firstClaim', 32_767],
  ['priority', 1000],
  ['internalNumber', 64],
  ['note', 5000],
] as const;

/** Reads a single row; for many rows make an interpreter once. */
export function interpretRow(
  cells: readonly CellValue[],
  rowNumber: number,
  header: readonly string[],
  mapping: ColumnMapping,
  options: RowOptions = {},
): RowOutcome {
  return createRowInterpreter(header, mapping, options)(cells, rowNumber);
}
