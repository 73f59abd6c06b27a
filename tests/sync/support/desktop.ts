// A desk as far as submission needs one: the real store in memory, a vault on the disk, the real service, no window.
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { checkDigit } from '../../../src/domain/patents/checkDigit';
import type { ImplementationStatus, TransferMode } from '../../../src/domain/patents/parts';
import { uuidV7 } from '../../../src/main/core/ids';
import type { FetchLike } from '../../../src/main/core/submission/ports';
import { SubmissionService } from '../../../src/main/core/submission/submissionService';
import { Tasks } from '../../../src/main/core/tasks';
import { Vault } from '../../../src/main/core/vault';
import { draft, TestStore } from '../../store/harness';
import { plainNet } from './office';

const plainWrap = { name: 'test', wrap: (plain: Buffer) => plain, unwrap: (wrapped: Buffer) => wrapped };

export const numberOf = (n: number, series: number): string => {
  const body = `20211${String(series).padStart(2, '0')}${String(n).padStart(5, '0')}`;
  return `${body}.${checkDigit(body)}`;
};

export class Desktop {
  private constructor(
    readonly dir: string,
    readonly store: TestStore,
    readonly service: SubmissionService,
  ) {}

  static async open(net: FetchLike = plainNet): Promise<Desktop> {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'desktop-'));
    const store = await TestStore.open();
    const service = await SubmissionService.open({
      store,
      vault: await Vault.open(path.join(dir, 'vault.json'), plainWrap),
      net,
      clock: { now: () => Date.now() },
      newId: () => uuidV7(Date.now(), randomUUID()),
      log: () => undefined,
      tasks: new Tasks(() => undefined),
      spawnParser: () => {
        throw new Error('tables are written by the real program only');
      },
      blob: async (hash) =>
        readFile(path.join(dir, hash)).then(
          (bytes) => new Uint8Array(bytes),
          () => undefined,
        ),
      templates: path.resolve(import.meta.dirname, '../../../resources/templates'),
      readTable: async (file) => JSON.parse(await readFile(file, 'utf8')) as string[][],
      today: () => '2026-11-22',
      putSettings: async (values) => {
        await store.command('settings.put', { values });
      },
      onChange: () => undefined,
    });
    return new Desktop(dir, store, service);
  }

  at = (name: string): string => path.join(this.dir, name);

  /** Patents with everything an inventory card asks. */
  async patents(count: number, series: number): Promise<string[]> {
    await this.store.import(
      Array.from({ length: count }, (_, n) => draft(n, { applicationNumber: numberOf(n, series) })),
    );
    const { ids } = await this.store.query('patents.ids', {});
    const patch = {
      implementationStatus: 'none' satisfies ImplementationStatus,
      transferModes: ['ordinaryLicence', 'equity'] satisfies TransferMode[],
      maturity: '中试',
      selfRating: '较高',
      prospects: '用于储能电站的在线检测',
      fundingDeclaration: { status: 'notFunded' as const },
    };
    for (const id of ids)
      await this.store.command('record.update', { entity: 'patent', id, expectedRev: 1, patch });
    return ids;
  }

  put = (values: Record<string, unknown>) => this.store.command('settings.put', { values });

  async close(): Promise<void> {
    await this.service.stop();
    await rm(this.dir, { recursive: true, force: true });
  }
}

/** A batch of everything of one kind. */
export const batchOf = {
  text: '',
  filter: {},
  again: false,
  dryRun: false,
  action: 'register',
} as const;
