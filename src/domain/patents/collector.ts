// Brings the rows of one file together: one application is one patent, however often the list prints it.
// Keeps only keys of what it has seen, so that a list of a million rows fits.
import type { PatentDraft, RowIssue } from './importRow';
import type { Publication } from './records';

interface Seen {
  readonly row: number;
  filingDate: string | undefined;
  numbers: string[];
  /** `printOf` the first row. */
  readonly print: number;
  /** Title of the granted text of an invention, which a publication of the application must not replace. */
  readonly grantedTitle: string | undefined;
}

interface Collected {
  /** What to store. May be the second draft of a number: then it is an update of the first. */
  readonly draft?: PatentDraft;
  readonly issues: RowIssue[];
}

export interface Collector {
  add(draft: PatentDraft): Collected;
  /** Different application numbers so far. */
  readonly patents: number;
}

/** Of a longer text the beginning and the length go into the print: abstracts differ early. */
const LONG_TEXT = 64;

function mix(hash: number, text: string): number {
  let next = Math.imul(hash ^ text.length, 0x01000193);
  const end = Math.min(text.length, LONG_TEXT);
  for (let i = 0; i < end; i += 1) next = Math.imul(next ^ text.charCodeAt(i), 0x01000193);
  return next;
}

/** FNV-1a, 32 bit, over all fields but row and publications; it only has to tell rows of one number apart. */
function contentPrint(draft: PatentDraft): number {
  let hash = 0x811c9dc5;
  for (const [key, value] of Object.entries(draft)) {
    if (key === 'row' || key === 'publications' || value === undefined) continue;
    hash = mix(hash, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return hash >>> 0;
}

/**
 * What two rows of one number are compared by: everything where there is no publication, else the title alone, because
 * then the publication number says what the row is.
 */
const printOf = (draft: PatentDraft) =>
  draft.publications.length === 0 ? contentPrint(draft) : mix(0, draft.title);

function union(a: readonly Publication[], b: readonly Publication[]): Publication[] {
  const all = [...a];
  for (const publication of b) {
    const at = all.findIndex((known) => known.number === publication.number);
    if (at < 0) all.push(publication);
    else if (!all[at]!.date && publication.date) all[at] = publication;
  }
  return all.sort((x, y) => (x.date ?? '9999').localeCompare(y.date ?? '9999'));
}

const stage = (draft: PatentDraft) => (draft.publications.some((p) => p.kind === 'granted') ? 1 : 0);

/**
 * Two drafts of one application (发明公布 and 发明授权) as one: both publications, the granted text before the published
 * one, gaps filled from the other.
 * @throws RangeError where the numbers differ: that is a mistake of the caller, not of a list
 */
export function mergeDrafts(a: PatentDraft, b: PatentDraft): PatentDraft {
  if (a.applicationNumber !== b.applicationNumber) throw new RangeError('drafts of different applications');
  const [front, back] = stage(a) > stage(b) ? [a, b] : [b, a];
  const merged: PatentDraft = { ...back, ...front, row: Math.min(a.row, b.row) };
  merged.publications = union(a.publications, b.publications);
  for (const field of ['applicants', 'inventors', 'ipc'] as const) {
    if (front[field].length === 0) merged[field] = back[field];
  }
  // Shares belong to the names they stood beside.
  const named = front.inventors.length > 0 ? front : back;
  if (named.contributions) merged.contributions = named.contributions;
  else delete merged.contributions;
  return merged;
}

/** A copy that does not keep the text it was cut from alive. */
const own = (text: string) => ` ${text}`.slice(1);

function remember(draft: PatentDraft): Seen {
  const keepTitle = draft.type === 'invention' && stage(draft) === 1;
  return {
    row: draft.row,
    filingDate: draft.filingDate,
    numbers: draft.publications.map((publication) => own(publication.number)),
    print: printOf(draft),
    grantedTitle: keepTitle ? own(draft.title) : undefined,
  };
}

/**
 * Makes the collector of one file. For each draft it answers with what to store and what to report:
 * new number: the draft; same number with a new publication: a draft with that publication, to be merged into the
 * first by the store; same publication again: `REPEATED_PUBLICATION`; same data again: `REPEATED_ROW`; another filing
 * date, or other data without a publication that explains it: `DUPLICATE_IN_FILE`, an error on the later row.
 */
export function createCollector(): Collector {
  const seen = new Map<string, Seen>();
  const report = (
    draft: PatentDraft,
    severity: 'repeated' | 'error',
    code: 'REPEATED_PUBLICATION' | 'REPEATED_ROW' | 'DUPLICATE_IN_FILE',
    value: string,
    data: Record<string, string | number>,
  ): Collected => ({ issues: [{ row: draft.row, column: '', value, severity, code, data }] });

  return {
    get patents() {
      return seen.size;
    },
    add(draft) {
      const first = seen.get(draft.applicationNumber);
      if (!first) {
        seen.set(own(draft.applicationNumber), remember(draft));
        return { draft, issues: [] };
      }
      const number = draft.applicationNumber;
      if (first.filingDate && draft.filingDate && first.filingDate !== draft.filingDate) {
        const data = { firstRow: first.row, first: first.filingDate, second: draft.filingDate };
        return report(draft, 'error', 'DUPLICATE_IN_FILE', number, data);
      }
      const fresh = draft.publications.filter((p) => !first.numbers.includes(p.number));
      if (draft.publications.length > 0 && fresh.length === 0) {
        const value = draft.publications[0]!.number;
        return report(draft, 'repeated', 'REPEATED_PUBLICATION', value, { firstRow: first.row });
      }
      if (fresh.length === 0) {
        const print = first.numbers.length === 0 ? contentPrint(draft) : mix(0, draft.title);
        if (print === first.print) {
          return report(draft, 'repeated', 'REPEATED_ROW', number, { firstRow: first.row });
        }
        return report(draft, 'error', 'DUPLICATE_IN_FILE', number, { firstRow: first.row });
      }
      first.filingDate ??= draft.filingDate;
      first.numbers = [...first.numbers, ...fresh.map((publication) => own(publication.number))];
      return { draft: laterDraft(draft, fresh, first.grantedTitle), issues: [] };
    },
  };
}

/** The update a later row makes: all it says, or, behind a granted text, only the publication it adds. */
function laterDraft(draft: PatentDraft, fresh: Publication[], grantedTitle: string | undefined): PatentDraft {
  if (grantedTitle === undefined || stage(draft) === 1) return { ...draft, publications: fresh };
  const { row, applicationNumber, type, filingDate } = draft;
  return {
    row,
    applicationNumber,
    type,
    title: grantedTitle,
    ...(filingDate && { filingDate }),
    publications: fresh,
    applicants: [],
    inventors: [],
    ipc: [],
  };
}
