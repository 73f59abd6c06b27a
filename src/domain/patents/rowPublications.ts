// Publications and dates of one row: which number was printed when, and which of the dates is the grant.
import { parseDate } from './dates';
import type { ImportField } from './importRow';
import { parsePublicationNumber } from './publicationNumber';
import type { PatentType, Publication } from './records';
import type { RowReader } from './rowReader';
import type { TypeWord } from './typeWords';

const SEPARATORS = /[;；,，、|\n\r]|\?{2,}/;

export interface RowPublications {
  readonly publications: Publication[];
  readonly filingDate?: string;
  readonly grantDate?: string;
}

const DATED = /^(.*?\S)\s*[（(](\d{4}[-./年]\d{1,2}[-./月]\d{1,2}日?)[）)]\s*$/;
const STAGED = /^(.*?\S)\s+(公布|授权)$/;

/** `CN107705012A (2018-02-16)`, `CN1340998 授权 (2002-03-20)`: number, what was published, day. */
function takeApart(text: string): { part: string; day?: string; stage?: 'published' | 'granted' } {
  if (/[A-Z\d]$/.test(text)) return { part: text };
  const dated = /[）)]\s*$/.test(text) ? DATED.exec(text) : null;
  const day = dated ? parseDate(dated[2]!) : undefined;
  const rest = day?.ok ? dated![1]! : text;
  const staged = /[布权]$/.test(rest) ? STAGED.exec(rest) : null;
  return {
    part: staged ? staged[1]! : rest,
    ...(day?.ok && { day: day.value }),
    ...(staged && { stage: staged[2] === '授权' ? ('granted' as const) : ('published' as const) }),
  };
}

function numbersOf(
  reader: RowReader,
  field: ImportField,
  type: PatentType,
  hint: 'published' | 'granted' | undefined,
  date: (kind: Publication['kind']) => string | undefined,
): Publication[] {
  const text = reader.text(field);
  if (text === '') return [];
  const parts = SEPARATORS.test(text) ? text.split(SEPARATORS).filter((part) => part.trim() !== '') : [text];
  const found: Publication[] = [];
  for (const written of parts) {
    const { part, day: own, stage } = takeApart(written);
    const parsed = parsePublicationNumber(part, stage ?? hint);
    if (!parsed.ok) {
      reader.issue(field, 'warning', parsed.code, part, parsed.data);
      continue;
    }
    if (parsed.value.type && parsed.value.type !== type) {
      reader.issue(field, 'warning', 'PUBLICATION_TYPE_MISMATCH', part, { found: parsed.value.type, type });
      continue;
    }
    const { number, kind } = parsed.value;
    const day = own ?? (parts.length === 1 ? date(kind) : undefined);
    found.push(day ? { number, date: day, kind } : { number, kind });
  }
  return found;
}

/**
 * Reads filing, publication and grant of a row. One publication column holds A as well as B numbers in most lists:
 * the kind code decides, the type word (发明公布/发明授权) where the code is missing.
 */
export function readPublications(
  reader: RowReader,
  type: PatentType,
  stage: TypeWord['stage'],
): RowPublications {
  const filingDate = reader.date('filingDate');
  const publicationDate = reader.date('publicationDate');
  let grantDate = reader.date('grantDate');
  const publications = numbersOf(reader, 'publicationNumber', type, stage, (kind) =>
    kind === 'published' ? publicationDate : (publicationDate ?? grantDate),
  );
  for (const extra of numbersOf(reader, 'grantNumber', type, 'granted', () => grantDate ?? undefined)) {
    if (!publications.some((known) => known.number === extra.number)) publications.push(extra);
  }
  const granted = publications.find((publication) => publication.kind === 'granted');
  grantDate ??= granted ? granted.date : stage === 'granted' ? publicationDate : undefined;
  if (filingDate) {
    for (const field of ['publicationDate', 'grantDate'] as const) {
      const later = field === 'grantDate' ? grantDate : publicationDate;
      if (later && later < filingDate) {
        reader.issue(field, 'warning', 'DATE_ORDER', later, { filingDate });
        break;
      }
    }
  }
  return { publications, ...(filingDate && { filingDate }), ...(grantDate && { grantDate }) };
}
