// The office's own clauses and Word templates, kept as settings; read with a schema, because a file may have put them there.
import { z } from 'zod';
import type { OwnClause } from '../../../../domain/drafting/clause';
import { templateKinds } from '../../../../domain/drafting/facts';
import type { Translate } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';

export const CLAUSES = 'drafting.clauses';
export const TEMPLATES = 'drafting.templates';

const kinds = z.array(z.enum(templateKinds));
const Clauses = z.array(
  z.object({
    id: z.string().min(1).max(64),
    heading: z.string().min(1).max(200),
    kinds,
    text: z.string().min(1).max(10_000),
    after: z.string().max(64).optional(),
  }),
);
const Templates = z.array(
  z.object({
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    name: z.string().min(1).max(255),
    addedOn: z.string(),
  }),
);
export type OwnTemplate = z.infer<typeof Templates>[number];

/** `undefined` while the settings are read. What does not fit the schema counts as none. */
export function useOwnLibrary(): { clauses: OwnClause[]; templates: OwnTemplate[] } | undefined {
  const { data } = useDeskQuery('settings.get', { keys: [CLAUSES, TEMPLATES] }, { entities: ['settings'] });
  if (data === undefined) return undefined;
  const clauses = Clauses.safeParse(data.values[CLAUSES]);
  const templates = Templates.safeParse(data.values[TEMPLATES]);
  return {
    clauses: clauses.success
      ? clauses.data.map(({ after, ...one }) => (after === undefined ? one : { ...one, after }))
      : [],
    templates: templates.success ? templates.data : [],
  };
}

export const saveLibrary = (
  key: typeof CLAUSES | typeof TEMPLATES,
  value: readonly unknown[],
  t: Translate,
): ReturnType<typeof runCommand<'settings.put'>> =>
  runCommand('settings.put', { values: { [key]: value } }, { label: t('drafting.librarySaved') });
