// Messages between main and the store window over their one MessagePort. Not for any other window.
import type { RowIssue } from '../../domain/patents/importRow';
import type { BatchPatch, BatchRow, EndpointState } from '../../domain/submission/batchRow';
import type { KindType } from '../../domain/submission/kinds';
import type { Lack } from '../../domain/submission/kinds/kind';
import type { BusinessReceipt, Receipt } from '../../domain/submission/receipt';

import type { BatchState } from '../../domain/submission/states';
import type { FeedEvent } from '../events';
import type { Result } from '../result';
import type { ChangedRow, ImportChange, ImportCounts, PlannedRow } from '../routes';
import type { ChangeHead, JournalImage } from './changes';
import type { CommandName, CommandStamp } from './commands';
import type { PatentFilter, QueryName } from './queries';

/** A chunk of a batch on its way into the outbox: the sealed text and which patents its lines are. */
export type OutboxChunk = {
  n: number;
  count: number;
  bytes: number;
  ndjson: string;
  lines: Array<{ opId: string; patentId: string; rev: number }>;
};

/** A record that could be sent: exactly what would leave, and what it lacks. */
export type Candidate = {
  /** Name of its mark: which kind of which record. */
  markId: string;
  recordId: string;
  /** What the screen calls it: an application number, the title of a filing. */
  name: string;
  rev: number;
  baseRev: number;
  mark: 'none' | 'waiting' | 'accepted' | 'rejected';
  key: string;
  /** Null where it does not even have the shape of its kind; `lacks` says why. */
  payload: object | null;
  /** Documents that go with it. */
  evidence: { sha256: string; size: number; type: string }[];
  lacks: Lack[];
};

/** A mark as the platform knows it. `rev` is that of the record here, 0 where the contents differ. */
export type RepairedMark = {
  id: string;
  rev: number;
  opId: string;
  batchId: string;
  platformRev: number;
  nationalId: string;
};

export type CandidatePage = {
  candidates: Candidate[];
  /** Left out because the platform holds this very revision. */
  alreadyAccepted: number;
  /** Left out because they are in a batch that is not finished. */
  waiting: number;
  nextOffset: number | null;
};

export type StoreHealth = {
  seq: number;
  lastCommandId: string;
  /** Counts the writes of outbox, settings and marks, as `seq` counts changes of records. */
  auxSeq: number;
  epoch: string;
  records: number;
};

/** What main alone may ask of the store: input and output of each control. */
export type Controls = {
  open: { input: { epoch: string }; output: StoreHealth };
  ping: { input: null; output: StoreHealth };
  close: { input: null; output: null };
  /** Changes after `seq` as head and images, for a journal that lacks them. */
  'journal.tail': { input: { after: number }; output: Array<{ head: ChangeHead; images: JournalImage[] }> };
  'journal.headOf': { input: { seq: number }; output: ChangeHead | null };
  /** Takes a change from the journal; used when the store lost its tail or everything. */
  'journal.replay': { input: { head: ChangeHead; images: JournalImage[] }; output: null };
  /** Outbox, settings and marks as they are: a page at a time, for a journal that lacks them. */
  'aux.page': {
    input: { table: string; after: string | null };
    output: { auxSeq: number; tables: string[]; rows: AuxRow[]; next: string | null };
  };
  'aux.replay': { input: { auxSeq: number; rows: AuxRow[] }; output: null };
  /** After a replay: forget memory and read everything again. */
  reload: { input: { epoch: string }; output: StoreHealth };
  'dump.page': {
    input: { table: string; after: string | number | null; limit: number };
    output: { rows: unknown[]; next: string | number | null };
  };
  'dump.load': { input: { table: string; rows: unknown[] }; output: null };
  'dump.clear': { input: null; output: null };
  'dump.tables': { input: null; output: string[] };
  'import.begin': { input: { importId: string; sample: boolean }; output: null };
  'import.block': { input: { importId: string; text: string }; output: null };
  'import.plan': {
    input: { importId: string };
    output: {
      counts: Omit<ImportCounts, 'rows'>;
      sample: PlannedRow[];
      issues: RowIssue[];
      changes: ImportChange[];
      absent: number;
    };
  };
  'import.changes': {
    input: { importId: string; key: string; offset: number; limit: number };
    output: { total: number; rows: ChangedRow[] };
  };
  'import.absent': { input: { importId: string }; output: string[] };
  'import.commit': {
    input: { importId: string; label: string; sample: boolean; keep: string[]; stamp: CommandStamp };
    output: { created: number; updated: number; seq: number };
  };
  'import.discard': { input: { importId: string }; output: null };
  'submission.candidates': {
    input: {
      kind: KindType;
      ids?: string[];
      text: string;
      filter: PatentFilter;
      again: boolean;
      /** Also what is under way or accepted: for the comparison with the platform. */
      every?: boolean;
      organisation: { name: string; code?: string };
      today: string;
      offset: number;
      limit: number;
    };
    output: CandidatePage;
  };
  'batch.stage': { input: { batchId: string; chunk: OutboxChunk }; output: null };
  'batch.insert': { input: { row: BatchRow }; output: null };
  'batch.open': { input: null; output: BatchRow[] };
  'batch.one': { input: { batchId: string }; output: BatchRow | null };
  'batch.last': { input: { endpoint: string }; output: BatchRow | null };
  'batch.setState': {
    input: { batchId: string; from: BatchState; to: BatchState; patch: BatchPatch; cleared: string[] };
    output: boolean;
  };
  'batch.chunk': { input: { batchId: string; n: number }; output: string | null };
  'batch.putReceipts': {
    input: { batchId: string; receipts: Receipt[]; after: number; chain: string };
    output: null;
  };
  'batch.receipts': { input: { batchId: string; after: number; limit: number }; output: Receipt[] };
  /** Row by row results of a batch that went out as a template. `open` = records without a final result. */
  'batch.fileResults': {
    input: { batchId: string; receipts: Receipt[]; at: string };
    output: { stored: number; same: number; open: number };
  };
  /** What the platform holds of things whose marks here are lost or behind; see compare.ts. */
  'marks.repair': { input: { marks: RepairedMark[] }; output: null };
  'batch.replace': {
    input: {
      batchId: string;
      from: BatchState;
      row: BatchRow;
      chunks: Array<{ n: number; count: number; bytes: number; ndjson: string }>;
    };
    output: boolean;
  };
  'batch.totals': { input: null; output: { pendingRecords: number; needsCorrection: number } };
  'endpoint.get': { input: { endpoint: string }; output: EndpointState | null };
  'endpoint.put': { input: { state: EndpointState }; output: null };
  'inbox.put': {
    /** From a file the rows are kept and counted, and the cursor of the wire stays where it is. */
    input: { endpoint: string; rows: BusinessReceipt[]; inboxAfter: number; fromFile?: boolean };
    output: null;
  };
};
export type ControlName = keyof Controls;
export type ControlInput<N extends ControlName> = Controls[N]['input'];
export type ControlOutput<N extends ControlName> = Controls[N]['output'];

export type StoreRequest =
  | { id: number; kind: 'query'; name: QueryName; input: unknown }
  | { id: number; kind: 'command'; name: CommandName; input: unknown; stamp: CommandStamp }
  | { id: number; kind: 'control'; name: ControlName; input: unknown }
  /** Main has taken a part of the images: the next may come. */
  | { id: number; kind: 'ack'; name: 'images' };

export type StoreReply = {
  id: number;
  result: Result<unknown>;
  /** The change a command made; its images were pushed before, under the same commandId. */
  change?: ChangeHead;
};

/** A row of the outbox, settings or marks as the journal keeps it; `row: null` = removed. */
export type AuxRow = { table: string; row: unknown };

export type StorePush =
  /** What the request with this id writes, as JSON: main puts it into the journal unread before it answers. */
  | { push: 'images'; id: number; text: string }
  | { push: 'aux'; id: number; auxSeq: number; text: string }
  | { push: 'feed'; event: FeedEvent }
  /** How far a change of many records is; `label` is that of the change. */
  | { push: 'progress'; id: number; label: string; done: number; total: number }
  | { push: 'ready' };

export const isPush = (message: StoreReply | StorePush): message is StorePush => 'push' in message;
