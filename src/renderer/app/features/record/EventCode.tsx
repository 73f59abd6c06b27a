// One event of the bulletin: its code, what the code means, and the words of the source where they say more.
import { bulletinCode } from '../../../../domain/patents/bulletinCodes';
import type { LegalEvent } from '../../../../domain/patents/parts';
import styles from '../../components/fields/Fields.module.css';
import { UnverifiedBadge } from '../../components/UnverifiedBadge';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';

export function EventCode({ event }: { readonly event: LegalEvent }) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const known = event.code === undefined ? undefined : bulletinCode(event.code);
  const meaning = known?.[language];
  return (
    <div>
      <div className={styles.badged}>
        {event.code && <code className={styles.code}>{event.code}</code>}
        <span>{meaning ?? (event.code ? t('record.unknownCode') : event.text)}</span>
        {known && !known.verified && <UnverifiedBadge />}
      </div>
      {event.code && event.text !== '' && event.text !== meaning && (
        <div className={styles.hint}>{event.text}</div>
      )}
    </div>
  );
}
