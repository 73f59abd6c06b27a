// Reads what an office itself writes about a patent: shares, tier, fees, use, ways of transfer, event history.
// Nothing here rejects a row: what can not be read is left out with a warning.
import { cellText, isFault } from './cell';
import { parseDate } from './dates';
import type { ImportField, PatentDraft } from './importRow';
import { readLegalEvents } from './legalEventText';
import { listItems } from './listText';
import { mayHoldShares, splitNamedShares, splitNames } from './names';
import type { FundingDeclaration, RightHolder, Share } from './parts';
import type { RowReader } from './rowReader';
import { sumOfShares } from './shares';
import {
  BUCKET_WORDS,
  DECLARATION_WORDS,
  IMPLEMENTATION_WORDS,
  REDUCTION_WORDS,
  TRANSFER_WORDS,
  valueOfWord,
} from './valueWords';

/** Plain texts and the longest a record takes, in characters (records.ts). */
const TEXTS = [
  ['familyName', 300],
  ['tier', 20],
  ['maturity', 50],
  ['selfRating', 50],
  ['prospects', 5000],
  ['strategicIndustry', 20],
  ['industry', 20],
] as const;

/** Fields read here; a list without any of them is spared the asking. */
export const OFFICE_FIELDS: readonly ImportField[] = [
  ...TEXTS.map(([field]) => field),
  'legalBucket',
  'legalEvents',
  'feeReduction',
  'implementationStatus',
  'transferModes',
  'annuityPaidThrough',
  'fundingDeclaration',
  'contact',
];

const EVENTS_LIMIT = 500;
/** Longest run of annuities an office can have paid, years. */
const LAST_YEAR = 25;

/** Text of a closed list; 无 and the like are words here, not gaps. */
function wordOf<V extends string>(
  reader: RowReader,
  field: ImportField,
  words: Parameters<typeof valueOfWord<V>>[0],
): V | undefined {
  const cell = reader.cell(field);
  if (isFault(cell)) reader.text(field);
  const text = isFault(cell) ? '' : cellText(cell).replace(/^'/, '');
  if (text === '') return undefined;
  const value = valueOfWord(words, text);
  if (value === undefined && reader.text(field) !== '') reader.issue(field, 'warning', 'VALUE_UNKNOWN', text);
  return value;
}

/** Names and shares of a cell with what is wrong with the shares: more than the whole is left out, less is kept. */
function sharesOf(reader: RowReader, field: ImportField, text: string, kind: 'person' | 'organisation') {
  if (!mayHoldShares(text)) return { names: splitNames(text, kind), shares: undefined };
  const named = splitNamedShares(text, kind);
  const shares = named.map(({ share }) => share);
  if (shares.every((share) => share === undefined))
    return { names: named.map(({ name }) => name), shares: undefined };
  const sum = sumOfShares(shares);
  if (sum !== 'fits') reader.issue(field, 'warning', sum === 'over' ? 'SHARES_OVER' : 'SHARES_UNDER', text);
  return { names: named.map(({ name }) => name), shares: sum === 'over' ? undefined : shares };
}

interface Parties {
  readonly applicants: string[];
  readonly inventors: string[];
  readonly contributions?: (Share | null)[];
  readonly rightHolders?: RightHolder[];
}

const holders = (
  names: readonly string[],
  shares: readonly (Share | undefined)[] | undefined,
): RightHolder[] => names.map((name, i) => ({ name, ...(shares?.[i] && { share: shares[i] }) }));

/** Applicants, right holders and inventors; shares behind the applicants' names make them right holders. */
export function readParties(reader: RowReader): Parties {
  const applicants = sharesOf(reader, 'applicants', reader.text('applicants'), 'organisation');
  const inventors = sharesOf(reader, 'inventors', reader.text('inventors'), 'person');
  const stated = reader.text('rightHolders');
  const owned = stated === '' ? applicants : sharesOf(reader, 'rightHolders', stated, 'organisation');
  const kept = reader.list('inventors', inventors.names, 200, 200);
  const people = reader.list('applicants', applicants.names, 100, 300);
  const wanted = stated !== '' || owned.shares !== undefined;
  return {
    applicants: people,
    inventors: kept,
    ...(inventors.shares && { contributions: kept.map((_, i) => inventors.shares?.[i] ?? null) }),
    ...(wanted && {
      rightHolders: holders(
        stated === '' ? people : reader.list('rightHolders', owned.names, 100, 300),
        owned.shares,
      ),
    }),
  };
}

function readEvents(reader: RowReader): PatentDraft['legalEvents'] {
  const text = reader.text('legalEvents');
  if (text === '') return undefined;
  const { events, unreadable } = readLegalEvents(text);
  if (unreadable.length > 0)
    reader.issue('legalEvents', 'warning', 'EVENT_UNREADABLE', unreadable.join('；'));
  if (events.length > EVENTS_LIMIT) {
    reader.issue('legalEvents', 'warning', 'LIST_SHORTENED', '', {
      limit: EVENTS_LIMIT,
      length: EVENTS_LIMIT,
    });
  }
  return events.length === 0 ? undefined : events.slice(0, EVENTS_LIMIT);
}

function readModes(reader: RowReader): PatentDraft['transferModes'] {
  const text = reader.text('transferModes');
  if (text === '') return undefined;
  const modes: NonNullable<PatentDraft['transferModes']> = [];
  const unknown: string[] = [];
  for (const { body } of listItems(text, ';；|｜\n\r,，、/')) {
    if (body === '') continue;
    const mode = valueOfWord(TRANSFER_WORDS, body);
    if (mode === undefined) unknown.push(body);
    else if (!modes.includes(mode)) modes.push(mode);
  }
  if (unknown.length > 0) reader.issue('transferModes', 'warning', 'VALUE_UNKNOWN', unknown.join('；'));
  return modes.length === 0 ? undefined : modes;
}

/** 6, 第6年, 6年; a calendar year is no patent year. */
function readPaidThrough(reader: RowReader): number | undefined {
  const text = reader.text('annuityPaidThrough');
  if (text === '') return undefined;
  const match = /^第?(\d{1,2})(?:年度?)?$/.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  const year = Number(match?.[1] ?? 0);
  if (year >= 1 && year <= LAST_YEAR) return year;
  reader.issue('annuityPaidThrough', 'warning', 'PATENT_YEAR_UNREADABLE', text);
  return undefined;
}

/** 已声明 2024-05-01：备注. */
function readDeclaration(reader: RowReader): FundingDeclaration | undefined {
  const text = reader.text('fundingDeclaration');
  if (text === '') return undefined;
  const match = /^([^\d:：]+?)\s*(\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)?\s*(?:[:：]([\s\S]*))?$/.exec(text);
  const status = match ? valueOfWord(DECLARATION_WORDS, match[1]!) : undefined;
  if (!match || status === undefined) {
    reader.issue('fundingDeclaration', 'warning', 'VALUE_UNKNOWN', text);
    return undefined;
  }
  const day = match[2] === undefined ? undefined : parseDate(match[2]);
  const note = match[3]?.trim().slice(0, 500);
  return { status, ...(day?.ok && { declaredOn: day.value }), ...(note && { note }) };
}

/** The contact's name without the numbers lists put beside it: telephone numbers stay out of the records. */
function readContact(reader: RowReader): string | undefined {
  const text = reader.limited('contact', 100);
  if (text === undefined) return undefined;
  const name = text
    .replace(/[+＋]?[\d０-９][\d０-９\s()（）-]{5,}[\d０-９]/g, '')
    .replace(/(?:电话|手机|联系方式|tel|phone)\s*[:：]?/gi, '')
    .replace(/^[\s,，;；:：、/()（）]+|[\s,，;；:：、/(（]+$/g, '')
    .replace(/[(（]\s*[)）]/g, '')
    .trim();
  if (name !== text) reader.issue('contact', 'warning', 'CONTACT_NUMBER_LEFT_OUT', name);
  return name === '' ? undefined : name;
}

/** Fields of the office's own keeping; only those whose column is mapped are looked at. */
export function readOffice(reader: RowReader, has: (field: ImportField) => boolean): Partial<PatentDraft> {
  const fields: Partial<PatentDraft> = {};
  const set = <K extends keyof PatentDraft>(key: K, value: PatentDraft[K] | undefined) => {
    if (value !== undefined) fields[key] = value;
  };
  for (const [field, limit] of TEXTS) if (has(field)) set(field, reader.limited(field, limit));
  if (has('legalBucket')) set('legalBucket', wordOf(reader, 'legalBucket', BUCKET_WORDS));
  if (has('legalEvents')) set('legalEvents', readEvents(reader));
  if (has('feeReduction')) set('feeReduction', wordOf(reader, 'feeReduction', REDUCTION_WORDS));
  if (has('implementationStatus')) {
    set('implementationStatus', wordOf(reader, 'implementationStatus', IMPLEMENTATION_WORDS));
  }
  if (has('transferModes')) set('transferModes', readModes(reader));
  if (has('annuityPaidThrough')) set('annuityPaidThrough', readPaidThrough(reader));
  if (has('fundingDeclaration')) set('fundingDeclaration', readDeclaration(reader));
  if (has('contact')) set('contact', readContact(reader));
  return fields;
}
