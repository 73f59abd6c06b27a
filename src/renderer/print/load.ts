// Fetches the document of the job named in the address; it lives in main's memory only.
import { type DataPart, PaperBundle, PrintDocument, printDataPath } from '../../shared/print';

const Loadable = PrintDocument.or(PaperBundle);

export type Loaded =
  | { ok: true; document: PrintDocument | PaperBundle }
  /** gone: main no longer holds it; unreadable: it is not a document this page knows. */
  | { ok: false; reason: 'noJob' | 'gone' | 'unreadable' };

export async function loadDocument(
  search: string,
  part: DataPart,
  get: typeof fetch = fetch,
): Promise<Loaded> {
  const job = new URLSearchParams(search).get('job');
  if (!job) return { ok: false, reason: 'noJob' };
  try {
    const answer = await get(printDataPath(job, part));
    if (!answer.ok) return { ok: false, reason: 'gone' };
    const parsed = Loadable.safeParse(await answer.json());
    return parsed.success ? { ok: true, document: parsed.data } : { ok: false, reason: 'unreadable' };
  } catch {
    return { ok: false, reason: 'gone' };
  }
}
