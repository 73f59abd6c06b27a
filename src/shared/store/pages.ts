// How records lie in a table: a page of JSON text, and half a number later the records of it that changed since.
// Store, check and backup read rows through here, so that all of them see the same records.

export type PageRow = {
  /** A page is a whole number; `page + 0.5` holds what is newer than the page. */
  page: number;
  /** JSON of a list of records, one a line. */
  text: string;
  /** Only beside newer records: ids of the page that are no more. */
  gone?: string[];
};

type Stored = { id: string };

export const newerThan = (page: number): number => page + 0.5;
const opening = '{"id":"';

export function textOfRecord({ id, ...fields }: Stored): string {
  return JSON.stringify({ id, ...fields });
}

/** Lines of JSON never hold a line break of their own, so that a page can be cut without reading it. */
export const pageText = (lines: readonly string[]): string =>
  lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n]`;

/** JSON of each record of a page. */
export function linesOf(text: string): string[] {
  if (text === '[]') return [];
  if (text.startsWith(`[\n${opening}`)) return text.slice(2, -2).split(',\n');
  return (JSON.parse(text) as Stored[]).map(textOfRecord);
}

/** Id of a line, which is its first key. */
export function idOfLine(line: string): string {
  const end = line.indexOf('"', opening.length);
  const id = line.slice(opening.length, end);
  return line.startsWith(opening) && !id.includes('\\') ? id : (JSON.parse(line) as Stored).id;
}

/** Records of a page in their order, the newer ones in their places, those that came later at the end. */
export function recordsOf<T extends Stored>(page: PageRow | undefined, newer: PageRow | undefined): T[] {
  const records = page === undefined ? [] : (JSON.parse(page.text) as T[]);
  if (newer === undefined) return records;
  const changed = new Map((JSON.parse(newer.text) as T[]).map((record) => [record.id, record]));
  const gone = new Set(newer.gone);
  const merged = records
    .filter(({ id }) => !gone.has(id))
    .map((record) => {
      const now = changed.get(record.id) ?? record;
      changed.delete(record.id);
      return now;
    });
  return [...merged, ...changed.values()];
}

/** Takes rows in the order of their keys and gives the pages they make; `end` gives the last one. */
export class PageReader<T extends Stored> {
  private page: PageRow | undefined;

  /** Pages that are complete now. */
  take(row: PageRow): Array<{ page: number; records: T[] }> {
    if (Number.isInteger(row.page)) {
      const complete = this.end();
      this.page = row;
      return complete;
    }
    const page = Math.floor(row.page);
    const before = this.page?.page === page ? [] : this.end();
    const base = this.page;
    this.page = undefined;
    return [...before, { page, records: recordsOf<T>(base, row) }];
  }

  end(): Array<{ page: number; records: T[] }> {
    const { page } = this;
    this.page = undefined;
    return page === undefined ? [] : [{ page: page.page, records: recordsOf<T>(page, undefined) }];
  }
}
