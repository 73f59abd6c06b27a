// Papers that left the desk: each kept as the data it was drawn from, with an index of the newest. A reprint is the same
// data laid out again, so number, text and figures are those of the first time.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PrintDocument } from '../../../shared/print';
import { failure } from '../../../shared/result';
import { KeptPaper, keptPapers } from '../../../shared/routes/papers';
import type { DocumentFolder } from '../documents/folder';

/** The index lies in parts, so that one paper rewrites fifty lines and not two thousand. */
const partSize = 50;
const parts = keptPapers / partSize;
const keyOf = (part: number): string => `papers.${part}`;
const keys = Array.from({ length: parts }, (_, part) => keyOf(part));

export interface ArchivePorts {
  readonly documents: Pick<DocumentFolder, 'take' | 'pathOf'>;
  settings(keys: string[]): Promise<Record<string, unknown>>;
  put(values: Record<string, unknown>): Promise<unknown>;
}

export class PaperArchive {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly ports: ArchivePorts) {}

  /**
   * @param json the document as the print page fetched it, unchanged
   * @param how 'queued': it has its number and waits for a printer; a number is never without its document
   */
  keep(json: string, how: 'file' | 'printer' | 'queued'): Promise<void> {
    const kept = this.last.then(() => this.write(json, how));
    this.last = kept.catch(() => undefined);
    return kept;
  }

  async list(text: string): Promise<{ all: number; rows: KeptPaper[] }> {
    const rows = (await this.read()).sort((a, b) => b.seq - a.seq);
    const words = text.toLowerCase().split(/\s+/).filter(Boolean);
    const holds = ({ number, title, by }: KeptPaper): boolean => {
      const line = `${number} ${title} ${by}`.toLowerCase();
      return words.every((word) => line.includes(word));
    };
    return { all: rows.length, rows: words.length === 0 ? rows : rows.filter(holds) };
  }

  /** NOT_FOUND where the number is unknown, its file gone, or no longer what was kept. */
  async open(number: string): Promise<PrintDocument> {
    const found = (await this.read()).find((row) => row.number === number);
    if (found === undefined) throw failure('NOT_FOUND', { entity: 'paper', id: number });
    const json = await readFile(this.ports.documents.pathOf(found.hash), 'utf8').catch(() => '');
    if (hashOf(json) !== found.hash) throw failure('NOT_FOUND', { entity: 'paper', id: number });
    const document: unknown = JSON.parse(json);
    if (!isDocument(document)) throw failure('NOT_FOUND', { entity: 'paper', id: number });
    return document;
  }

  private async read(): Promise<KeptPaper[]> {
    return rowsOf(await this.ports.settings(keys));
  }

  private async write(json: string, how: 'file' | 'printer' | 'queued'): Promise<void> {
    const rows = await this.read();
    const hash = hashOf(json);
    const printed = how === 'printer' ? 1 : 0;
    const known = rows.find((row) => row.hash === hash);
    if (known !== undefined && how === 'queued') return;
    const given = how === 'queued' ? 0 : 1;
    const next = 1 + rows.reduce((newest, { seq }) => Math.max(newest, seq), -1);
    const row =
      known === undefined
        ? { ...(await this.store(json)), seq: next, times: given, printed }
        : { ...known, times: known.times + given, printed: known.printed + printed };
    const part = Math.floor(row.seq / partSize);
    // Lines of the round before, two thousand papers ago, give way.
    const beside = rows.filter(({ seq }) => Math.floor(seq / partSize) === part && seq !== row.seq);
    const lines = [...beside, row].sort((a, b) => a.seq - b.seq);
    await this.ports.put({ [keyOf(part % parts)]: lines });
  }

  private async store(json: string): Promise<Omit<KeptPaper, 'seq' | 'times' | 'printed'>> {
    const document: unknown = JSON.parse(json);
    if (!isDocument(document)) throw failure('NOT_FOUND', { entity: 'paper' });
    const { hash } = await this.ports.documents.take(bytesOf(json));
    const { documentNumber, title, madeAt, operator } = document;
    const kind = document.kind === 'paper' ? document.series : 'PF';
    return { number: documentNumber, title, kind, madeAt, by: operator, hash };
  }
}

const isDocument = (value: unknown): value is PrintDocument => PrintDocument.safeParse(value).success;
const hashOf = (json: string): string => createHash('sha256').update(json).digest('hex');

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}

function rowsOf(values: Record<string, unknown>): KeptPaper[] {
  return Object.values(values).flatMap((part) => {
    const read = z.array(KeptPaper).safeParse(part);
    return read.success ? read.data : [];
  });
}
