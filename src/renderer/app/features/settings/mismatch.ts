// A difference between store and journal as main reports it (`patent:ID differs`), in words.
import type { Translate } from '../../lib/i18n';

const ENTITIES = ['patent', 'person', 'department', 'project'] as const;

export function mismatchText(detail: string, t: Translate): string {
  const match = /^(\w+):(\S+) (journal:missing|store:missing|differs)$/.exec(detail);
  const entity = ENTITIES.find((one) => one === match?.[1]);
  if (match) {
    const what = entity ? t(`domain.entity.${entity}`) : (match[1] ?? '');
    const how =
      match[3] === 'differs'
        ? t('settings.mismatch.differs')
        : t(
            match[3] === 'journal:missing'
              ? 'settings.mismatch.journalMissing'
              : 'settings.mismatch.storeMissing',
          );
    return `${what} ${match[2]}${t('common.separator')}${how}`;
  }
  const seq = /^seq store:(\d+) journal:(\d+)$/.exec(detail);
  return seq ? t('settings.verifySeq', { store: seq[1] ?? '', journal: seq[2] ?? '' }) : detail;
}
