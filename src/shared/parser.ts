// Messages between main and the parser process, which reads files nobody has checked yet.
import type { ContractText } from '../domain/drafting/compose';
import type { FieldValues } from '../domain/drafting/fields';
import type { ColumnMapping, RowIssue } from '../domain/patents/importRow';
import type { PaperDocument } from '../domain/reporting/paper';
import type { Sheet } from '../domain/reporting/statistics/sheets';
import type { DeskError } from './result';
import type { SheetSniff } from './routes';

export type ParserRequest =
  | { id: number; op: 'sniff'; file: string; sheet?: number; headerRow?: number }
  | { id: number; op: 'read'; file: string; sheet: number; headerRow: number; mapping: ColumnMapping }
  /** A small table as rows of text. */
  | { id: number; op: 'table'; file: string }
  /** The text of an agreement from outside. */
  | { id: number; op: 'text'; file: string }
  | { id: number; op: 'writeContract'; file: string; contract: ContractText }
  | { id: number; op: 'writePaper'; file: string; paper: PaperDocument }
  | { id: number; op: 'writeSheets'; file: string; sheets: readonly Sheet[] }
  /** An own Word template filled; answers the fields nobody knows and those left empty. */
  | { id: number; op: 'fillTemplate'; file: string; template: string; values: FieldValues }
  /** A saved mail; its attachments become files of the folder. */
  | { id: number; op: 'mail'; file: string; folder: string }
  | { id: number; op: 'writeIssues'; file: string; issues: RowIssue[]; lang: 'zh' | 'en' }
  /** A table is written in steps: opened, filled block by block, closed. One table a process. */
  | { id: number; op: 'openTable'; file: string; head: TableHead }
  | { id: number; op: 'tableRows'; rows: readonly (readonly TableCell[])[] }
  | { id: number; op: 'closeTable' }
  | { id: number; op: 'ack' };

export type ParserMessage =
  | { id: number; type: 'done'; value: unknown }
  | { id: number; type: 'failed'; error: DeskError }
  /** `drafts` is JSON text: main passes it to the store unread. */
  | { id: number; type: 'block'; drafts: string; issues: RowIssue[] }
  | { id: number; type: 'progress'; rows: number; bytesDone: number; bytesTotal: number };

export type TableCell = string | number;
export type TableHead = {
  format: 'xlsx' | 'csv';
  sheet: string;
  columns: readonly string[];
  /** Characters a column shows; xlsx only. */
  widths?: readonly number[];
};

export type ReadSummary = { rows: number };
export type SniffValue = Omit<SheetSniff, 'remembered'>;
