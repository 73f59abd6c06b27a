// A document as a file, for steps without a window: PDF or Word by the ending, and remembered among the papers that left
// the desk, as from the window.
import { writeFile } from 'node:fs/promises';
import type { PrintDocument } from '../../../shared/print';
import { failure } from '../../../shared/result';
import type { Desk } from '../desk';
import type { Printing } from '../shellPorts';
import { saveWord } from './statistics';

export interface WrittenPaper {
  readonly file: string;
  readonly rows: number;
  /** Of a PDF. */
  readonly pages?: number;
  readonly bytes: number;
  readonly documentNumber: string;
}

/** FILE_NOT_WRITABLE, PRINT_FAILED. A desk that can not remember a paper has written it all the same. */
export async function writeDocument(
  { desk, printing }: { desk: Pick<Desk, 'papers' | 'spawnParser'>; printing: Printing },
  document: PrintDocument,
  file: string,
): Promise<WrittenPaper> {
  const { job, rows, documentNumber } = printing.prepare(document);
  const json = printing.data(job);
  const write = async (): Promise<{ bytes: number; pages?: number }> => {
    if (/\.docx$/i.test(file) && document.kind === 'paper') return saveWord(desk.spawnParser, document, file);
    const { bytes, pages } = await printing.pdf(job);
    await writeFile(file, bytes).catch((cause) => {
      throw failure('FILE_NOT_WRITABLE', { file, reason: String(cause) });
    });
    return { bytes: bytes.length, pages };
  };
  const written = await write();
  if (json !== undefined) await desk.papers.keep(json, 'file').catch(() => undefined);
  return { file, rows, ...written, documentNumber };
}
