// What an amendment changes: term, before, after.
import { termFields } from '../../../../../domain/negotiation/offers/fields';
import styles from '../../../components/fields/Fields.module.css';
import { type Translate, useT } from '../../../lib/i18n';
import type { Registered } from '../AgreementPanel';
import classes from '../agreements.module.css';
import { termLabel, termText } from './termWords';

type Change = NonNullable<Registered['agreement']['changes']>[number];

const at = (value: unknown, rest: string): unknown =>
  rest === '' || value === null || value === undefined ? value : (value as Record<string, unknown>)[rest];

interface Line {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

/** A changed path is one field, or a part (royalty, equity) of several fields of which those that differ are shown. */
function linesOf({ path, before, after }: Change, t: Translate): Line[] {
  return termFields.flatMap((field) => {
    const isIt = field.path === path;
    if (!isIt && !field.path.startsWith(`${path}.`)) return [];
    const rest = isIt ? '' : field.path.slice(path.length + 1);
    const [old, now] = [termText(field, at(before, rest), t), termText(field, at(after, rest), t)];
    return old === now ? [] : [{ label: termLabel(field, t), before: old, after: now }];
  });
}

export function ChangeTable({ changes }: { readonly changes: readonly Change[] }) {
  const t = useT();
  const lines = changes.flatMap((change) => linesOf(change, t));
  return (
    <table className={styles.table} data-testid="change-table">
      <thead>
        <tr>
          <th>{t('agreements.term')}</th>
          <th>{t('agreements.before')}</th>
          <th>{t('agreements.after')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ label, before, after }) => (
          <tr key={label}>
            <td>{label}</td>
            <td className={before === '' ? undefined : classes.old}>{before || t('agreements.silent')}</td>
            <td>
              <b>{after || t('agreements.silent')}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
