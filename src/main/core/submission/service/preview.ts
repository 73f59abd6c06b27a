// One record as it would leave, or as it left: the text itself, the persons in it, the papers that go with it.
import { canonicalJson } from '../../../../domain/submission/canonicalJson';
import { type KindType, kindOf } from '../../../../domain/submission/kinds';
import type { Declaration } from '../../../../domain/submission/record';
import { failure } from '../../../../shared/result';
import type { RouteInput, RouteOutput } from '../../../../shared/routes';
import { pagesOf, personsOf } from './collect';
import type { SubmissionDeps } from './ports';
import { declarationOf } from './seal';
import { readSettings } from './settings';

/** The canonical text, broken into lines for the eye. */
export const recordText = (record: Declaration): string =>
  JSON.stringify(JSON.parse(canonicalJson(record)), null, 2);

/** NOT_FOUND where there is no such record, or it has not even the shape of its kind. */
export async function previewRecord(
  deps: SubmissionDeps,
  input: RouteInput<'submission.preview'>,
): Promise<RouteOutput<'submission.preview'>> {
  const record = 'batchId' in input ? await sentRecord(deps, input) : await nextRecord(deps, input);
  if (record === undefined) throw failure('NOT_FOUND', { entity: 'record', id: JSON.stringify(input) });
  const personal = personsOf(kindOf(record.type), record.payload);
  return { text: recordText(record), personal, evidence: record.evidence };
}

async function sentRecord(
  { store }: SubmissionDeps,
  { batchId, line }: { batchId: string; line: number },
): Promise<Declaration | undefined> {
  const row = await store.control('batch.one', { batchId });
  let before = 0;
  for (const { n, count } of row?.manifest?.chunks ?? []) {
    if (line <= before + count) {
      const text = (await store.control('batch.chunk', { batchId, n })) ?? '';
      return JSON.parse(text.split('\n')[line - before - 1] ?? 'null') ?? undefined;
    }
    before += count;
  }
  return undefined;
}

async function nextRecord(
  deps: SubmissionDeps,
  { kind, recordId }: { kind: KindType; recordId: string },
): Promise<Declaration | undefined> {
  const settings = await readSettings(deps.store);
  const question = { kind, ids: [recordId], text: '', filter: {}, again: true, every: true };
  for await (const { candidates } of pagesOf(deps, settings, question)) {
    for (const one of candidates) {
      if (one.payload === null) continue;
      return declarationOf(deps, { kind, action: 'register' }, { ...one, payload: one.payload });
    }
  }
  return undefined;
}
