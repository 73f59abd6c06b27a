// Who saw or changed whose personal data, when and why: a file that only grows, each line bound to the one before it.
// It names persons and fields, never their values.
import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { PersonalField } from '../../../domain/personal/records';

export const AuditAction = z.enum([
  'entered',
  'changed',
  'revealed',
  'used',
  'erased',
  'passphrase',
  'unlocked',
  'restored',
]);
export type AuditAction = z.infer<typeof AuditAction>;

export const AuditEntry = z.object({
  at: z.string(),
  actor: z.string(),
  action: AuditAction,
  /** Absent where the whole vault is meant. */
  personId: z.string().optional(),
  name: z.string().optional(),
  fields: z.array(PersonalField),
  why: z.string(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

const Line = AuditEntry.extend({ hash: z.string() });

const hashOf = (before: string, entry: AuditEntry): string =>
  createHash('sha256')
    .update(before)
    .update(JSON.stringify(AuditEntry.parse(entry)))
    .digest('hex');

export class AuditTrail {
  private writing: Promise<void> = Promise.resolve();

  private constructor(
    private readonly path: string,
    private readonly list: AuditEntry[],
    private last: string,
    /** False where a line was changed, taken out or cut: what follows it proves nothing. */
    readonly isWhole: boolean,
  ) {}

  static async open(path: string): Promise<AuditTrail> {
    const text = await readFile(path, 'utf8').catch(() => '');
    const list: AuditEntry[] = [];
    let last = '';
    let isWhole = true;
    for (const line of text.split('\n')) {
      if (line === '') continue;
      try {
        const { hash, ...entry } = Line.parse(JSON.parse(line));
        if (hash !== hashOf(last, entry)) isWhole = false;
        last = hash;
        list.push(entry);
      } catch {
        isWhole = false;
      }
    }
    return new AuditTrail(path, list, last, isWhole);
  }

  get entries(): readonly AuditEntry[] {
    return this.list;
  }

  /** Resolves once all are on the disk; nothing may be shown before. */
  add(entries: readonly AuditEntry[]): Promise<void> {
    const write = async (): Promise<void> => {
      let last = this.last;
      const lines = entries.map((entry) => {
        last = hashOf(last, entry);
        return `${JSON.stringify({ ...AuditEntry.parse(entry), hash: last })}\n`;
      });
      const file = await open(this.path, 'a', 0o600);
      try {
        await file.writeFile(lines.join(''));
        await file.sync();
      } finally {
        await file.close();
      }
      this.last = last;
      this.list.push(...entries);
    };
    const done = this.writing.then(write);
    this.writing = done.catch(() => undefined);
    return done;
  }
}
