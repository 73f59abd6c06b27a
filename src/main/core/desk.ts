// The desk without Electron: journal, store, imports, reports, submission and backup put together.
// Windows, dialogs and printers come in through ports; tests and unattended jobs use the same desk.
import { createReadStream } from 'node:fs';
import { mkdir, readFile, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { letterheadSetting } from '../../domain/reporting/letterhead';
import type { DeskStatus, EventName, Events } from '../../shared/events';
import { failure } from '../../shared/result';
import type { RouteOutput } from '../../shared/routes';
import type { CommandName, CommandOutput, CommandStamp } from '../../shared/store/commands';
import { createBackup } from './backup';
import { checkDocuments } from './documents/check';
import { DocumentFolder } from './documents/folder';
import { DraftingService } from './drafting/draftingService';
import { ExportService } from './export/exportService';
import { ImportService } from './import/importService';
import type { SpawnParser } from './import/parserClient';
import { Journal } from './journal/journal';
import { journalKey } from './journal/key';
import { MailService } from './mail/mailService';
import { PersonalVault } from './personal/personalVault';
import { type Clock, isoNow, type KeyWrap, type Log, type NewId } from './ports';
import { PaperArchive } from './printing/archive';
import { localIso } from './printing/localTime';
import { PaperMaker } from './printing/paperMaker';
import { restore, restoreIsPending } from './restore';
import { loadSample } from './sample/loadSample';
import { type StoreHost, Supervisor } from './store/supervisor';
import type { FetchLike } from './submission/ports';
import type { NetworkPort } from './submission/service/ports';
import { SubmissionService } from './submission/submissionService';
import { Tasks } from './tasks';
import { Vault } from './vault';
import { verifyStore } from './verify';

export type DeskPorts = {
  profile: string;
  storeHost: StoreHost;
  spawnParser: SpawnParser;
  keyWrap: KeyWrap;
  net: FetchLike;
  /** Absent where there is no window system around the desk. */
  network?: NetworkPort;
  online(): boolean;
  clock: Clock;
  newId: NewId;
  log: Log;
  emit<E extends EventName>(event: E, payload: Events[E]): void;
  /** The sample portfolio shipped with the program. */
  sampleFile: string;
};

const settingKeys = ['user.name', 'organisation.name', 'backup.lastAt', letterheadSetting];
const journalPath = (profile: string): string => join(profile, 'journal.zhdj');

/** Below this nothing can be written safely: Chromium needs room to compact its files. */
const leastRoom = 4 * 1024 * 1024;

async function diskIsFull(folder: string): Promise<boolean> {
  const { bavail, bsize } = await statfs(folder).catch(() => ({ bavail: 1, bsize: leastRoom }));
  return bavail * bsize < leastRoom;
}

export class Desk {
  readonly tasks: Tasks;
  readonly imports: ImportService;
  readonly exports: ExportService;
  readonly mail: MailService;
  readonly drafting: DraftingService;
  readonly store: Supervisor;
  readonly documents: DocumentFolder;
  readonly personal: PersonalVault;
  readonly papers: PaperArchive;
  readonly maker: PaperMaker;
  private readonly vault: Vault;
  private journal: Journal;
  private submissionService: SubmissionService | null = null;
  private settings: Record<string, unknown> = {};
  private restoring = false;
  private statusTimer: NodeJS.Timeout | null = null;

  private constructor(
    private readonly ports: DeskPorts,
    parts: { journal: Journal; key: Buffer; vault: Vault; personal: PersonalVault },
  ) {
    this.journal = parts.journal;
    this.key = parts.key;
    this.vault = parts.vault;
    this.personal = parts.personal;
    this.documents = new DocumentFolder(join(ports.profile, 'documents'));
    this.tasks = new Tasks((event) => ports.emit('task', event));
    this.store = new Supervisor({
      host: ports.storeHost,
      journal: parts.journal,
      newId: ports.newId,
      log: ports.log,
      onFeed: (event) => {
        ports.emit('feed', event);
        if (event.entity === 'batch' || event.entity === 'mark' || event.entity === '*') this.touchStatus();
      },
      onCondition: (condition, error) => {
        if (error !== undefined) ports.emit('notice', { level: 'error', code: error.code, error });
        ports.log({ level: 'info', code: 'STORE_CONDITION', data: { condition } });
        this.touchStatus();
      },
      onRepair: (repair) => {
        ports.log({ level: 'warn', code: 'STORE_REPAIRED', data: { kind: repair.kind } });
        if (repair.kind === 'storeRebuilt') ports.emit('notice', { level: 'warning', code: 'storeRebuilt' });
      },
      diskIsFull: () => diskIsFull(ports.profile),
      progress: (done, total) => ports.log({ level: 'debug', code: 'REBUILDING', data: { done, total } }),
    });
    const put = (values: Record<string, unknown>) => this.command('settings.put', { values }, ports.newId());
    this.papers = new PaperArchive({
      documents: this.documents,
      settings: async (keys) => (await this.store.query('settings.get', { keys })).values,
      put,
    });
    this.maker = new PaperMaker({
      ask: (name, input) => this.store.query(name, input),
      put,
      now: () => new Date(ports.clock.now()),
      names: () => ({ organisation: this.text('organisation.name'), operator: this.user() }),
      settings: () => this.settings,
      documents: this.documents,
    });
    this.exports = new ExportService({
      ask: (name, input) => this.store.query(name, input),
      tasks: this.tasks,
      spawnParser: ports.spawnParser,
      newId: ports.newId,
    });
    const files = { spawnParser: ports.spawnParser, documents: this.documents, today: () => this.today() };
    this.mail = new MailService(files);
    this.drafting = new DraftingService(files);
    this.imports = new ImportService({
      store: this.store,
      tasks: this.tasks,
      spawnParser: ports.spawnParser,
      stamp: () => this.stamp(ports.newId()),
    });
  }

  private readonly key: Buffer;

  /** Opens the profile; the store may still be starting when this resolves. */
  static async open(ports: DeskPorts): Promise<Desk> {
    await mkdir(ports.profile, { recursive: true });
    const path = journalPath(ports.profile);
    const exists = await stat(path).then(
      ({ size }) => size > 0,
      () => false,
    );
    const key = await journalKey(join(ports.profile, 'journal.key'), ports.keyWrap, exists);
    const journal = await Journal.open(path, key);
    const vault = await Vault.open(join(ports.profile, 'vault.json'), ports.keyWrap);
    let desk: Desk | null = null;
    const personal = await PersonalVault.open({
      profile: ports.profile,
      vault,
      newId: ports.newId,
      now: () => isoNow(ports.clock),
      today: () => localIso(new Date(ports.clock.now())).slice(0, 10),
      actor: () => desk?.user() ?? '',
    });
    desk = new Desk(ports, { journal, key, vault, personal });
    return desk;
  }

  /** Resolves when everything can be used; the submission lane starts last, after the store has been agreed. */
  async start(): Promise<void> {
    await this.store.whenReady();
    if (await restoreIsPending(this.ports.profile)) await this.restoreFrom(null);
    await this.loadSettings();
    const { vault, ports, tasks, store } = this;
    this.submissionService = await SubmissionService.open({
      store,
      vault,
      net: ports.net,
      clock: ports.clock,
      newId: ports.newId,
      log: ports.log,
      tasks,
      network: ports.network,
      spawnParser: ports.spawnParser,
      blob: (hash) =>
        readFile(this.documents.pathOf(hash)).then(
          (bytes) => new Uint8Array(bytes),
          () => undefined,
        ),
      templates: join(dirname(ports.sampleFile), '../templates'),
      readTable: (file) => this.imports.table(file),
      today: () => this.today(),
      putSettings: async (values) => {
        await this.command('settings.put', { values }, ports.newId());
      },
      onChange: () => this.touchStatus(),
    });
    this.submissionService.start();
    this.touchStatus();
  }

  get submission(): Promise<SubmissionService> {
    const ready = this.submissionService;
    return ready === null ? this.waitForSubmission() : Promise.resolve(ready);
  }

  async stop(): Promise<void> {
    this.tasks.cancelAll();
    if (this.statusTimer !== null) clearTimeout(this.statusTimer);
    await this.submissionService?.stop();
    await this.store.stop();
    await this.journal.close();
  }

  async command<N extends CommandName>(
    name: N,
    input: unknown,
    commandId: string,
  ): Promise<CommandOutput<N>> {
    if (this.restoring) throw failure('BUSY', { task: 'restore' });
    const stamp = await this.stamp(commandId);
    const answer = await this.tasks.runWhenLong({ id: commandId, kind: 'change' }, (progress) =>
      this.store.command(name, input, stamp, progress),
    );
    if (name === 'settings.put') {
      await this.loadSettings();
      await this.submissionService?.settingsChanged();
      this.touchStatus();
    }
    return answer;
  }

  get spawnParser(): SpawnParser {
    return this.ports.spawnParser;
  }

  /** The sample institution: its patents, and the books of four years that belong to them. */
  loadSample(): Promise<RouteOutput<'sample.load'>> {
    return loadSample(this, this.ports);
  }

  async backup(file: string): Promise<{ records: number; bytes: number }> {
    const { ports, tasks, store } = this;
    const task = { id: ports.newId(), kind: 'backup', label: basename(file), cancellable: true } as const;
    const done = await tasks.run(task, (handle) =>
      createBackup({ store, documents: this.documents, personal: this.personal }, file, ports.clock, handle),
    );
    await this.command('settings.put', { values: { 'backup.lastAt': isoNow(ports.clock) } }, ports.newId());
    return done;
  }

  /** `null` goes on with a restore that a power cut interrupted. Sending stands still meanwhile. */
  async restoreFrom(file: string | null): Promise<{ records: number }> {
    const { ports, tasks, store } = this;
    await this.submissionService?.stop();
    this.restoring = true;
    try {
      const task = {
        id: ports.newId(),
        kind: 'restore',
        label: basename(file ?? ''),
        cancellable: false,
      } as const;
      return await tasks.run(task, (handle) =>
        restore(
          {
            profile: ports.profile,
            store,
            documents: this.documents,
            personal: this.personal,
            newId: ports.newId,
            freshJournal: async () => {
              await this.journal.retire(isoNow(ports.clock).replace(/[:.]/g, '-'));
              this.journal = await Journal.open(journalPath(ports.profile), this.key);
              return this.journal;
            },
          },
          file,
          handle,
        ),
      );
    } finally {
      this.restoring = false;
      await this.loadSettings();
      this.submissionService?.start();
    }
  }

  /** A document for a frame or an image, or null where its kind is not shown. */
  async documentToShow(hash: string): Promise<{ mime: string; body: ReadableStream<Uint8Array> } | null> {
    const { path, mime, show } = await this.documents.kind(hash);
    if (show === 'none') return null;
    const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
    return { mime, body };
  }

  /** Today where the person is, `yyyy-MM-dd`. */
  today(): string {
    return localIso(new Date(this.ports.clock.now())).slice(0, 10);
  }

  verifyDocuments(): Promise<RouteOutput<'documents.verify'>> {
    const task = { id: this.ports.newId(), kind: 'documents', label: '', cancellable: true } as const;
    return this.tasks.run(task, (handle) => checkDocuments(this.store, this.documents, handle));
  }

  verify(): Promise<RouteOutput<'store.verify'>> {
    return verifyStore(this.store, this.journal);
  }

  async status(): Promise<DeskStatus> {
    const idle = { platform: 'unset', pendingRecords: 0, needsCorrection: 0 } as const;
    const ready = this.store.condition === 'ok' && this.submissionService !== null;
    const sending = ready ? await this.submissionService?.condition().catch(() => idle) : idle;
    const lastBackupAt = this.settings['backup.lastAt'];
    return {
      network: this.ports.online() ? 'online' : 'offline',
      ...(sending ?? idle),
      lastBackupAt: typeof lastBackupAt === 'string' ? lastBackupAt : null,
      store: this.store.condition,
      user: this.user(),
      organisation: this.text('organisation.name'),
    };
  }

  /** Tells the windows soon; many causes in a row make one event. */
  touchStatus(): void {
    this.statusTimer ??= setTimeout(() => {
      this.statusTimer = null;
      void this.status().then((status) => this.ports.emit('status', status));
    }, 60);
  }

  private async waitForSubmission(): Promise<SubmissionService> {
    await this.store.whenReady();
    while (this.submissionService === null) await new Promise((resolve) => setTimeout(resolve, 50));
    return this.submissionService;
  }

  private async stamp(commandId: string): Promise<CommandStamp> {
    return { commandId, at: isoNow(this.ports.clock), actor: this.user() };
  }

  private async loadSettings(): Promise<void> {
    this.settings = (await this.store.query('settings.get', { keys: settingKeys })).values;
  }

  private text(key: string): string {
    const value = this.settings[key];
    return typeof value === 'string' ? value : '';
  }

  private user(): string {
    return this.text('user.name') || '经办人';
  }
}
