// What the change of many would do: how many, the first ones before and after, the ones that can not be changed.
import { Progress, Text } from '@mantine/core';
import { ErrorNote } from '../../components/ErrorNote';
import { Notice } from '../../components/Notice';
import { fieldWord, type NameOf, valueWord } from '../../lib/changeText';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import classes from './Edit.module.css';
import type { useEditPreview } from './useEditPreview';
import { useNames } from './useGroupCounts';

interface EditPreviewTableProps {
  readonly preview: ReturnType<typeof useEditPreview>;
  readonly n: number;
}

/** Names behind the ids a preview may hold. */
function useNameOf(): NameOf {
  const departments = useDeskQuery('departments.list', { limit: 5000 }, { entities: ['department'] });
  const projects = useDeskQuery('projects.list', { limit: 5000 }, { entities: ['project'] });
  const families = useNames('family', true);
  const names = new Map<string, string>();
  for (const one of [...(departments.data?.rows ?? []), ...(projects.data?.rows ?? [])])
    names.set(one.id, one.name);
  return (id) => names.get(id) ?? families.get(id);
}

const SHOWN = 20;

export function EditPreviewTable({ preview, n }: EditPreviewTableProps) {
  const t = useT();
  const nameOf = useNameOf();
  const { data, error, asking } = preview;
  if (error) return <ErrorNote error={error} />;
  if (!data) {
    if (!asking) return null;
    return (
      <div role="status">
        <Text size="sm">{t('portfolio.editPreviewing', { n })}</Text>
        <Progress value={100} animated size="sm" aria-label={t('portfolio.editPreview')} />
      </div>
    );
  }
  return (
    <div className={classes.preview} data-busy={asking || undefined}>
      <Text size="sm" fw={600} role="status" data-testid="edit-counts">
        {t('portfolio.editCounts', { changed: data.changed, unchanged: data.unchanged })}
      </Text>
      {data.refused.length > 0 && (
        <Notice
          tone="red"
          title={t('portfolio.editRefused', { n: data.refused.length })}
          testId="edit-refused"
        >
          <ul className={classes.refused}>
            {data.refused.slice(0, SHOWN).map((one) => (
              <li key={one.id}>
                {one.label} —{' '}
                {t('portfolio.editRefusedWhy', {
                  field: fieldWord(one.field.split('.')[0] ?? '', t),
                  reason: one.reason,
                })}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {data.sample.length > 0 && (
        <table className={classes.table}>
          <caption>{t('portfolio.editFirst', { n: Math.min(SHOWN, data.sample.length) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('domain.entity.patent')}</th>
              <th scope="col">{t('portfolio.editWas')}</th>
              <th scope="col">{t('portfolio.editWill')}</th>
            </tr>
          </thead>
          <tbody>
            {data.sample.slice(0, SHOWN).flatMap((one) =>
              Object.keys(one.after).map((field, at) => (
                <tr key={`${one.id} ${field}`} data-first={at === 0 || undefined}>
                  <td title={one.label}>{at === 0 ? one.label : ''}</td>
                  <td className={classes.was}>{valueWord(field, one.before[field], t, nameOf)}</td>
                  <td title={fieldWord(field, t)}>{valueWord(field, one.after[field], t, nameOf)}</td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      )}
    </div>
  );
}
