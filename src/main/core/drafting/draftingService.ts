// Word files of the desk: a contract written, an own template filled, both beside the documents or where a person wants.
import type { ContractText } from '../../../domain/drafting/compose';
import type { FieldValues } from '../../../domain/drafting/fields';
import type { DocumentRef } from '../../../domain/patents/parts';
import type { DocumentFolder } from '../documents/folder';
import { putInPlace, withDraft } from '../draftFile';
import { fillTemplate, readFileText, type SpawnParser, writeContract } from '../import/parserClient';

type Deps = { spawnParser: SpawnParser; documents: DocumentFolder; today(): string };

/** Where a Word file goes: a place on the disk, the documents of the desk, or both. */
export type WordPlace = { name: string; file?: string | undefined; keep: boolean };
type Placed = { document: DocumentRef | null };

export class DraftingService {
  constructor(private readonly deps: Deps) {}

  contract(contract: ContractText, place: WordPlace): Promise<Placed> {
    return this.place(place, (file) => writeContract(this.deps.spawnParser, { file, contract }));
  }

  /** TEMPLATE_WRONG names the field; NOT_FOUND where the template's file is gone. */
  async fill(
    template: string,
    values: FieldValues,
    place: WordPlace,
  ): Promise<Placed & { unknown: string[]; empty: string[] }> {
    const { path } = await this.deps.documents.kind(template);
    let found = { unknown: [] as string[], empty: [] as string[] };
    const placed = await this.place(place, async (file) => {
      found = await fillTemplate(this.deps.spawnParser, { file, template: path, values });
    });
    return { ...placed, ...found };
  }

  /** TEXT_NOT_READ and what else reading a file can end in. */
  text(file: string): Promise<{ text: string }> {
    return readFileText(this.deps.spawnParser, file);
  }

  /** Written beside first: a place that can not be written leaves nothing half. */
  private async place(
    { name, file, keep }: WordPlace,
    write: (file: string) => Promise<unknown>,
  ): Promise<Placed> {
    const { documents, today } = this.deps;
    return withDraft('.docx', async (draft) => {
      await write(draft);
      if (file !== undefined) await putInPlace(draft, file);
      if (!keep) return { document: null };
      return { document: { name, addedOn: today(), ...(await documents.add(draft, name)) } };
    });
  }
}
