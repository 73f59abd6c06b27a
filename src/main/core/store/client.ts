// Speaks with the store window over one port: requests, answers, watchdog, and the journal before every answer.
// A call that can not be answered is rejected; none is left hanging.
import type { FeedEvent } from '../../../shared/events';
import { DeskFailure, failure } from '../../../shared/result';
import type { CommandName, CommandOutput, CommandStamp } from '../../../shared/store/commands';
import {
  type ControlInput,
  type ControlName,
  type ControlOutput,
  isPush,
  type StorePush,
  type StoreReply,
  type StoreRequest,
} from '../../../shared/store/protocol';
import type { QueryName, QueryOutput } from '../../../shared/store/queries';
import type { Journal } from '../journal/journal';

/** One end of the port, whatever carries it. */
export interface StorePort {
  post(message: StoreRequest): void;
  onMessage(listener: (message: StoreReply | StorePush) => void): void;
  close(): void;
}

type Pending = {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  timer: NodeJS.Timeout;
  txn: number | null;
  aux: Promise<void> | null;
  progress: OnProgress | undefined;
};

/** Called while a change of many records is made. */
export type OnProgress = (label: string, done: number, total: number) => void;

/** Calls that may rightly take long: they work through the whole store. */
const patient: ReadonlySet<string> = new Set([
  'open',
  'reload',
  'import.block',
  'import.plan',
  'import.commit',
  'change.undo',
  'records.updateMany',
  'sample.remove',
  'record.remove',
  'journal.replay',
  'journal.tail',
  'batch.insert',
  'batch.replace',
  'dump.clear',
]);

export type ClientOptions = {
  /** Milliseconds before a call counts as hung; ten times as much for the patient ones. */
  timeout: number;
  onFeed(event: FeedEvent): void;
  /** The store did not answer in time: the supervisor restarts it. */
  onHung(name: string): void;
  /** The database closed itself, or the journal could not be written: the two have to be agreed again. */
  onBroken(reason: string): void;
};

export class StoreClient {
  private next = 1;
  private readonly pending = new Map<number, Pending>();
  private gone: DeskFailure | null = null;
  private journal: Journal | null = null;
  private settleReady: { resolve(): void; reject(cause: unknown): void } | null = null;
  /** Resolves once the page listens; rejects if the window dies before. */
  readonly ready = new Promise<void>((resolve, reject) => {
    this.settleReady = { resolve, reject };
  });

  constructor(
    private readonly port: StorePort,
    private readonly options: ClientOptions,
  ) {
    this.ready.catch(() => undefined);
    port.onMessage((message) => this.receive(message));
  }

  /** From now on nothing is answered before it is in the journal. */
  attachJournal(journal: Journal | null): void {
    this.journal = journal;
  }

  query<N extends QueryName>(name: N, input: unknown): Promise<QueryOutput<N>> {
    return this.send({ id: 0, kind: 'query', name, input }) as Promise<QueryOutput<N>>;
  }

  command<N extends CommandName>(
    name: N,
    input: unknown,
    stamp: CommandStamp,
    progress?: OnProgress,
  ): Promise<CommandOutput<N>> {
    const request = { id: 0, kind: 'command', name, input, stamp } as const;
    return this.send(request, progress) as Promise<CommandOutput<N>>;
  }

  control<N extends ControlName>(name: N, input: ControlInput<N>): Promise<ControlOutput<N>> {
    return this.send({ id: 0, kind: 'control', name, input }) as Promise<ControlOutput<N>>;
  }

  /** Rejects everything under way and everything to come. */
  abandon(error: DeskFailure): void {
    this.gone = error;
    this.settleReady?.reject(error);
    for (const [id, call] of this.pending) {
      clearTimeout(call.timer);
      this.pending.delete(id);
      call.reject(error);
    }
    this.port.close();
  }

  private send(request: StoreRequest, progress?: OnProgress): Promise<unknown> {
    if (this.gone !== null) return Promise.reject(this.gone);
    const id = this.next++;
    const allowed = this.options.timeout * (patient.has(request.name) ? 10 : 1);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.pending.delete(id);
        reject(failure('STORE_HUNG', { call: request.name, seconds: Math.round(allowed / 1000) }));
        this.options.onHung(request.name);
      }, allowed);
      this.pending.set(id, { resolve, reject, timer, txn: null, aux: null, progress });
      this.port.post({ ...request, id });
    });
  }

  private receive(message: StoreReply | StorePush): void {
    if (isPush(message)) this.take(message);
    else void this.answer(message);
  }

  private take(message: StorePush): void {
    switch (message.push) {
      case 'ready':
        this.settleReady?.resolve();
        return;
      case 'feed':
        this.options.onFeed(message.event);
        return;
      case 'progress':
        this.pending.get(message.id)?.progress?.(message.label, message.done, message.total);
        return;
      case 'images': {
        const call = this.pending.get(message.id);
        if (this.journal !== null && call !== undefined) {
          call.txn ??= this.journal.begin();
          this.journal.images(call.txn, message.text);
        }
        this.port.post({ id: message.id, kind: 'ack', name: 'images' });
        return;
      }
      case 'aux': {
        const call = this.pending.get(message.id);
        if (this.journal === null) return;
        const written = this.journal.aux(message.auxSeq, message.text);
        if (call !== undefined) call.aux = written;
        else written.catch(() => undefined);
        return;
      }
    }
  }

  private async answer({ id, result, change }: StoreReply): Promise<void> {
    const call = this.pending.get(id);
    if (call === undefined) return;
    this.pending.delete(id);
    clearTimeout(call.timer);
    if (!result.ok) {
      call.reject(new DeskFailure(result.error));
      if (result.error.code === 'STORE_UNAVAILABLE') this.options.onBroken('database closed');
      return;
    }
    try {
      if (change !== undefined && this.journal !== null) {
        await this.journal.commit(call.txn ?? this.journal.begin(), change);
      }
      await call.aux;
      call.resolve(result.value);
    } catch (cause) {
      call.reject(cause);
      this.options.onBroken('journal not written');
    }
  }
}
