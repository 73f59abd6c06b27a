// Submission as the office uses it: settings of the platform, new batches from the records, control of the lane, and the
// doors to its parts (service/). What goes onto the wire and when is the lane's business; what may leave is decided in
// src/domain/submission.
import { writeFile } from 'node:fs/promises';
import { type KindType, kindOf } from '../../../domain/submission/kinds';
import { waitForWindow } from '../../../domain/submission/schedule';
import type { SignatureAlgorithm, Signer } from '../../../domain/submission/signer';
import { isOpen } from '../../../domain/submission/states';
import { type TemplateSpec, templateFaults } from '../../../domain/submission/template/spec';
import type { DeskStatus } from '../../../shared/events';
import { failure } from '../../../shared/result';
import type { RouteInput, RouteOutput } from '../../../shared/routes';
import type { Comparison } from '../../../shared/routes/submission';
import type { RepairedMark } from '../../../shared/store/protocol';
import { failureCode } from './attempt';
import { nodeSha256, nodeVerify, publicKeyPem } from './crypto';
import { parseEndpoint } from './endpoint';
import { createSubmissionLane, type SubmissionLane, type SubmissionLaneOptions } from './lane';
import { waitingClock } from './service/clock';
import { type Create, collect, emptyAnswer } from './service/collect';
import { compare } from './service/compare';
import { DeviceKeys } from './service/deviceKeys';
import { diagnose } from './service/diagnose';
import { CarrierFiles } from './service/files';
import { InboxTimer } from './service/inboxTimer';
import { Login } from './service/login';
import { networkOf } from './service/network';
import type { SubmissionDeps } from './service/ports';
import { previewRecord, recordText } from './service/preview';
import { declarationOf, seal } from './service/seal';
import { readSettings, type SubmissionSettings } from './service/settings';
import { knownTemplates } from './service/templates';
import { storeOutbox } from './storeOutbox';

const tokenName = (endpoint: string): string => `token:${endpoint}`;

export class SubmissionService {
  readonly lane: SubmissionLane;
  readonly files: CarrierFiles;
  private readonly inbox: InboxTimer;
  private readonly login: Login;

  private constructor(
    private readonly deps: SubmissionDeps,
    private readonly keys: DeviceKeys,
    private readonly deviceId: string,
    private settings: SubmissionSettings,
  ) {
    const clock = waitingClock(() => deps.clock.now());
    const options: SubmissionLaneOptions = {
      store: storeOutbox(deps.store),
      clock,
      random: Math.random,
      signer: keys.current,
      sha256: nodeSha256,
      verify: nodeVerify,
      newId: deps.newId,
      log: deps.log,
      net: deps.net,
      blob: deps.blob,
      pace: {
        waitMs: () => {
          const wall = new Date(deps.clock.now());
          return waitForWindow(this.settings.schedule, wall.getHours() * 60 + wall.getMinutes());
        },
        bytesPerSecond: () => this.settings.bytesPerSecond,
      },
      token: async (endpoint) => deps.vault.get(tokenName(endpoint)),
      paused: settings.paused,
    };
    this.lane = createSubmissionLane(options);
    this.files = new CarrierFiles(deps, options);
    this.inbox = new InboxTimer(clock, Math.random, () => this.askInbox());
    this.login = new Login(clock, (token) => this.keepToken(token));
    this.lane.onChange(({ working }) => {
      if (working?.step === 'ack') this.inbox.kick();
      deps.onChange();
    });
  }

  /** Device key and device id are made at the first start and stay with this computer. */
  static async open(deps: SubmissionDeps): Promise<SubmissionService> {
    const keys = await DeviceKeys.open(deps.vault, deps.clock);
    const deviceId = deps.vault.get('device-id') ?? deps.newId();
    await deps.vault.put('device-id', deviceId);
    const settings = await readSettings(deps.store);
    await deps.network?.apply(settings.network).catch(() => undefined);
    return new SubmissionService(deps, keys, deviceId, settings);
  }

  /** Signs as this device whatever else leaves the desk. */
  get signer(): Signer {
    return this.keys.current;
  }

  start(): void {
    this.lane.start();
    this.inbox.start();
  }

  async stop(): Promise<void> {
    this.login.stop();
    await Promise.all([this.lane.stop(), this.inbox.stop()]);
  }

  /** Somebody changed the settings: hours, speed, network. */
  async settingsChanged(): Promise<void> {
    this.settings = await readSettings(this.deps.store);
    this.lane.kick();
  }

  async configure({ endpoint, organisationCode, token }: RouteInput<'submission.configure'>): Promise<void> {
    const organisation = organisationCode.trim();
    // An air-gapped PC has no platform; its batches still name their organisation.
    if (endpoint.trim() === '' && token === '')
      return this.put({ 'submission.endpoint': '', 'submission.organisationCode': organisation });
    const parsed = parseEndpoint(endpoint);
    if (!parsed.ok)
      throw failure(parsed.code === 'ENDPOINT_MALFORMED' ? 'INVALID_INPUT' : 'ENDPOINT_NOT_SECURE', {
        endpoint,
      });
    if (token !== '') await this.deps.vault.put(tokenName(parsed.endpoint), token);
    await this.put({ 'submission.endpoint': parsed.endpoint, 'submission.organisationCode': organisation });
    await this.thaw(organisation);
    this.lane.resume();
  }

  /** Batches that stopped because token and organisation differed go on once they agree. */
  private async thaw(organisation: string): Promise<void> {
    const { batches } = await this.deps.store.query('batches.list', {});
    for (const { batchId, state, lastProblem, manifest } of batches) {
      const stopped = state === 'frozen' && lastProblem?.code === 'ORG_DIFFERS';
      if (stopped && manifest?.org === organisation) await this.lane.release(batchId);
    }
  }

  async view(): Promise<RouteOutput<'submission.settings'>> {
    const { endpoint, organisationCode } = await readSettings(this.deps.store);
    const hasToken = this.deps.vault.get(tokenName(endpoint)) !== undefined;
    const { publicKey } = this.keys.view();
    return { endpoint, organisationCode, hasToken, publicKey, deviceId: this.deviceId };
  }

  async test(): Promise<RouteOutput<'submission.test'>> {
    const endpoint = await this.endpoint();
    const { steps, clockOffsetSeconds } = await diagnose(endpoint, this.lane, this.deps.network);
    const wrong = steps.find((step) => step.state === 'failed');
    return {
      reachable: wrong === undefined,
      code: wrong?.code ?? 'OK',
      detail: wrong?.detail ?? '',
      clockOffsetSeconds,
      steps,
    };
  }

  async create(input: Create): Promise<RouteOutput<'submission.create'>> {
    const settings = await readSettings(this.deps.store);
    const unset = settings.organisationCode === '' || (input.carrier === 'https' && settings.endpoint === '');
    if (!input.dryRun && unset) throw failure('ENDPOINT_MISSING');
    const answer = emptyAnswer(kindOf(input.kind));
    const task = {
      id: `batch-${this.deps.newId()}`,
      kind: 'submission',
      label: '',
      cancellable: true,
    } as const;
    return this.deps.tasks.run(task, async (handle) => {
      const complete = await collect(this.deps, settings, input, answer, handle);
      if (handle.signal.aborted) throw failure('CANCELLED');
      const first = complete[0];
      if (first !== undefined) answer.example = recordText(declarationOf(this.deps, input, first));
      if (input.dryRun) return answer;
      if (complete.length === 0)
        throw failure(answer.incompleteTotal > 0 ? 'INCOMPLETE_RECORDS' : 'NOTHING_TO_SUBMIT');
      const sealer = { deps: this.deps, signer: this.keys.current, deviceId: this.deviceId };
      const { batchId, bytes } = await seal(sealer, settings, input, complete);
      answer.batchIds.push(batchId);
      answer.bytes = bytes;
      this.lane.kick();
      this.deps.onChange();
      return answer;
    });
  }

  preview(input: RouteInput<'submission.preview'>): Promise<RouteOutput<'submission.preview'>> {
    return previewRecord(this.deps, input);
  }

  async control({ action, batchId }: RouteInput<'submission.control'>): Promise<void> {
    switch (action) {
      case 'retry':
        this.lane.resume();
        return this.lane.retryNow(batchId);
      case 'pause':
        this.lane.pause();
        return this.put({ 'submission.paused': true });
      case 'resume':
        await this.put({ 'submission.paused': false });
        return this.lane.resume();
      case 'release':
        if (batchId !== undefined) await this.lane.release(batchId);
        return;
      case 'acceptKeys':
        return this.lane.acceptServerKeys(await this.endpoint());
    }
  }

  /** Only while nothing of the batch has left by another way. */
  async carrier({ batchId, carrier }: RouteInput<'submission.carrier'>): Promise<void> {
    const row = await this.deps.store.control('batch.one', { batchId });
    if (row?.state !== 'sealed') throw failure('BATCH_ON_ITS_WAY', { batchId });
    const patch = { carrier, nextAttemptAt: undefined, attempts: 0 };
    const cleared = ['nextAttemptAt'];
    await this.deps.store.control('batch.setState', {
      batchId,
      from: 'sealed',
      to: 'sealed',
      patch,
      cleared,
    });
    this.lane.kick();
  }

  async templates(): Promise<RouteOutput<'submission.templates'>> {
    const { templates } = await readSettings(this.deps.store);
    return { templates: await knownTemplates(this.deps.templates, templates) };
  }

  async putTemplate(spec: TemplateSpec): Promise<RouteOutput<'submission.putTemplate'>> {
    const { templates } = await readSettings(this.deps.store);
    const shape = kindOf(spec.kind).payload;
    const fields = 'shape' in shape ? Object.keys(shape.shape as object) : [];
    const faults = templateFaults(spec, fields);
    if (faults.length === 0) {
      await this.put({ 'submission.templates': [...templates.filter((one) => one.id !== spec.id), spec] });
    }
    return { faults };
  }

  async removeTemplate(id: string): Promise<void> {
    const { templates } = await readSettings(this.deps.store);
    await this.put({ 'submission.templates': templates.filter((one) => one.id !== id) });
  }

  async keyView(): Promise<RouteOutput<'submission.keys'>> {
    const { endpoint } = await readSettings(this.deps.store);
    const platform = (await this.deps.store.control('endpoint.get', { endpoint }))?.keys ?? [];
    return { device: this.keys.view(), earlier: this.keys.earlier(), platform, deviceId: this.deviceId };
  }

  async rotateKey(alg: SignatureAlgorithm): Promise<RouteOutput<'submission.rotateKey'>> {
    const { endpoint, organisationCode } = await readSettings(this.deps.store);
    const statement = await this.keys.rotate(alg, organisationCode, this.deviceId);
    const client = this.lane.client(endpoint, AbortSignal.timeout(30_000));
    const told = endpoint === '' ? undefined : await client.introduceKey(this.deviceId, statement);
    // Where the platform could not be asked the statement stays, and goes to its administrator by hand.
    if (told?.ok === true) await this.keys.introduced();
    return { keyId: statement.keyId, statement: told?.ok === true ? '' : JSON.stringify(statement, null, 2) };
  }

  /** The public key as PEM, with the statement that vouches for it where the platform does not have it yet. */
  async exportKey(file: string): Promise<void> {
    const statement = this.keys.statement();
    const text = statement === undefined ? '' : `\n${JSON.stringify(statement, null, 2)}\n`;
    await writeFile(file, `${publicKeyPem(this.keys.view().publicKey)}${text}`).catch((cause) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
  }

  async beginLogin(): Promise<RouteOutput<'submission.login'> & { open: string }> {
    const { organisationCode } = await readSettings(this.deps.store);
    const client = this.lane.client(await this.endpoint(), AbortSignal.timeout(30 * 60_000));
    const who = {
      device: this.deviceId,
      ...(organisationCode === '' ? {} : { organisation: organisationCode }),
    };
    const grant = await this.login.begin(client, who);
    const { userCode, verificationUri, verificationUriComplete, expiresIn } = grant;
    return { userCode, verificationUri, expiresIn, open: verificationUriComplete ?? verificationUri };
  }

  loginState(): RouteOutput<'submission.loginState'> {
    return this.login.now();
  }

  private async keepToken(token: string): Promise<void> {
    await this.deps.vault.put(tokenName(await this.endpoint()), token);
    this.lane.resume();
  }

  async compare(kind: KindType): Promise<Comparison> {
    return (await this.compared(kind)).comparison;
  }

  async repair(kind: KindType): Promise<{ repaired: number }> {
    const { repairs } = await this.compared(kind);
    if (repairs.length > 0) await this.deps.store.control('marks.repair', { marks: repairs });
    return { repaired: repairs.length };
  }

  private async compared(kind: KindType): Promise<{ comparison: Comparison; repairs: RepairedMark[] }> {
    const settings = { ...(await readSettings(this.deps.store)), endpoint: await this.endpoint() };
    const task = { id: this.deps.newId(), kind: 'submission', label: '', cancellable: true } as const;
    return this.deps.tasks.run(task, (handle) => compare(this.deps, this.lane, settings, kind, handle));
  }

  async fetchInbox(): Promise<{ rows: number }> {
    const answer = await this.lane.fetchInbox(await this.endpoint());
    if (answer.ok) return { rows: answer.value };
    const code = failureCode(answer.failure);
    throw failure('PLATFORM_REFUSED', { code, detail: answer.detail ?? code });
  }

  private async askInbox(): Promise<boolean> {
    const { endpoint } = await readSettings(this.deps.store);
    const known = endpoint === '' ? null : await this.deps.store.control('endpoint.get', { endpoint });
    // A platform that was never reached has nothing to say yet; a paused lane asks nobody.
    if (known === null || this.lane.status().paused !== undefined) return true;
    const answer = await this.lane.fetchInbox(endpoint);
    if (answer.ok && answer.value > 0) this.deps.onChange();
    return answer.ok;
  }

  async setNetwork(input: RouteInput<'submission.proxy'>): Promise<RouteOutput<'submission.proxy'>> {
    const { network } = await readSettings(this.deps.store);
    const { values, authorities } = networkOf(input, network);
    await this.put(values);
    await this.deps.network?.apply(this.settings.network);
    this.lane.kick();
    return { authorities };
  }

  /** What the status bar says of the lane. */
  async condition(): Promise<Pick<DeskStatus, 'platform' | 'pendingRecords' | 'needsCorrection'>> {
    const totals = await this.deps.store.control('batch.totals', null);
    const { endpoint } = await readSettings(this.deps.store);
    const { paused, working } = this.lane.status();
    const { batches } = await this.deps.store.query('batches.list', {});
    const platform = (): DeskStatus['platform'] => {
      if (paused !== undefined) return paused.problem === undefined ? 'paused' : 'needsLogin';
      if (batches.some((batch) => batch.state === 'frozen')) return 'frozen';
      if (endpoint === '') return 'unset';
      if (working !== undefined) return 'sending';
      // What leaves as a file waits for a person with a stick, not for the wire.
      const byWire = batches.some((row) => isOpen(row.state) && (row.carrier ?? 'https') === 'https');
      return byWire ? 'waiting' : 'idle';
    };
    return { platform: platform(), ...totals };
  }

  private async endpoint(): Promise<string> {
    const { endpoint } = await readSettings(this.deps.store);
    if (endpoint === '') throw failure('ENDPOINT_MISSING');
    return endpoint;
  }

  private async put(values: Record<string, unknown>): Promise<void> {
    await this.deps.putSettings(values);
    this.settings = await readSettings(this.deps.store);
  }
}
