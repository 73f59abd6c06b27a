// How the lines are arranged: groups, every line or sums alone, and up to three fields of order.
import { Button, Checkbox, NativeSelect, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { fieldOf, sourceOf } from '../../../../../domain/reporting/own/sources';
import { canGroup } from '../../../../../domain/reporting/own/value';
import { RowButton } from '../../../components/fields/RowsEditor';
import { useT } from '../../../lib/i18n';
import type { PartProps } from './ColumnsPart';
import classes from './designer.module.css';
import { Part } from './Part';
import { useDesignerWords } from './words';

export function GroupPart({ draft, put }: PartProps) {
  const t = useT();
  const words = useDesignerWords();
  const { source, group, show } = draft;
  const groups = sourceOf(source).fields.filter(canGroup);
  const isDay = fieldOf(source, group)?.kind === 'date';
  return (
    <Part title={t('designer.grouping')}>
      <Stack gap="sm">
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={t('designer.show')}
          value={show}
          data={(['lines', 'sums'] as const).map((value) => ({ value, label: t(`designer.show.${value}`) }))}
          onChange={(value) => put({ show: value === 'sums' ? 'sums' : 'lines' })}
          data-testid="designer-show"
        />
        <div className={classes.pair}>
          <NativeSelect
            label={t('designer.group')}
            value={group}
            data={[
              { value: '', label: t('designer.noGroup') },
              ...groups.map((field) => ({ value: field.id, label: words.field(field) })),
            ]}
            onChange={(event) => put({ group: event.currentTarget.value })}
            data-testid="designer-group"
          />
          {isDay && (
            <NativeSelect
              label={t('designer.per')}
              value={draft.per}
              data={(['year', 'month'] as const).map((value) => ({
                value,
                label: t(`designer.per.${value}`),
              }))}
              onChange={(event) => put({ per: event.currentTarget.value === 'month' ? 'month' : 'year' })}
              data-testid="designer-per"
            />
          )}
        </div>
        {show === 'sums' && group !== '' && (
          <Checkbox
            size="xs"
            label={t('designer.chart')}
            checked={draft.chart}
            onChange={(event) => put({ chart: event.currentTarget.checked })}
          />
        )}
      </Stack>
    </Part>
  );
}

export function OrderPart({ draft, put }: PartProps) {
  const t = useT();
  const words = useDesignerWords();
  const { source, order } = draft;
  const used = new Set(order.map(({ field }) => field));
  const { fields } = sourceOf(source);
  const next = fields.find(({ id }) => !used.has(id));
  return (
    <Part title={t('designer.order')}>
      <Stack gap={6} align="stretch">
        {order.length === 0 && (
          <Text size="xs" c="dimmed">
            {t('designer.noOrder')}
          </Text>
        )}
        {order.map(({ field: id, descending }, at) => {
          const field = fieldOf(source, id);
          if (field === undefined) return null;
          const name = words.field(field);
          return (
            <div key={id} className={classes.order} data-testid="designer-order">
              <NativeSelect
                aria-label={t('designer.orderField', { n: at + 1 })}
                value={id}
                data={fields
                  .filter((one) => one.id === id || !used.has(one.id))
                  .map((one) => ({ value: one.id, label: words.field(one) }))}
                onChange={(event) => {
                  const chosen = event.currentTarget.value;
                  put({ order: order.map((one, i) => (i === at ? { ...one, field: chosen } : one)) });
                }}
              />
              <NativeSelect
                aria-label={t('designer.direction', { name })}
                value={descending ? 'down' : 'up'}
                data={[
                  { value: 'up', label: t('designer.ascending') },
                  { value: 'down', label: t('designer.descending') },
                ]}
                onChange={(event) => {
                  const isDown = event.currentTarget.value === 'down';
                  put({ order: order.map((one, i) => (i === at ? { ...one, descending: isDown } : one)) });
                }}
              />
              <RowButton
                label={t('designer.removeOrder', { name })}
                onClick={() => put({ order: order.filter((one) => one.field !== id) })}
              >
                <IconX size={14} />
              </RowButton>
            </div>
          );
        })}
        {order.length < 3 && next !== undefined && (
          <div>
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconPlus size={14} />}
              onClick={() => put({ order: [...order, { field: next.id, descending: false }] })}
              data-testid="designer-add-order"
            >
              {t('designer.addOrder')}
            </Button>
          </div>
        )}
      </Stack>
    </Part>
  );
}
