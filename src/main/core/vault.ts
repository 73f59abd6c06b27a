// Secrets of the desk (device key, tokens): wrapped by the operating system, in one file, never in store, log or backup.
import { readFile } from 'node:fs/promises';
import { writeFileDurably } from './files';
import type { KeyWrap } from './ports';

type VaultFile = { wrap: string; secrets: Record<string, string> };

export class Vault {
  private writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly path: string,
    private readonly wrap: KeyWrap,
    private readonly file: VaultFile,
  ) {}

  static async open(path: string, wrap: KeyWrap): Promise<Vault> {
    const empty: VaultFile = { wrap: wrap.name, secrets: {} };
    const file = await readFile(path, 'utf8').then(
      (text) => JSON.parse(text) as VaultFile,
      () => empty,
    );
    return new Vault(path, wrap, file);
  }

  /** Undefined where there is none, or where this computer can not unwrap it (a copied profile). */
  get(name: string): string | undefined {
    const wrapped = this.file.secrets[name];
    if (wrapped === undefined) return undefined;
    try {
      return this.wrap.unwrap(Buffer.from(wrapped, 'base64')).toString('utf8');
    } catch {
      return undefined;
    }
  }

  /** Resolves once it is on the disk. */
  async put(name: string, secret: string): Promise<void> {
    this.file.secrets[name] = this.wrap.wrap(Buffer.from(secret, 'utf8')).toString('base64');
    this.writing = this.writing.then(() => writeFileDurably(this.path, JSON.stringify(this.file)));
    return this.writing;
  }
}
