// Documents against records: every file read again, every reference looked up. Changes nothing.
import { z } from 'zod';
import { DocumentRef } from '../../../domain/patents/parts';
import type { RouteOutput } from '../../../shared/routes';
import type { Supervisor } from '../store/supervisor';
import type { TaskHandle } from '../tasks';
import { everyRecord } from '../verify';
import type { DocumentFolder } from './folder';

const WithDocuments = z.looseObject({ id: z.string(), documents: z.array(DocumentRef).optional() });

export async function checkDocuments(
  store: Pick<Supervisor, 'control'>,
  folder: DocumentFolder,
  task: Pick<TaskHandle, 'progress' | 'signal'>,
): Promise<RouteOutput<'documents.verify'>> {
  const present = await folder.list();
  const held = new Set(present);
  const used = new Set<string>();
  const missing: RouteOutput<'documents.verify'>['missing'] = [];
  await everyRecord(store, (entity, record) => {
    if (!('documents' in record)) return;
    for (const { hash, name } of WithDocuments.parse(record).documents ?? []) {
      used.add(hash);
      if (!held.has(hash)) missing.push({ hash, entity, id: record.id, name });
    }
  });
  const damaged: string[] = [];
  let bytes = 0;
  for (const [i, hash] of present.entries()) {
    if (task.signal.aborted) break;
    task.progress('reading', i, present.length);
    const found = await folder.isWhole(hash);
    bytes += found.bytes;
    if (!found.whole) damaged.push(hash);
  }
  const unused = present.filter((hash) => !used.has(hash)).length;
  return { files: present.length, bytes, damaged, missing, unused };
}
