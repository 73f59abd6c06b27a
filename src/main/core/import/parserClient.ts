// One parser process per job: it reads untrusted files, so it is thrown away afterwards, whatever happened to it.
import type { ContractText } from '../../../domain/drafting/compose';
import type { FieldValues } from '../../../domain/drafting/fields';
import type { ColumnMapping, RowIssue } from '../../../domain/patents/importRow';
import type { PaperDocument } from '../../../domain/reporting/paper';
import type { Sheet } from '../../../domain/reporting/statistics/sheets';
import type { ParserMessage, ParserRequest, ReadSummary, SniffValue } from '../../../shared/parser';
import { DeskFailure, failure } from '../../../shared/result';
import type { ReadMail } from '../mail/readMail';

export interface ParserProcess {
  post(message: ParserRequest): void;
  onMessage(listener: (message: ParserMessage) => void): void;
  onExit(listener: (code: number) => void): void;
  kill(): void;
}
export type SpawnParser = () => ParserProcess;

export type ReadHandlers = {
  onBlock(drafts: string, issues: RowIssue[]): Promise<void>;
  onProgress(rows: number, bytesDone: number, bytesTotal: number): void;
  signal: AbortSignal;
};

type Job = ParserRequest extends infer R ? (R extends { id: number } ? Omit<R, 'id'> : never) : never;

function run<T>(spawn: SpawnParser, job: Job, handlers?: ReadHandlers): Promise<T> {
  const parser = spawn();
  const id = 1;
  const work = new Promise<T>((resolve, reject) => {
    // Blocks are handed on in order; an error of the receiver ends the reading.
    let blocks: Promise<void> = Promise.resolve();
    parser.onExit((code) => reject(failure('FILE_UNREADABLE', { reason: `parser ended with ${code}` })));
    parser.onMessage((message) => {
      switch (message.type) {
        case 'done':
          blocks.then(() => resolve(message.value as T), reject);
          return;
        case 'failed':
          reject(new DeskFailure(message.error));
          return;
        case 'progress':
          handlers?.onProgress(message.rows, message.bytesDone, message.bytesTotal);
          return;
        case 'block':
          blocks = blocks.then(() => handlers?.onBlock(message.drafts, message.issues));
          blocks.then(() => parser.post({ id, op: 'ack' }), reject);
          return;
      }
    });
    handlers?.signal.addEventListener('abort', () => reject(failure('CANCELLED')), { once: true });
    if (handlers?.signal.aborted) reject(failure('CANCELLED'));
    parser.post({ ...job, id } as ParserRequest);
  });
  return work.finally(() => parser.kill());
}

export const sniffFile = (
  spawn: SpawnParser,
  at: { file: string; sheet?: number; headerRow?: number },
): Promise<SniffValue> => run(spawn, { op: 'sniff', ...at });

export const readFileTable = (spawn: SpawnParser, file: string): Promise<{ rows: string[][] }> =>
  run(spawn, { op: 'table', file });

export const readFileText = (spawn: SpawnParser, file: string): Promise<{ text: string }> =>
  run(spawn, { op: 'text', file });

export const readFileMail = (spawn: SpawnParser, at: { file: string; folder: string }): Promise<ReadMail> =>
  run(spawn, { op: 'mail', ...at });

export const writeContract = (
  spawn: SpawnParser,
  at: { file: string; contract: ContractText },
): Promise<null> => run(spawn, { op: 'writeContract', ...at });

export const writePaper = (spawn: SpawnParser, at: { file: string; paper: PaperDocument }): Promise<null> =>
  run(spawn, { op: 'writePaper', ...at });

export const writeSheets = (
  spawn: SpawnParser,
  at: { file: string; sheets: readonly Sheet[] },
): Promise<null> => run(spawn, { op: 'writeSheets', ...at });

export const fillTemplate = (
  spawn: SpawnParser,
  at: { file: string; template: string; values: FieldValues },
): Promise<{ unknown: string[]; empty: string[] }> => run(spawn, { op: 'fillTemplate', ...at });

export const readFileRows = (
  spawn: SpawnParser,
  at: { file: string; sheet: number; headerRow: number; mapping: ColumnMapping },
  handlers: ReadHandlers,
): Promise<ReadSummary> => run(spawn, { op: 'read', ...at }, handlers);

export const writeIssueList = (
  spawn: SpawnParser,
  at: { file: string; issues: RowIssue[]; lang: 'zh' | 'en' },
): Promise<void> => run(spawn, { op: 'writeIssues', ...at });
