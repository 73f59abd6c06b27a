// COPY ... FROM STDIN over the ordinary driver: the quickest way into PostgreSQL, a few rows of text at a time.
import type pg from 'pg';

/** The part of the driver's connection that speaks the copy protocol; its published types leave it out. */
interface CopyConnection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
}
export type Cell = string | number | boolean;

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
const NEEDS_ESCAPE = /[\\\t\n\r]/;
/** Most cells hold nothing to escape, and looking is far cheaper than replacing. */
const escaped = (cell: Cell): string =>
  typeof cell !== 'string'
    ? String(cell)
    : NEEDS_ESCAPE.test(cell)
      ? cell.replace(/[\\\t\n\r]/g, (char) => ESCAPES[char]!)
      : cell;

class Copy implements pg.Submittable {
  constructor(
    private readonly statement: string,
    private readonly data: Buffer,
    private readonly done: (error?: Error) => void,
  ) {}
  submit(connection: unknown): void {
    (connection as CopyConnection).query(this.statement);
  }
  handleCopyInResponse(connection: CopyConnection): void {
    connection.sendCopyFromChunk(this.data);
    connection.endCopyFrom();
  }
  handleCommandComplete(): void {}
  handleError(error: Error): void {
    this.done(error);
  }
  handleReadyForQuery(): void {
    this.done();
  }
}

/** Inserts rows into `table (columns)`; both are constants of the program, never input. */
export function copyInto(
  client: pg.PoolClient,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Promise<void> {
  const texts: string[] = [];
  for (const row of rows) texts.push(row.map(escaped).join('\t'));
  if (texts.length === 0) return Promise.resolve();
  return new Promise((resolve, reject) => {
    const statement = `copy ${table} (${columns.join(', ')}) from stdin`;
    const data = Buffer.from(`${texts.join('\n')}\n`);
    client.query(new Copy(statement, data, (error) => (error ? reject(error) : resolve())));
  });
}
