// Patents the deadlines know nothing of, because a date or the legal state is missing; a click lists them.
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import classes from './deadlines.module.css';

export function LeftOut({ undated, unknown }: { readonly undated: number; readonly unknown: number }) {
  const t = useT();
  if (undated + unknown === 0) return null;
  return (
    <div className={classes.note}>
      {undated > 0 && (
        <button
          type="button"
          className={classes.link}
          onClick={() => go('patents', { filter: { buckets: ['inForce'], where: { filingYear: [''] } } })}
        >
          {t('deadlines.undated', { n: undated })}
        </button>
      )}
      {unknown > 0 && (
        <button
          type="button"
          className={classes.link}
          data-testid="deadlines-unknown"
          onClick={() => go('patents', { filter: { buckets: ['unknown'] } })}
        >
          {t('deadlines.unknown', { n: unknown })}
        </button>
      )}
    </div>
  );
}
