// Removes a person, department or project; can be undone. True where it is gone.
import { currentT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import type { PeopleEntity } from './fields';
import type { Listed } from './kinds';

export async function removeRecord(entity: PeopleEntity, row: Listed): Promise<boolean> {
  const t = currentT();
  const label = t('people.removed', { what: t(`domain.entity.${entity}`), name: row.name });
  const result = await runCommand('record.remove', { entity, ids: [row.id] }, { label });
  return result.ok;
}
