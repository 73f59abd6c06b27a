// What each column of an exported list holds for one patent, as text that the import reads back without loss.

import { guarded } from './guard';
import type { ImportField, PatentDraft } from './importRow';
import { legalEventsText } from './legalEventText';
import { joinItems, listItem, quoteItem } from './listText';
import { splitNames } from './names';
import type { Share } from './parts';
import type { Publication } from './records';
import { shareText, splitShare } from './shares';
import {
  BUCKET_WORDS,
  DECLARATION_WORDS,
  type FileLanguage,
  IMPLEMENTATION_WORDS,
  REDUCTION_WORDS,
  TRANSFER_WORDS,
  TYPE_WORDS,
  wordOf,
} from './valueWords';

const OPENING = '（(［[【《';
const CLOSING = ')）]］】》';

/** Whether a share written behind the name, or the next name, would still be told from it. */
function standsAlone(name: string): boolean {
  let depth = 0;
  for (const c of name) {
    if (OPENING.includes(c)) depth += 1;
    else if (CLOSING.includes(c)) depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[:：,，\-—（([\s]$/.test(name);
}

/** A name as it stands in a list of names: in quotes where the splitter would not give it back whole. */
function nameText(name: string, kind: 'person' | 'organisation', share?: Share | null): string {
  const whole = splitNames(name, kind);
  const shared = splitShare(name).share !== undefined;
  const plain = whole.length === 1 && whole[0] === name && !shared && standsAlone(name);
  const written = plain ? listItem(name) : quoteItem(name);
  return share ? `${written} ${shareText(share)}` : written;
}

const named = (
  names: readonly string[],
  kind: 'person' | 'organisation',
  shares?: readonly (Share | null)[],
) => names.map((name, i) => nameText(name, kind, shares?.[i])).join('；');

/** `CN107705012A (2018-02-16)`; a number without kind letter says what was published: `CN1340998 授权 (2002-03-20)`. */
function publicationText({ number, date, kind }: Publication): string {
  const stage = /[A-Z]\d?$/.test(number) ? '' : kind === 'granted' ? ' 授权' : ' 公布';
  return `${number}${stage}${date ? ` (${date})` : ''}`;
}

function declarationText(declared: NonNullable<PatentDraft['fundingDeclaration']>, language: FileLanguage) {
  const { status, declaredOn, note } = declared;
  const word = wordOf(DECLARATION_WORDS, status, language);
  return `${word}${declaredOn ? ` ${declaredOn}` : ''}${note ? `：${note}` : ''}`;
}

function projectsText(draft: PatentDraft, part: 'number' | 'name' | 'projectType'): string {
  const projects = [...(draft.project ? [draft.project] : []), ...(draft.moreProjects ?? [])];
  if (projects.every((project) => !project[part])) return '';
  return joinItems(projects.map((project) => project[part] ?? ''));
}

function rawText(field: ImportField, draft: PatentDraft, language: FileLanguage): string {
  switch (field) {
    case 'type':
      return wordOf(TYPE_WORDS, draft.type, language);
    case 'publicationNumber':
      return draft.publications.map(publicationText).join('；');
    case 'publicationDate':
      return draft.publications.find(({ kind }) => kind === 'published')?.date ?? '';
    case 'grantNumber':
      return draft.publications.find(({ kind }) => kind === 'granted')?.number ?? '';
    case 'applicants':
      return named(draft.applicants, 'organisation');
    case 'inventors':
      return named(draft.inventors, 'person', draft.contributions);
    case 'rightHolders':
      return (draft.rightHolders ?? [])
        .map(({ name, share }) => nameText(name, 'organisation', share))
        .join('；');
    case 'ipc':
      return draft.ipc.join('；');
    case 'claimsCount':
    case 'annuityPaidThrough':
      return draft[field] === undefined ? '' : String(draft[field]);
    case 'projectNumber':
      return projectsText(draft, 'number');
    case 'projectName':
      return projectsText(draft, 'name');
    case 'projectType':
      return projectsText(draft, 'projectType');
    case 'legalBucket':
      return draft.legalBucket ? wordOf(BUCKET_WORDS, draft.legalBucket, language) : '';
    case 'legalEvents':
      return legalEventsText(draft.legalEvents ?? []);
    case 'feeReduction':
      return draft.feeReduction ? wordOf(REDUCTION_WORDS, draft.feeReduction, language) : '';
    case 'implementationStatus':
      return draft.implementationStatus
        ? wordOf(IMPLEMENTATION_WORDS, draft.implementationStatus, language)
        : '';
    case 'transferModes':
      return (draft.transferModes ?? []).map((mode) => wordOf(TRANSFER_WORDS, mode, language)).join('；');
    case 'fundingDeclaration':
      return draft.fundingDeclaration ? declarationText(draft.fundingDeclaration, language) : '';
    default:
      return draft[field] ?? '';
  }
}

/**
 * Text of one cell, safe to open in a spreadsheet program: what would start a formula is guarded by an apostrophe, which
 * the import takes off again. Write it as text (format `@`), never as a number or formula.
 *
 * Lists are joined with `；`, an item that holds a mark or a quote stands in double quotes; shares follow the name
 * (`甲大学 60%`), dates are ISO, closed lists use the words of the file's language.
 * @param draft the patent with names instead of ids (draftOfPatent)
 */
export const exportCell = (field: ImportField, draft: PatentDraft, language: FileLanguage): string =>
  guarded(rawText(field, draft, language));
