// Documents against records: every file read again, every reference looked up. Changes nothing.
import { z } from 'zod';
import type { RouteOutput } from '../../../shared/routes';
import type { Supervisor } from '../store/supervisor';
import type { TaskHandle } from '../tasks';
import { everyRecord } from '../verify';
import type { DocumentFolder } from './folder';

type Found = RouteOutput<'documents.verify'>;
type Place = Found['missing'][number];

const file = z.object({ hash: z.string(), name: z.string() });
/** Files of any record, texts of an agreement, evidence of a dispute; evidence may have no file. */
const WithFiles = z.looseObject({
  id: z.string(),
  title: z.string().optional(),
  company: z.string().optional(),
  documents: z.array(file).optional(),
  versions: z.array(file).optional(),
  evidence: z.array(z.object({ hash: z.string().optional(), what: z.string() })).optional(),
});
const lists = ['documents', 'versions', 'evidence'];

function placesOf(entity: string, record: object): Place[] {
  if (!lists.some((list) => list in record)) return [];
  const read = WithFiles.safeParse(record);
  if (!read.success) return [];
  const { id, title, company, documents = [], versions = [], evidence = [] } = read.data;
  const shown = evidence.flatMap(({ hash, what }) => (hash ? [{ hash, name: what }] : []));
  return [...documents, ...versions, ...shown].map(({ hash, name }) => ({
    hash,
    name,
    entity,
    id,
    record: title ?? company ?? '',
  }));
}

export async function checkDocuments(
  store: Pick<Supervisor, 'control'>,
  folder: DocumentFolder,
  task: Pick<TaskHandle, 'progress' | 'signal'>,
): Promise<Found> {
  const present = await folder.list();
  const held = new Set(present);
  const places = new Map<string, Place[]>();
  await everyRecord(store, (entity, record) => {
    for (const place of placesOf(entity, record)) {
      const known = places.get(place.hash);
      if (known === undefined) places.set(place.hash, [place]);
      else known.push(place);
    }
  });
  const missing = [...places].flatMap(([hash, of]) => (held.has(hash) ? [] : of));
  const damaged: Place[] = [];
  let bytes = 0;
  let read = 0;
  for (const hash of present) {
    if (task.signal.aborted) break;
    task.progress('', read, present.length);
    const found = await folder.isWhole(hash);
    read += 1;
    bytes += found.bytes;
    if (found.whole) continue;
    damaged.push(...(places.get(hash) ?? [{ hash, name: '', entity: '', id: '', record: '' }]));
  }
  const unused = present.filter((hash) => !places.has(hash)).length;
  return { files: present.length, read, bytes, damaged, missing, unused };
}
