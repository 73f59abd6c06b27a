// What handlers need of the window system, so that they can be tested without it.

import type { DocumentSeries } from '../../domain/reporting';
import type { PaperBundle, PrintDocument } from '../../shared/print';
import type { RouteOutput } from '../../shared/routes';

export type SaveKind = 'xlsx' | 'csv' | 'pdf' | 'zbak' | 'ics' | 'any' | 'pbo' | 'pbr';

export interface ShellPorts {
  info(): RouteOutput<'app.info'>;
  openExternal(url: string): Promise<void>;
  copyText(text: string): void;
  /** False where the bytes are no picture. */
  copyImage(png: Uint8Array<ArrayBuffer>): Promise<boolean>;
  showFile(file: string): void;
  chooseSpreadsheet(): Promise<string | null>;
  chooseBackup(): Promise<string | null>;
  /** A file of submission: a batch to forward, or what came back for one. */
  chooseFile(kind: 'bundle' | 'receipts'): Promise<string | null>;
  /** Several files of any kind; empty where the person cancelled. */
  chooseDocuments(): Promise<string[]>;
  /** A folder to put several files into; null where the person cancelled. */
  chooseFolder(): Promise<string | null>;
  /** Place to save to; `name` is the suggestion. */
  savePlace(name: string, kind: SaveKind): Promise<string | null>;
}

export interface Printing {
  prepare(document: PrintDocument | PaperBundle): {
    job: string;
    url: string;
    documentNumber: string;
    rows: number;
  };
  /** The document as JSON, undefined where the job is gone. */
  data(job: string): string | undefined;
  /** Gives the document its number if it has none yet; `take` is asked once for each document. NOT_FOUND. */
  numbered(job: string, take: (series: DocumentSeries) => Promise<string>): Promise<string>;
  /** What the document is called. */
  title(job: string): string;
  pdf(
    job: string,
    run?: { onProgress?(done: number, total: number): void; signal?: AbortSignal },
  ): Promise<{ bytes: Uint8Array; pages: number; title: string }>;
  /** Each paper of a bundle as a file of its own, in order. */
  each(
    job: string,
    take: (bytes: Uint8Array, index: number, pages: number) => Promise<void>,
    run?: { signal?: AbortSignal },
  ): Promise<void>;
  /** Handed to the system's own queue; what a printer does with it later is not known. */
  print(
    job: string,
    how: { printer?: string; copies: number },
    run?: { onProgress?(done: number, total: number): void; signal?: AbortSignal },
  ): Promise<void>;
  printers(): Promise<RouteOutput<'report.printers'>['printers']>;
}
