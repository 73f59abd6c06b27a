// A publication as typed: the number in its clean form, its kind from the kind code unless the person chose one. Pure.
import { parsePublicationNumber } from '../../../../domain/patents/publicationNumber';
import { Publication } from '../../../../domain/patents/records';

/** A number the desk can not read stays as it was typed: foreign publications belong to a family too. */
export function publicationOf(row: Record<string, unknown>): Publication {
  const typed = String(row.number ?? '').trim();
  const hint = row.kind === 'published' || row.kind === 'granted' ? row.kind : undefined;
  const read = parsePublicationNumber(typed, hint);
  const known = read.ok ? { number: read.value.number, kind: hint ?? read.value.kind } : undefined;
  return Publication.parse({
    ...row,
    number: known?.number ?? typed,
    kind: known?.kind ?? hint ?? 'published',
  });
}
