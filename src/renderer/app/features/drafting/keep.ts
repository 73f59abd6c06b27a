// Keeps a Word file with the record it was drafted for: as a version of the agreement's text, or among the deal's papers.
import type { DocumentRef } from '../../../../domain/patents/parts';
import type { Translate } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import type { Source } from './useSource';

export async function keepWith(source: Source, document: DocumentRef, t: Translate): Promise<boolean> {
  const label = t('drafting.kept', { name: document.name });
  if (source.agreement !== null) {
    const { id, rev, versions } = source.agreement;
    const { hash, name, addedOn } = document;
    const version = { hash, name, on: addedOn, way: 'drafted' };
    const patch = { versions: [...(versions ?? []), version] };
    const done = await runCommand(
      'record.update',
      { entity: 'agreement', id, expectedRev: rev, patch },
      { label },
    );
    return done.ok;
  }
  if (source.deal === null) return false;
  const { id, rev, documents } = source.deal;
  const patch = { documents: [...(documents ?? []), { ...document, kind: 'draft' }] };
  const done = await runCommand('record.update', { entity: 'deal', id, expectedRev: rev, patch }, { label });
  return done.ok;
}
