// Which patents a new batch is made of: what the list handed over, or all of them.
import type { RouteInput } from '../../../../shared/routes';
import type { PageParams } from '../../state/navigation';

export type Handed = PageParams['submission'];
export type Scope = 'selection' | 'filter' | 'all';
type CreateInput = RouteInput<'submission.create'>;

const isNarrowed = (handed: Handed): boolean =>
  (handed?.text ?? '') !== '' || Object.values(handed?.filter ?? {}).some((value) => value !== undefined);

/** Narrowest first. */
export function scopes(handed: Handed): Scope[] {
  const list: Scope[] = [];
  if (handed?.ids && handed.ids.length > 0) list.push('selection');
  if (isNarrowed(handed)) list.push('filter');
  return [...list, 'all'];
}

/** True where the page was opened to make a batch. */
export const wantsCreate = (handed: Handed): boolean => scopes(handed).length > 1;

/** What is made of it beside the scope. */
export type Making = Pick<CreateInput, 'kind' | 'carrier' | 'payloads'>;

export function createInput(
  scope: Scope,
  handed: Handed,
  again: boolean,
  dryRun: boolean,
  making: Making = {},
): CreateInput {
  const base = { again, dryRun, ...making };
  switch (scope) {
    case 'selection':
      return { ...base, ids: handed?.ids ?? [] };
    case 'filter':
      return { ...base, text: handed?.text ?? '', filter: handed?.filter ?? {} };
    case 'all':
      return base;
  }
}

/** The record as it leaves the computer, with line breaks for reading; other text is shown as it is. */
export function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
