// Answers one request at a time where it writes, at once where it only reads.
// A repeated commandId gets its first answer again; nothing runs twice.

import type { PatentDraft } from '../../domain/patents/importRow';
import { BatchRow, EndpointState } from '../../domain/submission/batchRow';
import type { DeskError } from '../../shared/result';
import { DeskFailure, failure } from '../../shared/result';
import type { ChangeHead } from '../../shared/store/changes';
import { type CommandName, type CommandStamp, commands } from '../../shared/store/commands';
import type { ControlInput, ControlName, StoreHealth, StorePush } from '../../shared/store/protocol';
import { type QueryName, queries } from '../../shared/store/queries';
import { auxPage, replayAux, writeAux } from './aux';
import { planOf, settingsOf } from './commands';
import { refuseByBooks } from './commands/books';
import { refuseByDeals } from './commands/dealBooks';
import { refuseByOffers } from './commands/offers';
import { refuseByRegister } from './commands/registerGuard';
import { clearAll, dumpPage, loadRows, tableNames } from './dump';
import { ImportSession } from './importSession';
import { journalTail, replayChange } from './journalSide';
import * as outbox from './outbox';
import { answers } from './queries';
import { Snapshots } from './snapshot/save';
import { openState, type StoreState } from './state';
import { candidates } from './submission/candidates';
import { putFileResults } from './submission/fileResults';
import { repairMarks } from './submission/repair';
import { type Done, type Intent, type Sink, transact, translated } from './transact';

export type Ports = {
  newId(): string;
  push(message: StorePush): void;
  databaseName?: string;
};

export type Answer = { value: unknown; change?: ChangeHead };

export class Dispatcher {
  private state: StoreState | null = null;
  private snapshots: Snapshots | null = null;
  private readonly imports = new Map<string, ImportSession>();
  private tail: Promise<unknown> = Promise.resolve();
  private underWay = 0;
  private mayGoOn: () => void = () => undefined;

  constructor(private readonly ports: Ports) {}

  async query(name: QueryName, raw: unknown): Promise<unknown> {
    const state = this.opened();
    const input = queries[name].input.parse(raw);
    await this.searchable(state, input);
    // The table has exactly one answer a name; the compiler can not follow a name that is a variable.
    return answers[name](state, input as never);
  }

  /** Commands run one after the other; the revision a command has read can not change under it. */
  command(id: number, name: CommandName, raw: unknown, stamp: CommandStamp): Promise<Answer> {
    return this.inTurn(async () => {
      const state = this.opened();
      if (state.applied.has(stamp.commandId)) {
        return { value: (await state.db.applied.get(stamp.commandId))?.answer };
      }
      const input = commands[name].input.parse(raw);
      return this.carryOut(state, id, name, input, stamp);
    });
  }

  control(id: number, name: ControlName, input: unknown): Promise<Answer> {
    // Reading controls do not wait for a long write.
    if (name === 'ping') return Promise.resolve({ value: this.health() });
    if (name === 'import.commit')
      return this.inTurn(() => this.commitImport(id, input as ControlInput<'import.commit'>));
    return this.inTurn(async () => ({ value: await this.carryOutControl(id, name, input) }));
  }

  /** Search texts are read after the start: a question with words waits for them. */
  private async searchable(state: StoreState, input: object): Promise<void> {
    if ('text' in input && input.text !== '') await state.texts;
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.tail.then(work);
    this.tail = result.catch(() => undefined);
    return result;
  }

  private opened(): StoreState {
    if (this.state === null) throw failure('STORE_UNAVAILABLE', { reason: 'not open' });
    return this.state;
  }

  private health(): StoreHealth {
    const { seq, lastCommandId, auxSeq, epoch, heaps } = this.opened();
    const records = Object.values(heaps).reduce((sum, heap) => sum + heap.size, 0);
    return { seq, lastCommandId, auxSeq, epoch, records };
  }

  private sink(id: number): Sink {
    return {
      images: (text) => this.sendImages(id, text),
      aux: (auxSeq, rows) => this.ports.push({ push: 'aux', id, auxSeq, text: JSON.stringify(rows) }),
      progress: (label, done, total) => this.ports.push({ push: 'progress', id, label, done, total }),
    };
  }

  /** Main took a part of the images. */
  ack(): void {
    this.underWay -= 1;
    this.mayGoOn();
  }

  /** At most two parts under way: main stays free for the windows while a large change is saved. */
  private async sendImages(id: number, text: string): Promise<void> {
    this.ports.push({ push: 'images', id, text });
    this.underWay += 1;
    while (this.underWay >= 2) {
      await new Promise<void>((resolve) => {
        this.mayGoOn = resolve;
      });
    }
  }

  private feed(entity: string, ids: readonly string[]): void {
    const { epoch, seq } = this.opened();
    this.snapshots?.later();
    const event = { epoch, seq, entity, ids: ids.length > 200 ? [] : [...ids] };
    this.ports.push({ push: 'feed', event });
  }

  private announce(done: Done | null): void {
    if (done === null) return;
    for (const [entity, ids] of done.ids) this.feed(entity, ids);
  }

  private async write<A>(
    state: StoreState,
    id: number,
    stamp: CommandStamp,
    intent: Intent,
    answer: (head: ChangeHead) => A,
  ): Promise<Answer> {
    // The sample's books come and go as a whole: what they hold was never anybody's step.
    if (intent.kind !== 'sample' && intent.kind !== 'removeSample') {
      refuseByBooks(state, intent);
      refuseByRegister(state, intent);
      await refuseByDeals(state, intent);
      refuseByOffers(intent);
    }
    const outcome = await transact(state, stamp, intent, answer, this.sink(id));
    this.announce(outcome.done);
    return { value: outcome.answer, ...(outcome.done === null ? {} : { change: outcome.done.head }) };
  }

  private async carryOut(
    state: StoreState,
    id: number,
    name: CommandName,
    raw: unknown,
    stamp: CommandStamp,
  ): Promise<Answer> {
    const settings = settingsOf(name, raw);
    if (settings !== null) {
      await writeAux(state, this.sink(id), async () => ({ settings }));
      if (name === 'settings.put')
        this.feed(
          'settings',
          settings.map(({ key }) => key),
        );
      return { value: { saved: settings.length } };
    }
    const { newId } = this.ports;
    const { intent, answer } = await planOf(name, { state, stamp, newId }, raw);
    return this.write(state, id, stamp, intent, answer);
  }

  private async begin(epoch: string): Promise<void> {
    this.snapshots?.stop();
    const state = await openState(epoch, this.ports.databaseName);
    // Another program version wants to upgrade: let go, so that it does not wait for ever.
    state.db.on('versionchange', () => state.db.close());
    this.state = state;
    this.snapshots = new Snapshots(state, (work) => this.inTurn(work));
    this.snapshots.later();
  }

  private session(importId: string): ImportSession {
    const session = this.imports.get(importId);
    if (session === undefined) throw failure('IMPORT_GONE', { importId });
    return session;
  }

  private async carryOutControl(id: number, name: ControlName, raw: unknown): Promise<unknown> {
    const of = <N extends ControlName>(_name: N): ControlInput<N> => raw as ControlInput<N>;
    switch (name) {
      case 'open': {
        this.state?.db.close();
        await this.begin(of('open').epoch);
        return this.health();
      }
      case 'ping':
        return this.health();
      case 'import.commit':
        throw failure('INTERNAL', { reason: 'import.commit is a command' });
      case 'close':
        await this.snapshots?.close();
        this.state?.db.close();
        this.state = null;
        return null;
      case 'reload': {
        this.opened().db.close();
        this.imports.clear();
        await this.begin(of('reload').epoch);
        this.feed('*', []);
        return this.health();
      }
      default:
        return this.carryOutOpenControl(this.opened(), id, name, raw);
    }
  }

  private async carryOutOpenControl(
    state: StoreState,
    id: number,
    name: Exclude<ControlName, 'open' | 'ping' | 'close' | 'reload' | 'import.commit'>,
    raw: unknown,
  ): Promise<unknown> {
    const of = <N extends ControlName>(_name: N): ControlInput<N> => raw as ControlInput<N>;
    const sink = this.sink(id);
    switch (name) {
      case 'journal.tail':
        return journalTail(state, of(name).after);
      case 'journal.headOf':
        return (await state.db.changes.get(of(name).seq)) ?? null;
      case 'journal.replay':
        await replayChange(state, of(name).head, of(name).images);
        return null;
      case 'aux.page':
        return auxPage(state, of(name).table, of(name).after);
      case 'aux.replay':
        await replayAux(state, of(name).auxSeq, of(name).rows);
        return null;
      case 'dump.tables':
        return tableNames(state.db);
      case 'dump.page':
        return dumpPage(state.db, of(name));
      case 'dump.load':
        await loadRows(state.db, of(name));
        return null;
      case 'dump.clear':
        // Memory and disk tell different stories from here to the reload.
        this.snapshots?.stop();
        await clearAll(state.db);
        return null;
      case 'import.begin': {
        const { importId, sample } = of(name);
        this.imports.set(importId, new ImportSession(state, this.ports.newId, sample));
        return null;
      }
      case 'import.block': {
        const { importId, text } = of(name);
        await this.session(importId).add(JSON.parse(text) as PatentDraft[]);
        return null;
      }
      case 'import.plan':
        return this.session(of(name).importId).plan();
      case 'import.changes':
        return this.session(of(name).importId).changesOf(of(name));
      case 'import.absent':
        return this.session(of(name).importId).absent();
      case 'import.discard':
        this.imports.delete(of(name).importId);
        return null;
      case 'submission.candidates':
        await this.searchable(state, of(name));
        return candidates(state, of(name));
      case 'batch.stage':
        outbox.stageChunk(of(name));
        return null;
      case 'batch.insert':
        await outbox.insertBatch(state, BatchRow.parse(of(name).row), sink);
        this.feed('batch', [of(name).row.batchId]);
        this.feed('mark', []);
        return null;
      case 'batch.open':
        return outbox.openBatches(state);
      case 'batch.one':
        return (await state.db.batches.get(of(name).batchId)) ?? null;
      case 'batch.last':
        return outbox.lastBatch(state, of(name).endpoint);
      case 'batch.setState': {
        const moved = await outbox.setState(state, of(name), sink);
        if (moved) this.feed('batch', [of(name).batchId]);
        return moved;
      }
      case 'batch.chunk': {
        const { batchId, n } = of(name);
        return outbox.chunkText(state, batchId, n);
      }
      case 'batch.putReceipts': {
        const ids = await outbox.putReceipts(state, of(name), sink);
        this.feed('batch', [of(name).batchId]);
        this.feed('mark', ids);
        return null;
      }
      case 'batch.receipts':
        return outbox.receiptsOf(state, of(name).batchId, of(name).after, of(name).limit);
      case 'batch.fileResults': {
        const stored = await putFileResults(state, of(name), sink);
        this.feed('batch', [of(name).batchId]);
        this.feed('mark', []);
        return stored;
      }
      case 'marks.repair':
        await repairMarks(state, of(name), sink);
        this.feed('mark', []);
        return null;
      case 'batch.replace': {
        const replaced = await outbox.replaceBatch(state, of(name), sink);
        if (replaced) this.feed('batch', []);
        return replaced;
      }
      case 'batch.totals':
        return outbox.batchTotals(state);
      case 'endpoint.get':
        return outbox.endpointState(state, of(name).endpoint);
      case 'endpoint.put':
        await outbox.putEndpoint(state, EndpointState.parse(of(name).state), sink);
        return null;
      case 'inbox.put':
        await outbox.putInbox(state, of(name), sink);
        this.feed('mark', []);
        this.feed('receipt', []);
        return null;
    }
  }

  /** The one control that changes records: it answers like a command, with its change for the journal. */
  private async commitImport(
    id: number,
    { importId, label, stamp, sample, keep }: ControlInput<'import.commit'>,
  ): Promise<Answer> {
    const state = this.opened();
    const applied = await state.db.applied.get(stamp.commandId);
    if (applied !== undefined) return { value: applied.answer };
    const { intent, created, updated } = this.session(importId).intent(label, sample, keep);
    const answer = await this.write(state, id, stamp, intent, ({ seq }) => ({ created, updated, seq }));
    this.imports.delete(importId);
    return answer;
  }
}

/** Any thrown thing as an error value; the unexpected keeps its message for the log. */
export function errorOf(cause: unknown): DeskError {
  const known = translated(cause);
  if (known instanceof DeskFailure) return known.error;
  if (known instanceof Error && known.name === 'ZodError')
    return { code: 'INVALID_INPUT', data: { reason: known.message } };
  return {
    code: 'INTERNAL',
    data: { reason: known instanceof Error ? `${known.name}: ${known.message}` : String(known) },
  };
}
