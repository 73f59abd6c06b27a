// 个人信息保险箱: identity numbers and accounts in one encrypted file; every look at them is written down first.
// Nothing of it reaches store, journal, lists or log. Backups take the file as it is, encrypted (docs/decisions/007).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { masked } from '../../../domain/personal/identity';
import {
  PersonalData,
  PersonalField,
  personalFaults,
  personalWarnings,
  plainData,
} from '../../../domain/personal/records';
import { keepUntil } from '../../../domain/personal/retention';
import { failure } from '../../../shared/result';
import { writeFileDurably } from '../files';
import type { Vault } from '../vault';
import { type AuditAction, type AuditEntry, AuditTrail } from './auditTrail';
import { freshKey, openData, SealedFile, sealData, unwrapKey, type VaultKey, wrapKey } from './sealedFile';

const Entry = z.object({
  name: z.string(),
  data: PersonalData,
  /** Days, ISO. */
  enteredOn: z.string(),
  usedOn: z.string(),
});
const Content = z.record(z.string(), Entry);
type Content = z.infer<typeof Content>;

export interface PersonalPorts {
  readonly profile: string;
  readonly vault: Vault;
  readonly newId: () => string;
  readonly now: () => string;
  readonly today: () => string;
  readonly actor: () => string;
}

export interface MaskedPerson {
  readonly personId: string;
  readonly name: string;
  readonly fields: PersonalData;
  readonly warnings: readonly string[];
  readonly usedOn: string;
  readonly keepUntil: string;
  readonly isOverdue: boolean;
}

export type PersonalStatus = 'empty' | 'open' | 'locked' | 'damaged';

const keyName = 'personal.key';
const leastPassphrase = 8;
const fieldsOf = (data: PersonalData): PersonalField[] =>
  PersonalField.options.filter((field) => data[field] !== undefined);

export class PersonalVault {
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly ports: PersonalPorts,
    private file: SealedFile | null,
    private isDamaged: boolean,
    private readonly trail: AuditTrail,
  ) {}

  static async open(ports: PersonalPorts): Promise<PersonalVault> {
    const trail = await AuditTrail.open(join(ports.profile, 'personal-audit.jsonl'));
    const text = await readFile(fileOf(ports.profile), 'utf8').catch(() => null);
    const file = text === null ? null : fileFrom(text);
    return new PersonalVault(ports, file, text !== null && file === null, trail);
  }

  status(): {
    state: PersonalStatus;
    hasPassphrase: boolean;
    persons: number;
    overdue: number;
    auditIsWhole: boolean;
  } {
    const { file, trail } = this;
    const base = { hasPassphrase: file?.passphrase !== undefined, auditIsWhole: trail.isWhole };
    const none = { ...base, persons: 0, overdue: 0 };
    if (this.isDamaged) return { ...none, state: 'damaged' };
    if (file === null) return { ...none, state: 'empty' };
    if (this.key() === undefined) return { ...none, state: 'locked' };
    const all = this.maskedOrNull();
    if (all === null) return { ...none, state: 'damaged' };
    return {
      ...base,
      state: 'open',
      persons: all.length,
      overdue: all.filter((one) => one.isOverdue).length,
    };
  }

  private maskedOrNull(): MaskedPerson[] | null {
    try {
      return this.masked();
    } catch {
      return null;
    }
  }

  /** All of them, or those named: last four characters, the name of the bank in full. */
  masked(ids?: readonly string[]): MaskedPerson[] {
    if (this.file === null) return [];
    const today = this.ports.today();
    const wanted = ids === undefined ? undefined : new Set(ids);
    return Object.entries(this.content()).flatMap(([personId, { name, data, usedOn }]) => {
      if (wanted !== undefined && !wanted.has(personId)) return [];
      const fields = Object.fromEntries(
        fieldsOf(data).map((field) => [
          field,
          field === 'bankName' ? (data[field] ?? '') : masked(data[field] ?? ''),
        ]),
      );
      const until = keepUntil(usedOn, today) ?? '';
      return [
        {
          personId,
          name,
          fields,
          warnings: personalWarnings(data),
          usedOn,
          keepUntil: until,
          isOverdue: until !== '' && until < today,
        },
      ];
    });
  }

  /** Enters or changes; null takes a field away. PERSONAL_INVALID names the field and what is wrong. */
  put(input: {
    personId: string;
    name: string;
    data: Partial<Record<PersonalField, string | null>>;
    why: string;
  }): Promise<void> {
    return this.inTurn(async () => {
      const content = this.content();
      const before = content[input.personId];
      const merged = { ...before?.data, ...input.data };
      const data = plainData(
        PersonalData.parse(Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null))),
      );
      const [fault] = Object.entries(personalFaults(data));
      if (fault !== undefined) throw failure('PERSONAL_INVALID', { field: fault[0], fault: fault[1] });
      const today = this.ports.today();
      const { personId, name, why } = input;
      const fields = PersonalField.options.filter((field) => field in input.data);
      await this.note(before === undefined ? 'entered' : 'changed', fields, why, [{ personId, name }]);
      await this.write({
        ...content,
        [personId]: { name, data, enteredOn: before?.enteredOn ?? today, usedOn: today },
      });
    });
  }

  /** In the clear, after it was written down. Persons without an entry are left out. */
  take(input: {
    personIds: readonly string[];
    fields: readonly PersonalField[];
    action: 'revealed' | 'used';
    why: string;
  }): Promise<Map<string, PersonalData>> {
    return this.inTurn(async () => {
      const content = this.content();
      const wanted = input.personIds.flatMap((personId) => {
        const entry = content[personId];
        return entry === undefined ? [] : [{ personId, name: entry.name, entry }];
      });
      await this.note(input.action, input.fields, input.why, wanted);
      if (input.action === 'used') {
        const usedOn = this.ports.today();
        const used = Object.fromEntries(
          wanted.map(({ personId, entry }) => [personId, { ...entry, usedOn }]),
        );
        await this.write({ ...content, ...used });
      }
      return new Map(
        wanted.map(({ personId, entry }) => [
          personId,
          Object.fromEntries(input.fields.map((field) => [field, entry.data[field]])) as PersonalData,
        ]),
      );
    });
  }

  /** What was there is gone from the file; old backups still hold it, encrypted, and are not opened again without this. */
  erase(personIds: readonly string[], why: string): Promise<void> {
    return this.inTurn(async () => {
      const content = this.content();
      const gone = personIds.flatMap((personId) => {
        const entry = content[personId];
        return entry === undefined ? [] : [{ personId, name: entry.name }];
      });
      if (gone.length === 0) return;
      await this.note('erased', PersonalField.options, why, gone);
      const ids = new Set(gone.map(({ personId }) => personId));
      await this.write(Object.fromEntries(Object.entries(content).filter(([id]) => !ids.has(id))));
    });
  }

  /** Newest first. */
  audit(personId: string | undefined, offset: number, limit: number): { total: number; rows: AuditEntry[] } {
    const all = this.trail.entries.filter((one) => personId === undefined || one.personId === personId);
    return { total: all.length, rows: [...all].reverse().slice(offset, offset + limit) };
  }

  /** Lets another computer open the file; the passphrase itself is kept nowhere. */
  setPassphrase(passphrase: string): Promise<void> {
    return this.inTurn(async () => {
      if (passphrase.trim().length < leastPassphrase)
        throw failure('PERSONAL_PASSPHRASE_SHORT', { least: leastPassphrase });
      const content = this.content();
      const key = await this.keyForWriting();
      await this.note('passphrase', [], '', []);
      await this.write(content, wrapKey(key, passphrase));
    });
  }

  unlock(passphrase: string): Promise<void> {
    return this.inTurn(async () => {
      const { file } = this;
      if (file === null) return;
      const key = unwrapKey(file, passphrase);
      if (key === undefined) throw failure('PERSONAL_PASSPHRASE_WRONG');
      await this.keep(key);
      await this.note('unlocked', [], '', []);
      await this.dropErased();
    });
  }

  /** The file as it lies on the disk, for a backup; null where there is none. */
  forBackup(): string | null {
    return this.file === null ? null : JSON.stringify(this.file);
  }

  /** Takes the file of a backup in place of ours; who was erased since stays erased. */
  adopt(text: string): Promise<void> {
    return this.inTurn(async () => {
      const file = fileFrom(text);
      if (file === null) throw failure('BACKUP_UNREADABLE', { file: 'personal', reason: 'not a vault' });
      await writeFileDurably(fileOf(this.ports.profile), JSON.stringify(file));
      this.file = file;
      this.isDamaged = false;
      await this.note('restored', [], '', []);
      if (this.key() !== undefined) await this.dropErased();
    });
  }

  private async dropErased(): Promise<void> {
    const last = new Map<string, AuditAction>();
    for (const { personId, action } of this.trail.entries)
      if (personId !== undefined && ['entered', 'changed', 'erased'].includes(action))
        last.set(personId, action);
    const content = this.content();
    const kept = Object.entries(content).filter(([id]) => last.get(id) !== 'erased');
    if (kept.length < Object.keys(content).length) await this.write(Object.fromEntries(kept));
  }

  private note(
    action: AuditAction,
    fields: readonly PersonalField[],
    why: string,
    persons: readonly { readonly personId: string; readonly name: string }[],
  ): Promise<void> {
    const common = { at: this.ports.now(), actor: this.ports.actor(), action, fields: [...fields], why };
    const whole = ['passphrase', 'unlocked', 'restored'].includes(action);
    return this.trail.add(
      whole ? [common] : persons.map(({ personId, name }) => ({ ...common, personId, name })),
    );
  }

  private key(): VaultKey | undefined {
    const [id, text] = this.ports.vault.get(keyName)?.split(':') ?? [];
    if (id === undefined || text === undefined) return undefined;
    if (this.file !== null && this.file.keyId !== id) return undefined;
    return { id, key: Buffer.from(text, 'base64') };
  }

  private async keep({ id, key }: VaultKey): Promise<void> {
    await this.ports.vault.put(keyName, `${id}:${key.toString('base64')}`);
  }

  private async keyForWriting(): Promise<VaultKey> {
    const known = this.key();
    if (known !== undefined) return known;
    // A new key over a file that can not be opened would lose what is in it.
    if (this.file !== null || this.isDamaged) throw this.closed();
    const fresh = freshKey(this.ports.newId());
    await this.keep(fresh);
    return fresh;
  }

  private closed() {
    return this.isDamaged
      ? failure('PERSONAL_DAMAGED')
      : failure('PERSONAL_LOCKED', { hasPassphrase: this.file?.passphrase !== undefined });
  }

  private content(): Content {
    if (this.isDamaged) throw this.closed();
    if (this.file === null) return {};
    const key = this.key();
    if (key === undefined) throw this.closed();
    try {
      return Content.parse(openData(key, this.file));
    } catch {
      throw failure('PERSONAL_DAMAGED');
    }
  }

  private async write(content: Content, passphrase = this.file?.passphrase): Promise<void> {
    const file = sealData(await this.keyForWriting(), content, passphrase);
    await writeFileDurably(fileOf(this.ports.profile), JSON.stringify(file));
    this.file = file;
  }

  /** One after the other: two entries at once would each write over the other. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.turn.then(work);
    this.turn = done.catch(() => undefined);
    return done;
  }
}

const fileOf = (profile: string): string => join(profile, 'personal.zdv');

function fileFrom(text: string): SealedFile | null {
  try {
    return SealedFile.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
