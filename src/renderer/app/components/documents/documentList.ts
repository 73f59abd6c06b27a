// References of documents in a record: what adding files leaves, and what to say about files that were refused. Pure.
import type { DocumentRef } from '../../../../domain/patents/parts';
import { ErrorCode } from '../../../../shared/errors';
import type { RouteOutput } from '../../../../shared/routes';
import type { Translate } from '../../lib/i18n';

/** The same bytes are attached once, under the name they came with first. */
export function addedTo(list: readonly DocumentRef[], added: readonly DocumentRef[]): DocumentRef[] {
  const known = new Set(list.map((one) => one.hash));
  const next = [...list];
  for (const one of added) {
    if (known.has(one.hash)) continue;
    known.add(one.hash);
    next.push(one);
  }
  return next;
}

/** Every refused file with its reason on a line; undefined where none was refused. */
export function refusedWords(
  refused: RouteOutput<'documents.add'>['refused'],
  t: Translate,
): string | undefined {
  if (refused.length === 0) return undefined;
  return refused
    .map(({ file, code }) => {
      const known = ErrorCode.safeParse(code);
      const name = file.split(/[\\/]/).at(-1) ?? file;
      const reason = known.success ? t(`errors.${known.data}.what`, { file: name }) : code;
      return t('fields.documentRefused', { name, reason });
    })
    .join('\n');
}
