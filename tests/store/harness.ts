// A store without a window: the real dispatcher on an in-memory IndexedDB, journaling into arrays.
import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import type { PatentDraft } from '../../src/domain/patents/importRow';
import { Dispatcher } from '../../src/renderer/store/dispatch';
import type { CommandName, CommandOutput } from '../../src/shared/store/commands';
import type { ControlInput, ControlName, ControlOutput, StorePush } from '../../src/shared/store/protocol';
import type { QueryName, QueryOutput } from '../../src/shared/store/queries';

let counter = 0;

export class TestStore {
  readonly pushes: StorePush[] = [];
  private readonly dispatcher: Dispatcher;
  private id = 0;

  constructor(readonly name = `store-${++counter}`) {
    this.dispatcher = new Dispatcher({
      newId: randomUUID,
      push: (message) => {
        this.pushes.push(message);
        if ('push' in message && message.push === 'images') setTimeout(() => this.dispatcher.ack(), 0);
      },
      databaseName: name,
    });
  }

  static async open(name?: string): Promise<TestStore> {
    const store = new TestStore(name);
    await store.control('open', { epoch: randomUUID() });
    return store;
  }

  query<N extends QueryName>(name: N, input: unknown): Promise<QueryOutput<N>> {
    return this.dispatcher.query(name, input) as Promise<QueryOutput<N>>;
  }

  async command<N extends CommandName>(
    name: N,
    input: unknown,
    commandId: string = randomUUID(),
  ): Promise<CommandOutput<N>> {
    const stamp = { commandId, at: '2026-01-02T03:04:05.000Z', actor: '王经办' };
    return (await this.dispatcher.command(++this.id, name, input, stamp)).value as CommandOutput<N>;
  }

  async control<N extends ControlName>(name: N, input: ControlInput<N>): Promise<ControlOutput<N>> {
    return (await this.dispatcher.control(++this.id, name, input)).value as ControlOutput<N>;
  }

  async plan(drafts: PatentDraft[], importId: string = randomUUID(), sample = false) {
    await this.control('import.begin', { importId, sample });
    await this.control('import.block', { importId, text: JSON.stringify(drafts) });
    return { importId, planned: await this.control('import.plan', { importId }) };
  }

  commit(importId: string, sample = false, keep: string[] = []): Promise<ControlOutput<'import.commit'>> {
    const stamp = { commandId: `import-${importId}`, at: '2026-01-02T03:04:05.000Z', actor: '王经办' };
    return this.control('import.commit', { importId, label: '清单.xlsx', sample, keep, stamp });
  }

  async import(drafts: PatentDraft[]): Promise<ControlOutput<'import.commit'>> {
    const { importId } = await this.plan(drafts);
    return this.commit(importId);
  }
}

export function draft(n: number, more: Partial<PatentDraft> = {}): PatentDraft {
  return {
    row: n + 2,
    applicationNumber: `20231${String(n).padStart(7, '0')}.0`,
    type: 'invention',
    title: `一种电池管理系统第${n}号`,
    filingDate: '2023-03-01',
    publications: [],
    applicants: ['示例大学'],
    inventors: ['张三', '李四'],
    ipc: ['H01M 10/42'],
    ipcMain: 'H01M 10/42',
    ...more,
  };
}
