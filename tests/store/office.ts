// Supervisor, journal and store put together in one process: the store dies, hangs or is wiped at a word.
import 'fake-indexeddb/auto';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentFolder } from '../../src/main/core/documents/folder';
import { Journal } from '../../src/main/core/journal/journal';
import type { StorePort } from '../../src/main/core/store/client';
import type { Repair } from '../../src/main/core/store/reconcile';
import { type StoreCondition, type StoreHost, Supervisor } from '../../src/main/core/store/supervisor';
import { Dispatcher, errorOf } from '../../src/renderer/store/dispatch';
import type { FeedEvent } from '../../src/shared/events';
import type { StorePush, StoreReply, StoreRequest } from '../../src/shared/store/protocol';

export type Mishap = { before?: string; after?: string; hang?: string };

/** A host that runs the real dispatcher; `mishap` kills or silences it at a named request. */
export class TestHost implements StoreHost {
  spawned = 0;
  full = false;
  mishap: Mishap = {};
  private dispatcher: Dispatcher | null = null;
  private gone: (reason: string) => void = () => undefined;

  constructor(public database: string) {}

  kill(): void {
    const old = this.dispatcher;
    this.dispatcher = null;
    void old?.control(0, 'close', null).catch(() => undefined);
  }

  async spawn(onGone: (reason: string) => void): Promise<StorePort> {
    this.spawned += 1;
    this.gone = onGone;
    let tell: (message: StoreReply | StorePush) => void = () => undefined;
    const dispatcher = new Dispatcher({
      newId: randomUUID,
      databaseName: this.database,
      push: (message) => {
        if (this.dispatcher === dispatcher) tell(structuredClone(message));
      },
    });
    this.dispatcher = dispatcher;
    const answer = async (request: StoreRequest): Promise<void> => {
      if (request.kind === 'ack') return dispatcher.ack();
      if (this.strikes('before', request)) return this.gone('killed');
      if (this.strikes('hang', request)) return;
      let reply: StoreReply;
      try {
        const { value, change } = await this.carryOut(dispatcher, request);
        reply = { id: request.id, result: { ok: true, value }, ...(change ? { change } : {}) };
      } catch (cause) {
        reply = { id: request.id, result: { ok: false, error: errorOf(cause) } };
      }
      if (this.strikes('after', request)) return this.gone('killed');
      if (this.dispatcher === dispatcher) tell(structuredClone(reply));
    };
    setTimeout(() => tell({ push: 'ready' }), 0);
    return {
      post: (message) => void answer(structuredClone(message)),
      onMessage: (listener) => {
        tell = listener;
      },
      close: () => undefined,
    };
  }

  private strikes(kind: keyof Mishap, request: StoreRequest): boolean {
    if (this.mishap[kind] !== request.name) return false;
    this.mishap = {};
    return true;
  }

  private async carryOut(dispatcher: Dispatcher, request: StoreRequest) {
    switch (request.kind) {
      case 'query':
        return { value: await dispatcher.query(request.name, request.input), change: undefined };
      case 'command':
        return dispatcher.command(request.id, request.name, request.input, request.stamp);
      case 'control':
        return dispatcher.control(request.id, request.name, request.input);
      case 'ack':
        return { value: null, change: undefined };
    }
  }
}

export type Office = {
  host: TestHost;
  store: Supervisor;
  journal: Journal;
  documents: DocumentFolder;
  key: Buffer;
  folder: string;
  repairs: Repair[];
  conditions: StoreCondition[];
  feed: FeedEvent[];
  /** Creates a patent through the supervisor, as main does. */
  create(n: number, commandId?: string): Promise<{ id: string; rev: number; seq: number }>;
  titles(): Promise<string[]>;
  stop(): Promise<void>;
};

let offices = 0;
const sharedKey = randomBytes(32);

export async function openOffice(
  from: { folder?: string; database?: string; timeout?: number; key?: Buffer } = {},
): Promise<Office> {
  const folder = from.folder ?? (await mkdtemp(join(tmpdir(), 'office-')));
  const key = from.key ?? sharedKey;
  const host = new TestHost(from.database ?? `office-${++offices}`);
  const journal = await Journal.open(join(folder, 'journal.zhdj'), key);
  const repairs: Repair[] = [];
  const conditions: StoreCondition[] = [];
  const feed: FeedEvent[] = [];
  const store = new Supervisor({
    host,
    journal,
    newId: randomUUID,
    log: () => undefined,
    onFeed: (event) => feed.push(event),
    onCondition: (condition) => conditions.push(condition),
    onRepair: (repair) => repairs.push(repair),
    progress: () => undefined,
    diskIsFull: async () => host.full,
    timeout: from.timeout ?? 5000,
  });
  return {
    host,
    store,
    journal,
    documents: new DocumentFolder(join(folder, 'documents')),
    key,
    folder,
    repairs,
    conditions,
    feed,
    create: (n, commandId = randomUUID()) =>
      store.command(
        'record.create',
        { entity: 'patent', fields: { applicationNumber: numbered(n), title: `专利${n}` } },
        { commandId, at: '2026-01-02T03:04:05.000Z', actor: '王经办' },
      ),
    titles: async () => {
      const sort = { key: 'applicationNumber', descending: false } as const;
      return (await store.query('patents.list', { sort, limit: 5000 })).rows.map((row) => row.title);
    },
    async stop(this: Office) {
      await store.stop();
      await this.journal.close();
    },
  };
}

export const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

/** An application number with its check digit left for the store to complete. */
export const numbered = (n: number): string => `20231${String(n).padStart(7, '0')}`;

export const wipe = (database: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
