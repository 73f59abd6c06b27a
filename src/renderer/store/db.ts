// The Dexie database: schema versions with the reason for each. No other file names a table's key.
import Dexie, { type EntityTable, type Table } from 'dexie';
import type { EntityName } from '../../domain/patents/records';
import type { BatchRow } from '../../domain/submission/batchRow';
import type { ChangeHead } from '../../shared/store/changes';
import type { PageRow } from '../../shared/store/pages';
import { recordTables } from '../../shared/store/tables';

export type ItemsRow = { key: string; text: string };
export type MetaRow = { key: string; value: unknown };
export type AppliedRow = { commandId: string; answer: unknown };
export type ChunkRow = { key: string; text: string; index: string; count: number; bytes: number };
export type ReceiptRow = { key: string; text: string };

/** What this program can read; a store that says more is refused with STORE_TOO_NEW. */
export const schemaVersion = 5;

/** A cache of memory, never truth: no backup holds it. */
export const snapshotTable = 'snapshot';
export type SnapshotRow = { key: string; [part: string]: unknown };

export class DeskDatabase extends Dexie {
  /** What was last submitted of each patent, and how it ended. */
  marks!: Table<PageRow, number>;
  changes!: Table<ChangeHead, number>;
  changeItems!: Table<ItemsRow, string>;
  applied!: Table<AppliedRow, string>;
  meta!: Table<MetaRow, string>;
  settings!: Table<MetaRow, string>;
  batches!: EntityTable<BatchRow, 'batchId'>;
  batchChunks!: Table<ChunkRow, string>;
  receipts!: Table<ReceiptRow, string>;
  snapshot!: Table<SnapshotRow, string>;

  constructor(name = 'desk') {
    super(name, { chromeTransactionDurability: 'strict' });
    // 1: the first records, change log, settings and outbox. No secondary index: lists come from the projection.
    this.version(1).stores({
      patents: 'page',
      persons: 'page',
      departments: 'page',
      projects: 'page',
      marks: 'page',
      changes: 'seq',
      changeItems: 'key',
      applied: 'commandId',
      meta: 'key',
      settings: 'key',
      batches: 'batchId',
      batchChunks: 'key',
      receipts: 'key',
    });
    // 2: registers beside the patents. New fields of patents are optional: no record has to be rewritten.
    this.version(2).stores({
      families: 'page',
      disclosures: 'page',
      results: 'page',
      agencies: 'page',
      tenders: 'page',
    });
    // 3: what is newer than a page lies beside it, which older programs would read past; and a snapshot of the columns
    // for a quick start. Pages of before stay as they are.
    this.version(3).stores({ [snapshotTable]: 'key' });
    // 4: agreements and their money. New tables only; nothing that was there is touched.
    this.version(4).stores({
      agreements: 'page',
      incomes: 'page',
      outlays: 'page',
      policies: 'page',
      runs: 'page',
    });
    // 5: negotiations, what follows a signature, filings. New tables only.
    this.version(schemaVersion).stores({
      deals: 'page',
      dealEvents: 'page',
      offers: 'page',
      obligations: 'page',
      royaltyReports: 'page',
      filings: 'page',
      holdings: 'page',
      matters: 'page',
    });
  }

  pagesOf(entity: EntityName): Table<PageRow, number> {
    return this.table(recordTables[entity]);
  }
}
