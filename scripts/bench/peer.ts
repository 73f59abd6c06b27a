// The peer: SQLite (better-sqlite3) with FTS5 over trigrams, durable as we are (WAL, synchronous=FULL).
// It lives in a package folder of its own that scripts/tasks/bench.mjs installs; the project does not depend on it.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { headers } from '../sample/rows';

interface Statement {
  run(...values: unknown[]): unknown;
  get(...values: unknown[]): unknown;
  all(...values: unknown[]): unknown[];
}
interface Database {
  pragma(text: string): unknown;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  transaction<A extends unknown[]>(work: (...values: A) => void): (...values: A) => void;
  close(): void;
}

export const peerName = 'SQLite FTS5';

const schema = `
  create table patents(
    id integer primary key, number text not null unique, title text not null, type text, filed text, granted text,
    status text, applicants text, inventors text, department text, ipc text,
    haystack text not null, record text not null);
  create index patents_filed on patents(filed);
  create table history(seq integer primary key, at text not null, patent integer not null, change text not null);
  create virtual table found using fts5(haystack, content='patents', content_rowid='id', tokenize='trigram');`;

/** Why there is no peer, or undefined. */
export const peerAbsent = (): string | undefined => process.env.ZHUANHUA_BENCH_NO_PEER || undefined;

const column = Object.fromEntries(headers.map((header, index) => [header, index])) as Record<
  (typeof headers)[number],
  number
>;

/** What the search looks at: the same fields as in our store. */
export function haystackOf(cells: readonly string[]): string {
  const of = (name: keyof typeof column): string => cells[column[name]] ?? '';
  const number = of('申请号');
  const fields = ['申请人', '发明人', '公开(公告)号', '授权公告号', 'IPC分类号', '内部编号', '摘要'] as const;
  return [of('专利名称'), number, number.replace('.', ''), ...fields.map(of)].join('\n').toLowerCase();
}

export class Peer {
  private constructor(private readonly db: Database) {}

  /** Opens an empty database in the folder; null where SQLite is absent. */
  static open(folder: string): Peer | null {
    if (peerAbsent() !== undefined) return null;
    const name = 'better-sqlite3';
    const Sqlite = createRequire(import.meta.url)(name) as new (file: string) => Database;
    const db = new Sqlite(join(folder, 'peer.db'));
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = FULL');
    db.exec(schema);
    return new Peer(db);
  }

  /** All rows in one transaction, durable when it returns. */
  insert(rows: Iterable<readonly string[]>): void {
    const record = this.db.prepare('insert into patents values (?,?,?,?,?,?,?,?,?,?,?,?,?)');
    const words = this.db.prepare('insert into found(rowid, haystack) values (?,?)');
    this.db.transaction(() => {
      let id = 0;
      for (const cells of rows) {
        id += 1;
        const of = (name: keyof typeof column): string => cells[column[name]] ?? '';
        const haystack = haystackOf(cells);
        const named = [
          of('申请号'),
          of('专利名称'),
          of('专利类型'),
          of('申请日'),
          of('授权公告日'),
          of('法律状态'),
        ];
        const more = [of('申请人'), of('发明人'), of('学院'), of('IPC主分类号')];
        record.run(id, ...named, ...more, haystack, JSON.stringify(cells));
        words.run(id, haystack);
      }
    })();
  }

  /** Count and first page, newest first: the same question as a keystroke asks of our list. */
  search(text: string): { total: number; rows: unknown[] } {
    const terms = text.toLowerCase().split(/\s+/).filter(Boolean);
    const long = terms
      .filter((term) => [...term].length >= 3)
      .map((term) => `"${term.replaceAll('"', '""')}"`);
    const short = terms.filter((term) => [...term].length < 3).map((term) => `%${term}%`);
    // Trigrams can not find fewer than three characters: those are looked for with LIKE.
    const tests = [
      ...(long.length > 0 ? ['id in (select rowid from found where found match ?)'] : []),
      ...short.map(() => 'haystack like ?'),
    ];
    const where = tests.length === 0 ? '' : `where ${tests.join(' and ')}`;
    const values = [...(long.length > 0 ? [long.join(' AND ')] : []), ...short];
    const onlyLong = long.length > 0 && short.length === 0;
    const count = onlyLong
      ? 'select count(*) as n from found where found match ?'
      : `select count(*) as n from patents ${where}`;
    const shown = 'id, number, title, type, filed, granted, status, applicants, inventors, department, ipc';
    const page = `select ${shown} from patents ${where} order by filed desc limit 60`;
    const { n } = this.prepared(count).get(...values) as { n: number };
    return { total: n, rows: this.prepared(page).all(...values) };
  }

  /** Counts by one or two columns of the list. */
  count(first: string, second?: string): unknown[] {
    const by = second === undefined ? first : `${first}, ${second}`;
    return this.prepared(`select ${by}, count(*) as n from patents group by ${by}`).all();
  }

  /** First page of the whole list by a column. */
  sorted(by: string): unknown[] {
    return this.prepared(`select id, number, title, ${by} from patents order by ${by} limit 60`).all();
  }

  /** One field of many rows with a line of history each, in one durable transaction; the field is not searched. */
  updateMany(ids: readonly number[], status: string): void {
    this.db.transaction(() => {
      for (const id of ids) {
        this.prepared('update patents set status = ? where id = ?').run(status, id);
        this.prepared('insert into history(at, patent, change) values (?, ?, ?)').run('', id, status);
      }
    })();
  }

  /** One durable change of one field with its line of history; the search index follows. */
  update(id: number, value: string): void {
    const old = this.prepared('select haystack from patents where id = ?').get(id) as { haystack: string };
    const next = `${old.haystack}\n${value}`;
    this.db.transaction(() => {
      this.prepared("insert into found(found, rowid, haystack) values ('delete', ?, ?)").run(
        id,
        old.haystack,
      );
      this.prepared('update patents set haystack = ? where id = ?').run(next, id);
      this.prepared('insert into found(rowid, haystack) values (?, ?)').run(id, next);
      this.prepared('insert into history(at, patent, change) values (?, ?, ?)').run(
        new Date().toISOString(),
        id,
        JSON.stringify({ internalNumber: value }),
      );
    })();
  }

  private readonly statements = new Map<string, Statement>();
  private prepared(sql: string): Statement {
    const known = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }

  close(): void {
    this.db.close();
  }
}
