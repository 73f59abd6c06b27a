// The record a job speaks of: its id, its number, the name its register shows, or words that fit one alone.
import type { EntityName } from '../../../domain/patents/records';
import type { RecordKind } from '../../../domain/reporting/kinds';
import { failure } from '../../../shared/result';
import type { Ask } from '../export/patentRows';

interface Named {
  readonly id: string;
  readonly label: string;
}

/** Records told by name in an error. */
const mostTold = 10;

/** NOT_FOUND where nothing fits, RECORD_AMBIGUOUS naming those that do where several fit. */
export async function recordNamed(
  ask: Ask,
  about: { readonly entity: EntityName; readonly kind?: RecordKind },
  of: string,
): Promise<Named> {
  const { total, rows } = await ask('records.pick', { ...about, text: of, limit: 200 });
  const isIt = ({ id, label, hint = '' }: (typeof rows)[number]): boolean =>
    id === of || label === of || hint.split(' · ').includes(of);
  const exact = rows.filter(isIt);
  const found = exact.length > 0 ? exact : rows;
  const [only] = found;
  if (only === undefined) throw failure('NOT_FOUND', { entity: about.entity, id: of });
  if (found.length === 1 && (exact.length === 1 || total === 1)) return { id: only.id, label: only.label };
  const told = found
    .slice(0, mostTold)
    .map(({ id, label, hint }) => [id, label, hint].filter(Boolean).join(' '));
  throw failure('RECORD_AMBIGUOUS', {
    entity: about.entity,
    of,
    count: exact.length > 0 ? exact.length : total,
    matches: told.join('; '),
  });
}
