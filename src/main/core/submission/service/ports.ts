// What submission needs from the desk around it.

import type { SpawnParser } from '../../import/parserClient';
import type { Clock, Log, NewId } from '../../ports';
import type { Supervisor } from '../../store/supervisor';
import type { Tasks } from '../../tasks';
import type { Vault } from '../../vault';
import type { BlobSource, FetchLike } from '../ports';

/** How the office reaches the network; absent where the program runs without a window system. */
export interface NetworkPort {
  apply(how: { mode: 'system' | 'manual' | 'none'; address: string; authority: string }): Promise<void>;
  /** `DIRECT` or `PROXY host:port`, as the system would choose for this address. */
  resolveProxy(url: string): Promise<string>;
}

export type SubmissionDeps = {
  store: Pick<Supervisor, 'query' | 'control'>;
  vault: Vault;
  net: FetchLike;
  network?: NetworkPort | undefined;
  clock: Clock;
  newId: NewId;
  log: Log;
  tasks: Tasks;
  spawnParser: SpawnParser;
  /** Documents by their hash. */
  blob: BlobSource;
  /** Folder of the templates that ship with the program. */
  templates: string;
  /** Rows of a table as text. */
  readTable(file: string): Promise<string[][]>;
  today(): string;
  putSettings(values: Record<string, unknown>): Promise<void>;
  onChange(): void;
};
