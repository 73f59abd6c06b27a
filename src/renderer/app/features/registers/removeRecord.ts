// Removes an entry of a register; can be undone. True where it is gone.
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import type { RegisterTab } from '../../state/navigation';

export async function removeRecord(tab: RegisterTab, id: string, name: string): Promise<boolean> {
  const t = currentT();
  const label = t('registers.removed', { what: t(`domain.entity.${tab}`), name });
  return (await runCommand('record.remove', { entity: tab, ids: [id] }, { label })).ok;
}
