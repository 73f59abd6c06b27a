// What the quality desk knows of every patent: its findings and the few facts that are compared across patents.
// Reads each patent once, afterwards only those that changed. Holds no record.
import type { CheckCode } from '../../../domain/patents/quality/codes';
import {
  applicantNumber,
  contentNumber,
  inventorNumber,
  publicationNumber,
  titleNumber,
} from '../../../domain/patents/quality/duplicates';
import { checkPatent } from '../../../domain/patents/quality/registry';
import type { Patent } from '../../../domain/patents/records';
import { breather } from '../breath';
import type { StoreState } from '../state';
import { Names } from './names';

/** Codes of names; see `Names`. Lists that many patents share are stored once. */
export interface RowFacts {
  readonly id: string;
  readonly rev: number;
  readonly codes: readonly CheckCode[];
  readonly title: number;
  readonly content: number;
  readonly priority: string;
  readonly inventors: readonly number[];
  readonly applicants: readonly number[];
  readonly publications: readonly number[];
  readonly agency: number;
  readonly department: number;
  /** Year of filing, 0 = not known. */
  readonly year: number;
}

/** Patents read at once: about ten pages. */
const block = 640;

export class QualityBook {
  /** By row of the projection. */
  readonly rows: Array<RowFacts | undefined> = [];
  readonly inventors = new Names(inventorNumber);
  readonly applicants = new Names(applicantNumber);
  readonly agencies = new Names(() => 0);
  readonly departments = new Names(() => 0);
  /** Grows when the facts changed that duplicates are found by. */
  shape = 0;
  progress = { running: false, done: 0, total: 0 };
  today = '';
  private version = -1;
  private work: Promise<void> = Promise.resolve();
  private readonly shared = new Map<string, readonly unknown[]>();

  constructor(private readonly state: StoreState) {}

  /** Brings the book up to the store; calls that come meanwhile wait for the same work. */
  refresh(today: string): Promise<void> {
    this.work = this.work.then(() => this.readAll(today));
    return this.work;
  }

  private async readAll(today: string): Promise<void> {
    const { projection: p } = this.state;
    if (today !== this.today) {
      this.rows.length = 0;
      this.today = today;
      this.version = -1;
    }
    const breath = breather();
    // What changes while it is read is read again.
    while (this.version !== p.version) {
      const version = p.version;
      const stale = this.staleRows();
      this.progress = { running: true, done: 0, total: stale.length };
      // The next block is on its way from the disk while this one is looked at.
      let next = this.readBlock(stale.slice(0, block));
      for (let from = 0; from < stale.length; from += block) {
        const found = await next;
        next = this.readBlock(stale.slice(from + block, from + 2 * block));
        for (const row of stale.slice(from, from + block)) {
          this.note(row, found.get(p.ids[row] ?? ''));
          await breath();
        }
        this.progress.done = Math.min(stale.length, from + block);
      }
      this.version = version;
    }
    this.progress.running = false;
  }

  private staleRows(): number[] {
    const { projection: p } = this.state;
    const stale: number[] = [];
    for (let row = 0; row < p.length; row += 1) {
      const known = this.rows[row];
      if (p.present.data[row] !== 1) {
        if (known !== undefined) {
          this.rows[row] = undefined;
          this.shape += 1;
        }
      } else if (known === undefined || known.rev !== p.rev.data[row] || known.id !== p.ids[row])
        stale.push(row);
    }
    return stale;
  }

  private readBlock(rows: readonly number[]): Promise<Map<string, Patent>> {
    const { projection: p, heaps } = this.state;
    return heaps.patent.getMany(rows.map((row) => p.ids[row] ?? ''));
  }

  private note(row: number, patent: Patent | undefined): void {
    if (patent === undefined) return;
    const before = this.rows[row];
    const facts = this.factsOf(patent);
    this.rows[row] = facts;
    if (before === undefined || !sameFacts(before, facts)) this.shape += 1;
  }

  private factsOf(patent: Patent): RowFacts {
    return {
      id: patent.id,
      rev: patent.rev,
      codes: this.once(checkPatent(patent, this.today)),
      title: titleNumber(patent.title),
      content: contentNumber(patent),
      priority: patent.priority ?? '',
      inventors: this.once(patent.inventors.map(({ name }) => this.inventors.code(name))),
      applicants: this.once(patent.applicants.map((name) => this.applicants.code(name))),
      publications: patent.publications.map(({ number }) => publicationNumber(number)),
      agency: this.agencies.code(patent.agency ?? ''),
      department: this.departments.code(patent.departmentId ?? ''),
      year: Number(patent.filingDate?.slice(0, 4) ?? 0),
    };
  }

  private once<T>(list: T[]): readonly T[] {
    const key = list.join(' ');
    const known = this.shared.get(key);
    if (known !== undefined) return known as readonly T[];
    this.shared.set(key, list);
    return list;
  }
}

/** Whether duplicates come out the same; legal state and filing date are in the projection. */
const sameFacts = (a: RowFacts, b: RowFacts): boolean =>
  a.title === b.title &&
  a.content === b.content &&
  a.priority === b.priority &&
  a.inventors === b.inventors &&
  a.applicants === b.applicants &&
  a.publications.join() === b.publications.join();

const books = new WeakMap<StoreState, QualityBook>();

/** The book of a store; it goes when the store is opened anew. */
export function bookOf(state: StoreState): QualityBook {
  const known = books.get(state);
  if (known) return known;
  const book = new QualityBook(state);
  books.set(state, book);
  return book;
}
