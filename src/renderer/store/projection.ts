// The portfolio in columns: what lists, search and counts read. Built at start, kept current by the commands.
// Holds no record, only what a line of the list and the search need.
import {
  industryOf,
  strategicIndustryOf,
  wipoFieldOf,
  wipoSectorOf,
} from '../../domain/patents/classification';
import { FeeReduction, ImplementationStatus } from '../../domain/patents/parts';
import { LegalBucket, type Patent, PatentType } from '../../domain/patents/records';
import { PatentSortKey, type SubmissionMark } from '../../shared/store/queries';
import { CaseColumns } from './caseColumns';
import { Derived } from './derived';
import { Dictionary } from './dictionary';
import { DutyColumns } from './dutyColumns';
import { Signatures } from './signatures';
import { blockRows } from './snapshot/columns';

export const typeCodes = PatentType.options;
export const bucketCodes = LegalBucket.options;
/** '' = nothing is said. */
export const implementationCodes = ['', ...ImplementationStatus.options] as const;
export const feeCodes = ['', ...FeeReduction.options] as const;
export const markCodes = [
  'none',
  'waiting',
  'accepted',
  'rejected',
] as const satisfies readonly SubmissionMark[];
const accepted = markCodes.indexOf('accepted');
/** So many touched rows are remembered at least: after a larger change, lists are made anew. */
const touchesKept = 4096;

/** `yyyy-MM-dd` as a number that sorts like the date; 0 = no date. */
export const dayNumber = (iso: string | undefined): number =>
  iso === undefined
    ? 0
    : Number(iso.slice(0, 4)) * 10_000 + Number(iso.slice(5, 7)) * 100 + Number(iso.slice(8, 10));

export const isoOfDay = (day: number): string | undefined => {
  if (day === 0) return undefined;
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`;
};

/** Everything a person may type to find a patent, lower case, one line a part. */
function searchText(patent: Patent): string {
  const number = patent.applicationNumber;
  const parts = [
    patent.title,
    number,
    number.replace('.', ''),
    patent.applicants.join(' '),
    patent.inventors.map((inventor) => inventor.name).join(' '),
    patent.publications.map((publication) => publication.number).join(' '),
    patent.ipc.join(' '),
    patent.internalNumber ?? '',
    patent.abstract ?? '',
  ];
  return parts.join('\n').toLowerCase();
}

function sectorOf(symbol: string): string {
  const field = wipoFieldOf(symbol);
  return field === undefined ? '' : String(wipoSectorOf(field));
}

class Bytes {
  data = new Uint8Array(1024);
  set(row: number, value: number): void {
    if (row >= this.data.length) {
      const wider = new Uint8Array(Math.max(row + 1, this.data.length * 2));
      wider.set(this.data);
      this.data = wider;
    }
    this.data[row] = value;
  }
}

class Words {
  data = new Uint32Array(1024);
  set(row: number, value: number): void {
    if (row >= this.data.length) {
      const wider = new Uint32Array(Math.max(row + 1, this.data.length * 2));
      wider.set(this.data);
      this.data = wider;
    }
    this.data[row] = value;
  }
}

export class Projection {
  /** Counts the touched rows: a cache that knows its version can ask what has changed since. */
  version = 0;
  /** Counts the changes of department names, which are not in the columns but order them. */
  renames = 0;
  private touches: number[] = [];
  private firstTouch = 0;
  /** Per sort key: changes when the order by it may have changed, so that other orders stay good. */
  readonly shapes = Object.fromEntries(PatentSortKey.options.map((key) => [key, 0])) as Record<
    PatentSortKey,
    number
  >;
  /** Rows ever given out, holes of removed patents included. */
  length = 0;
  alive = 0;
  readonly ids: string[] = [];
  readonly numbers: string[] = [];
  readonly titles: string[] = [];
  readonly applicants: string[] = [];
  readonly inventors: string[] = [];
  /** Text to search by row; made when it is first asked for, because a start has no time for it. */
  private readonly haystack: Array<string | undefined> = [];
  /** Blocks of rows (see snapshot/) that differ from what was last written of them. */
  readonly dirty = new Set<number>();
  /** Patents whose search text has not been made yet. */
  private readonly untold = new Map<number, Patent>();
  /** Derived from the search texts and as cheap to make: no snapshot keeps it. */
  private readonly signatures = new Signatures();
  readonly personIds: Array<readonly string[] | undefined> = [];
  readonly projectIds: Array<readonly string[] | undefined> = [];
  /** Persons and projects that patents point at; the lists above share these strings. */
  readonly persons = new Dictionary();
  readonly projects = new Dictionary();
  readonly rev = new Words();
  readonly seq = new Words();
  readonly filed = new Words();
  readonly granted = new Words();
  readonly type = new Bytes();
  readonly bucket = new Bytes();
  readonly mark = new Bytes();
  /** Revision that was accepted or is waiting; a later revision counts as not yet submitted. */
  readonly markedRev = new Words();
  /** 1 = the row is a patent, 0 = a hole. */
  readonly present = new Bytes();
  readonly sample = new Bytes();
  readonly completed = new Bytes();
  readonly department = new Words();
  readonly departments = new Dictionary();
  readonly status = new Words();
  readonly statuses = new Dictionary();
  readonly ipcMain = new Words();
  readonly ipcs = new Dictionary();
  readonly ipcClasses = new Derived(this.ipcs, (symbol) => symbol.slice(0, 3));
  readonly wipoFields = new Derived(this.ipcs, (symbol) => String(wipoFieldOf(symbol) ?? ''));
  readonly wipoSectors = new Derived(this.ipcs, sectorOf);
  readonly strategicIndustries = new Derived(this.ipcs, (symbol) => strategicIndustryOf(symbol) ?? '');
  readonly industries = new Derived(this.ipcs, (symbol) => industryOf(symbol) ?? '');
  readonly internalNumbers: string[] = [];
  readonly agency = new Words();
  readonly agencies = new Dictionary();
  readonly cases = new CaseColumns();
  readonly tier = new Words();
  readonly tiers = new Dictionary();
  readonly family = new Words();
  readonly families = new Dictionary();
  /** Where an officer corrected what the main IPC suggests. */
  readonly strategic = new Words();
  readonly industry = new Words();
  readonly industryCodes = new Dictionary();
  readonly implementation = new Bytes();
  readonly fee = new Bytes();
  /** Annuities, duties of use, priority: part of the columns, kept in a file of their own. */
  readonly duties = new DutyColumns();
  private readonly rowOfId = new Map<string, number>();
  /** Made when a number is first asked for: only imports and new patents do. */
  private rowOfNumber: Map<string, number> | null = null;
  private readonly holes: number[] = [];

  rowOf(id: string): number | undefined {
    return this.rowOfId.get(id);
  }

  /** Id of the patent with this canonical application number. */
  idOfNumber(number: string): string | undefined {
    this.rowOfNumber ??= this.indexOfNumbers();
    const row = this.rowOfNumber.get(number);
    return row === undefined ? undefined : this.ids[row];
  }

  private indexOfNumbers(): Map<string, number> {
    const index = new Map<string, number>();
    for (let row = 0; row < this.length; row++) {
      if (this.present.data[row] === 1) index.set(this.numbers[row] ?? '', row);
    }
    return index;
  }

  put(patent: Patent): void {
    let row = this.rowOfId.get(patent.id);
    if (row === undefined) {
      row = this.holes.pop() ?? this.length++;
      this.rowOfId.set(patent.id, row);
      this.alive += 1;
      this.mark.set(row, 0);
      this.markedRev.set(row, 0);
    } else {
      this.rowOfNumber?.delete(this.numbers[row] ?? '');
    }
    this.noteShapes(row, patent);
    this.rowOfNumber?.set(patent.applicationNumber, row);
    this.ids[row] = patent.id;
    this.numbers[row] = patent.applicationNumber;
    this.titles[row] = patent.title;
    this.applicants[row] = patent.applicants.join('；');
    this.inventors[row] = patent.inventors.map((inventor) => inventor.name).join('；');
    this.haystack[row] = undefined;
    this.untold.set(row, patent);
    const persons = patent.inventors.flatMap(({ personId }) => this.persons.shared(personId ?? '') || []);
    this.personIds[row] = persons.length > 0 ? persons : undefined;
    const projects = patent.projectIds.map((id) => this.projects.shared(id));
    this.projectIds[row] = projects.length > 0 ? projects : undefined;
    this.rev.set(row, patent.rev);
    this.seq.set(row, patent.seq);
    this.filed.set(row, dayNumber(patent.filingDate));
    this.granted.set(row, dayNumber(patent.grantDate));
    this.type.set(row, typeCodes.indexOf(patent.type));
    this.bucket.set(row, bucketCodes.indexOf(patent.legalBucket));
    this.present.set(row, 1);
    this.sample.set(row, patent.sample ? 1 : 0);
    this.completed.set(row, patent.checkDigitCompleted ? 1 : 0);
    this.department.set(row, this.departments.code(patent.departmentId ?? ''));
    this.status.set(row, this.statuses.code(patent.legalStatus ?? ''));
    this.ipcMain.set(row, this.ipcs.code(patent.ipcMain ?? ''));
    this.internalNumbers[row] = patent.internalNumber ?? '';
    this.agency.set(row, this.agencies.code(patent.agency ?? ''));
    this.cases.put(row, patent);
    this.tier.set(row, this.tiers.code(patent.tier ?? ''));
    this.family.set(row, this.families.code(patent.familyId ?? ''));
    this.strategic.set(row, this.industryCodes.code(patent.strategicIndustry ?? ''));
    this.industry.set(row, this.industryCodes.code(patent.industry ?? ''));
    this.implementation.set(row, implementationCodes.indexOf(patent.implementationStatus ?? ''));
    this.fee.set(row, feeCodes.indexOf(patent.feeReduction ?? ''));
    this.duties.put(row, patent);
    this.touch(row);
  }

  remove(id: string): void {
    const row = this.rowOfId.get(id);
    if (row === undefined) return;
    this.rowOfId.delete(id);
    this.rowOfNumber?.delete(this.numbers[row] ?? '');
    this.ids[row] = '';
    this.titles[row] = '';
    this.haystack[row] = '';
    this.untold.delete(row);
    this.personIds[row] = undefined;
    this.projectIds[row] = undefined;
    this.present.set(row, 0);
    this.holes.push(row);
    this.alive -= 1;
    this.touch(row);
    for (const key of Object.keys(this.shapes) as PatentSortKey[]) this.shapes[key] += 1;
  }

  /** What a person may find the row by, lower case. */
  textOf(row: number): string {
    const known = this.haystack[row];
    if (known !== undefined) return known;
    const patent = this.untold.get(row);
    if (patent === undefined) return '';
    this.tell(row, patent);
    return this.haystack[row] ?? '';
  }

  /** Rows whose search text is neither known nor about to be made: they came from a snapshot. */
  withoutText(from: number, to: number): number[] {
    const rows: number[] = [];
    for (let row = from; row < to; row++) {
      if (this.haystack[row] === undefined && !this.untold.has(row)) rows.push(row);
    }
    return rows;
  }

  tell(row: number, patent: Patent | undefined): void {
    this.tellText(row, patent === undefined ? '' : searchText(patent));
  }

  tellText(row: number, text: string): void {
    this.untold.delete(row);
    this.haystack[row] = text;
    this.signatures.add(row, text);
  }

  /** Bits of the rows in which all words may occur; null = in any. */
  candidates(words: readonly string[]): Uint32Array | null {
    for (const row of [...this.untold.keys()]) this.textOf(row);
    return this.signatures.candidates(words);
  }

  /** Finds rows by id again after columns were taken from a snapshot. */
  reindex(): void {
    for (let row = 0; row < this.length; row++) {
      if (this.present.data[row] === 1) {
        this.rowOfId.set(this.ids[row] ?? '', row);
        this.alive += 1;
      } else {
        this.holes.push(row);
        this.haystack[row] = '';
      }
    }
  }

  /** Makes the search text of all rows, a little at a time. */
  async tellAll(breath: () => Promise<void>): Promise<void> {
    let done = 0;
    for (const row of [...this.untold.keys()]) {
      this.textOf(row);
      if (++done % 200 === 0) await breath();
    }
  }

  /** Which orders a new or changed patent disturbs. */
  private noteShapes(row: number, patent: Patent): void {
    const fresh = this.present.data[row] !== 1;
    const differs: Record<PatentSortKey, boolean> = {
      applicationNumber: this.numbers[row] !== patent.applicationNumber,
      title: this.titles[row] !== patent.title,
      type: typeCodes[this.type.data[row] ?? 0] !== patent.type,
      filingDate: this.filed.data[row] !== dayNumber(patent.filingDate),
      grantDate: this.granted.data[row] !== dayNumber(patent.grantDate),
      legalBucket: bucketCodes[this.bucket.data[row] ?? 0] !== patent.legalBucket,
      department: this.departments.words[this.department.data[row] ?? 0] !== (patent.departmentId ?? ''),
      changed: true,
      applicants: this.applicants[row] !== patent.applicants.join('；'),
      inventors: this.inventors[row] !== patent.inventors.map((inventor) => inventor.name).join('；'),
      agency: this.agencies.words[this.agency.data[row] ?? 0] !== (patent.agency ?? ''),
      internalNumber: this.internalNumbers[row] !== (patent.internalNumber ?? ''),
      ipcMain: this.ipcs.words[this.ipcMain.data[row] ?? 0] !== (patent.ipcMain ?? ''),
      tier: this.tiers.words[this.tier.data[row] ?? 0] !== (patent.tier ?? ''),
      implementation:
        implementationCodes[this.implementation.data[row] ?? 0] !== (patent.implementationStatus ?? ''),
    };
    for (const key of Object.keys(differs) as PatentSortKey[]) {
      if (fresh || differs[key]) this.shapes[key] += 1;
    }
  }

  putMark(id: string, mark: SubmissionMark, rev: number): void {
    const row = this.rowOfId.get(id);
    if (row === undefined) return;
    const code = markCodes.indexOf(mark);
    if (this.mark.data[row] === code && this.markedRev.data[row] === rev) return;
    this.mark.set(row, code);
    this.markedRev.set(row, rev);
    this.touch(row);
  }

  /** An acceptance counts for the revision that was sent and for no later one. */
  markCode(row: number): number {
    const code = this.mark.data[row] ?? 0;
    return code === accepted && this.markedRev.data[row] !== this.rev.data[row] ? 0 : code;
  }

  markOf(row: number): SubmissionMark {
    return markCodes[this.markCode(row)] ?? 'none';
  }

  /** A department has another name: no row changes, but what is shown and sorted by it does. */
  renamed(): void {
    this.renames += 1;
    this.touch(-1);
  }

  /** Rows touched after this version, -1 for a change of names; null where that is too long ago to know. */
  touchedSince(version: number): number[] | null {
    const from = version - this.firstTouch;
    return from < 0 ? null : this.touches.slice(from);
  }

  private touch(row: number): void {
    this.version += 1;
    if (row >= 0) this.dirty.add(Math.floor(row / blockRows));
    this.touches.push(row);
    if (this.touches.length < 2 * touchesKept) return;
    this.touches.splice(0, touchesKept);
    this.firstTouch += touchesKept;
  }
}
