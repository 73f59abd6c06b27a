// Saves and removes disputes: toast with undo, errors in words.
import type { Matter } from '../../../../domain/patents/records';
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useMattersView } from './view';

export async function saveMatter(
  { id, rev, title }: Pick<Matter, 'id' | 'rev' | 'title'>,
  patch: Record<string, unknown>,
): Promise<boolean> {
  const label = currentT()('matters.changed', { name: title });
  const input = { entity: 'matter' as const, id, expectedRev: rev, patch };
  return (await runCommand('record.update', input, { label })).ok;
}

export async function createMatter(fields: Record<string, unknown>): Promise<string | undefined> {
  const label = currentT()('matters.created', { name: String(fields.title) });
  const made = await runCommand('record.create', { entity: 'matter', fields }, { label });
  return made.ok ? made.value.id : undefined;
}

export async function removeMatter(id: string, name: string): Promise<void> {
  const label = currentT()('matters.removed', { name });
  const gone = await runCommand('record.remove', { entity: 'matter', ids: [id] }, { label });
  if (gone.ok) useMattersView.getState().put({ openId: null });
}
