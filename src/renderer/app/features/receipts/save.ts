// Saves and removes records of this page: toast with undo, errors in words.
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { entityOf, type ListTab, useReceiptsView } from './view';

type Fields = Readonly<Record<string, unknown>>;

/** Fields that `row` no longer has are cleared. */
export function patchOf(before: Fields, row: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.map((name) => [name, row[name] ?? (before[name] === undefined ? undefined : null)]),
  );
}

export async function save(
  tab: ListTab,
  record: { readonly id: string; readonly rev: number },
  patch: Record<string, unknown>,
  name: string,
): Promise<boolean> {
  const label = currentT()('receipts.changed', { name });
  const input = { entity: entityOf[tab], id: record.id, expectedRev: record.rev, patch };
  return (await runCommand('record.update', input, { label })).ok;
}

export async function remove(tab: ListTab, id: string, name: string): Promise<void> {
  const t = currentT();
  const label = t('receipts.removed', { what: t(`domain.entity.${entityOf[tab]}`), name });
  const gone = await runCommand('record.remove', { entity: entityOf[tab], ids: [id] }, { label });
  if (gone.ok) useReceiptsView.getState().put(tab, { openId: null });
}
