// Takes mails and files into the documents of the desk: a mail is read in the parser process, its file and attachments kept.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { DocumentRef } from '../../../domain/patents/parts';
import { DeskFailure } from '../../../shared/result';
import type { RouteOutput } from '../../../shared/routes';
import type { DocumentFolder } from '../documents/folder';
import { readFileMail, type SpawnParser } from '../import/parserClient';

type Deps = { spawnParser: SpawnParser; documents: DocumentFolder; today(): string };
type Taken = RouteOutput<'mail.take'>;

export class MailService {
  constructor(private readonly deps: Deps) {}

  /** One file that can not be taken in does not hold up the others. */
  async take(files: readonly string[]): Promise<Taken> {
    const taken: Taken = { mails: [], kept: [], refused: [] };
    for (const file of files) {
      try {
        if (/\.eml$/i.test(file)) taken.mails.push(await this.mail(file));
        else taken.kept.push(await this.keep(file, basename(file)));
      } catch (cause) {
        if (!(cause instanceof DeskFailure)) throw cause;
        taken.refused.push({ file, code: cause.error.code, data: cause.error.data ?? {} });
      }
    }
    return taken;
  }

  private async keep(file: string, name: string): Promise<DocumentRef> {
    const short = name.slice(-255);
    return { name: short, addedOn: this.deps.today(), ...(await this.deps.documents.add(file, short)) };
  }

  private async mail(file: string): Promise<Taken['mails'][number]> {
    const folder = await mkdtemp(join(tmpdir(), 'mail-'));
    try {
      const { parts, to, ...mail } = await readFileMail(this.deps.spawnParser, { file, folder });
      const documents = [await this.keep(file, basename(file))];
      for (const part of parts) documents.push(await this.keep(part.file, part.name));
      return { ...mail, to: [...to], documents };
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
