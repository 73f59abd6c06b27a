// The records a change touched, with the fields it changed.
import { Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { RowSkeletons } from '../../components/Skeletons';
import { fieldChanges } from '../../lib/changeText';
import { useT } from '../../lib/i18n';
import { useDeskQuery } from '../../lib/useQuery';
import { go } from '../../state/navigation';
import classes from './Activity.module.css';

const PAGE = 20;

export function ChangeItems({ seq }: { readonly seq: number }) {
  const t = useT();
  const [limit, setLimit] = useState(PAGE);
  const found = useDeskQuery('activity.items', { seq, limit }, { entities: [], keepPrevious: true });
  if (!found.data) return <RowSkeletons rows={3} />;
  const { items, total } = found.data;
  return (
    <div className={classes.items}>
      {items.map(({ item, label }) => (
        <div key={`${item.entity} ${item.id}`} className={classes.item}>
          <div>
            <Text span size="xs" c="dimmed">
              {t(`activity.op.${item.op}`)} {t(`domain.entity.${item.entity}`)}{' '}
            </Text>
            {item.entity === 'patent' && item.op !== 'remove' ? (
              <Anchor component="button" type="button" fz="sm" onClick={() => go('patent', { id: item.id })}>
                {label}
              </Anchor>
            ) : (
              label
            )}
          </div>
          {fieldChanges(item, t, () => undefined).map((change) => (
            <div key={change.field} className={classes.change}>
              <span>{change.field}</span>
              <del>{change.before}</del>
              <span aria-hidden>→</span>
              <ins>{change.after}</ins>
            </div>
          ))}
        </div>
      ))}
      {total > items.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setLimit(Math.min(5000, limit * 5))}>
          {t('activity.moreItems', { n: total - items.length })}
        </Button>
      )}
    </div>
  );
}
