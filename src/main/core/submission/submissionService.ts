// Submission as the office uses it: settings of the platform, a new batch from the portfolio, control of the lane.
// What goes onto the wire and when is the lane's business; what may leave is decided in src/domain/submission.

import type { z } from 'zod';
import { canonicalJson } from '../../../domain/submission/canonicalJson';
import { isBlocked } from '../../../domain/submission/completeness';
import { type Declaration, declare } from '../../../domain/submission/record';
import { PATENT_REGISTRATION, REGISTRATION_SCHEMA } from '../../../domain/submission/registration';
import type { DeskStatus } from '../../../shared/events';
import { DeskFailure, failure } from '../../../shared/result';
import type { RouteInput, RouteOutput, Routes } from '../../../shared/routes';
import type { Candidate, CandidatePage } from '../../../shared/store/protocol';
import { type Clock, isoNow, type Log, type NewId } from '../ports';
import type { Supervisor } from '../store/supervisor';
import type { Tasks } from '../tasks';
import type { Vault } from '../vault';
import { failureCode } from './attempt';
import { ed25519Signer, newEd25519Key, nodeSha256, nodeVerify } from './crypto';
import { parseEndpoint } from './endpoint';
import { createSubmissionLane, type SubmissionLane } from './lane';
import type { FetchLike } from './ports';
import { prepareBatch } from './prepare';
import { storeOutbox } from './storeOutbox';

export type SubmissionDeps = {
  store: Pick<Supervisor, 'query' | 'command' | 'control'>;
  vault: Vault;
  net: FetchLike;
  clock: Clock;
  newId: NewId;
  log: Log;
  tasks: Tasks;
  putSettings(values: Record<string, unknown>): Promise<void>;
  onChange(): void;
};

type Create = z.output<Routes['submission.create']['input']>;
type Settings = { endpoint: string; organisationCode: string };

const tokenName = (endpoint: string): string => `token:${endpoint}`;
const shownIncomplete = 500;

export class SubmissionService {
  readonly lane: SubmissionLane;
  private readonly signer;

  private constructor(
    private readonly deps: SubmissionDeps,
    signingKey: string,
    private readonly deviceId: string,
  ) {
    this.signer = ed25519Signer(signingKey);
    this.lane = createSubmissionLane({
      store: storeOutbox(deps.store),
      clock: {
        now: () => deps.clock.now(),
        sleep: (ms, signal) =>
          new Promise((resolve) => {
            if (signal.aborted) return resolve();
            const timer = setTimeout(resolve, ms);
            const wake = (): void => {
              clearTimeout(timer);
              resolve();
            };
            signal.addEventListener('abort', wake, { once: true });
          }),
      },
      random: Math.random,
      signer: this.signer,
      sha256: nodeSha256,
      verify: nodeVerify,
      newId: deps.newId,
      log: deps.log,
      net: deps.net,
      token: async (endpoint) => deps.vault.get(tokenName(endpoint)),
    });
    this.lane.onChange(() => deps.onChange());
  }

  /** Device key and device id are made at the first start and stay with this computer. */
  static async open(deps: SubmissionDeps): Promise<SubmissionService> {
    const kept = async (name: string, make: () => string): Promise<string> => {
      const known = deps.vault.get(name);
      if (known !== undefined) return known;
      const made = make();
      await deps.vault.put(name, made);
      return made;
    };
    const key = await kept('signing-key', newEd25519Key);
    return new SubmissionService(deps, key, await kept('device-id', deps.newId));
  }

  async configure({ endpoint, organisationCode, token }: RouteInput<'submission.configure'>): Promise<void> {
    const parsed = parseEndpoint(endpoint);
    if (!parsed.ok)
      throw failure(parsed.code === 'ENDPOINT_MALFORMED' ? 'INVALID_INPUT' : 'ENDPOINT_NOT_SECURE', {
        endpoint,
      });
    if (token !== '') await this.deps.vault.put(tokenName(parsed.endpoint), token);
    await this.deps.putSettings({
      'submission.endpoint': parsed.endpoint,
      'submission.organisationCode': organisationCode.trim(),
    });
    this.lane.resume();
  }

  async settings(): Promise<RouteOutput<'submission.settings'>> {
    const { endpoint, organisationCode } = await this.read();
    const hasToken = this.deps.vault.get(tokenName(endpoint)) !== undefined;
    return {
      endpoint,
      organisationCode,
      hasToken,
      publicKey: this.signer.publicKey,
      deviceId: this.deviceId,
    };
  }

  async test(): Promise<RouteOutput<'submission.test'>> {
    const { endpoint } = await this.read();
    if (endpoint === '') throw failure('ENDPOINT_MISSING');
    const answer = await this.lane.probe(endpoint);
    if (answer.ok) {
      const clockOffsetSeconds = Math.round(answer.value.serverTimeOffset / 1000);
      return { reachable: true, code: 'OK', detail: '', clockOffsetSeconds };
    }
    const code = failureCode(answer.failure);
    const detail = answer.detail ?? '';
    return { reachable: false, code, detail, clockOffsetSeconds: null };
  }

  async create(input: Create): Promise<RouteOutput<'submission.create'>> {
    const settings = await this.read();
    if (!input.dryRun && (settings.endpoint === '' || settings.organisationCode === ''))
      throw failure('ENDPOINT_MISSING');
    const answer: RouteOutput<'submission.create'> = {
      batchIds: [],
      records: 0,
      alreadyAccepted: 0,
      waiting: 0,
      incomplete: [],
      incompleteTotal: 0,
      example: '',
    };
    const id = `batch-${this.deps.newId()}`;
    return this.deps.tasks.run({ id, kind: 'submission', label: '', cancellable: true }, async (task) => {
      const complete: Candidate[] = [];
      for await (const page of this.candidates(input)) {
        if (task.signal.aborted) throw failure('CANCELLED');
        answer.alreadyAccepted += page.alreadyAccepted;
        answer.waiting += page.waiting;
        for (const candidate of page.candidates) this.sort(candidate, complete, answer);
        task.progress('collecting', complete.length);
      }
      answer.records = complete.length;
      const first = complete[0];
      if (first !== undefined)
        answer.example = JSON.stringify(JSON.parse(canonicalJson(this.declaration(first))), null, 2);
      if (input.dryRun) return answer;
      if (complete.length === 0)
        throw failure(answer.incompleteTotal > 0 ? 'INCOMPLETE_RECORDS' : 'NOTHING_TO_SUBMIT');
      answer.batchIds.push(await this.seal(complete, settings));
      this.lane.kick();
      this.deps.onChange();
      return answer;
    });
  }

  async control({ action, batchId }: RouteInput<'submission.control'>): Promise<void> {
    switch (action) {
      case 'retry':
        this.lane.resume();
        return this.lane.retryNow(batchId);
      case 'pause':
        return this.lane.pause();
      case 'resume':
        return this.lane.resume();
      case 'release':
        if (batchId !== undefined) await this.lane.release(batchId);
        return;
    }
  }

  /** What the status bar says of the lane. */
  async condition(): Promise<Pick<DeskStatus, 'platform' | 'pendingRecords' | 'needsCorrection'>> {
    const totals = await this.deps.store.control('batch.totals', null);
    const { endpoint } = await this.read();
    const { paused, working } = this.lane.status();
    const { batches } = await this.deps.store.query('batches.list', {});
    const platform = (): DeskStatus['platform'] => {
      if (paused !== undefined) return paused.problem === undefined ? 'paused' : 'needsLogin';
      if (batches.some((batch) => batch.state === 'frozen')) return 'frozen';
      if (endpoint === '') return 'unset';
      if (working !== undefined) return 'sending';
      return totals.pendingRecords > 0 ? 'waiting' : 'idle';
    };
    return { platform: platform(), ...totals };
  }

  private async read(): Promise<Settings> {
    const keys = ['submission.endpoint', 'submission.organisationCode'];
    const { values } = await this.deps.store.query('settings.get', { keys });
    const text = (key: string): string => (typeof values[key] === 'string' ? values[key] : '');
    return { endpoint: text('submission.endpoint'), organisationCode: text('submission.organisationCode') };
  }

  private async *candidates({ ids, text, filter, again }: Create): AsyncGenerator<CandidatePage> {
    let offset: number | null = 0;
    while (offset !== null) {
      const page: CandidatePage = await this.deps.store.control('submission.candidates', {
        ...(ids === undefined ? {} : { ids }),
        text,
        filter,
        again,
        offset,
        limit: 1000,
      });
      yield page;
      offset = page.nextOffset;
    }
  }

  private sort(candidate: Candidate, complete: Candidate[], answer: RouteOutput<'submission.create'>): void {
    if (!isBlocked(candidate.lacks)) {
      complete.push(candidate);
      return;
    }
    answer.incompleteTotal += 1;
    if (answer.incomplete.length >= shownIncomplete) return;
    answer.incomplete.push({
      id: candidate.patentId,
      applicationNumber: candidate.payload.applicationNumber,
      missing: candidate.lacks.filter((lack) => lack.weight === 'blocking').map((lack) => lack.code),
    });
  }

  private declaration({ payload, baseRev }: Candidate): Declaration {
    return declare(
      {
        opId: this.deps.newId(),
        type: PATENT_REGISTRATION,
        key: payload.applicationNumber,
        action: 'register',
        baseRev,
        payload,
        evidence: [],
      },
      nodeSha256,
    );
  }

  /** The batch is durable, under its id and with all its content, before the first byte leaves. */
  private async seal(
    complete: readonly Candidate[],
    { endpoint, organisationCode }: Settings,
  ): Promise<string> {
    const { store, clock, newId } = this.deps;
    const known = await store.control('endpoint.get', { endpoint });
    const previous = await store.control('batch.last', { endpoint });
    const records = complete.map((candidate) => this.declaration(candidate));
    const batchId = newId();
    const limits = {
      maxBytes: Math.min(known?.maxChunkBytes ?? 1_000_000, 1_000_000),
      maxRecords: Math.min(known?.maxChunkRecords ?? 1000, 1000),
    };
    const prepared = await prepareBatch({
      head: {
        batchId,
        org: organisationCode,
        device: this.deviceId,
        created: isoNow(clock),
        serverTimeOffset: known?.serverTimeOffset ?? 0,
        prevBatch: previous?.batchId ?? null,
        schema: REGISTRATION_SCHEMA,
        purpose: 'production',
      },
      endpoint,
      records,
      limits,
      sha256: nodeSha256,
      signer: this.signer,
    });
    if (!prepared.ok) throw new DeskFailure({ code: 'INVALID_INPUT', data: { reason: prepared.error.code } });
    let at = 0;
    for (const chunk of prepared.chunks) {
      const lines = complete.slice(at, at + chunk.count).map(({ patentId, rev }, i) => ({
        opId: records[at + i]?.opId ?? '',
        patentId,
        rev,
      }));
      at += chunk.count;
      const { n, count, bytes, ndjson } = chunk;
      await store.control('batch.stage', { batchId, chunk: { n, count, bytes, ndjson, lines } });
    }
    await store.control('batch.insert', { row: prepared.row });
    return batchId;
  }
}
