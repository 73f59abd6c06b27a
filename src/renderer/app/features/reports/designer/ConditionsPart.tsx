// Which records a report lists: conditions that all have to be met, and the date that a period is asked of.
import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { conditionsFor } from '../../../../../domain/reporting/own/design';
import { fieldOf, sourceOf } from '../../../../../domain/reporting/own/sources';
import { RowButton } from '../../../components/fields/RowsEditor';
import { useT } from '../../../lib/i18n';
import type { PartProps } from './ColumnsPart';
import { ConditionValue } from './ConditionValue';
import classes from './designer.module.css';
import { type DraftFilter, firstCondition } from './draft';
import { Part } from './Part';
import { useDesignerWords } from './words';

const most = 12;

export function ConditionsPart({ draft, put, wrong }: PartProps & { readonly wrong: readonly string[] }) {
  const t = useT();
  const words = useDesignerWords();
  const { source, filter } = draft;
  const fields = sourceOf(source).fields.filter((field) => conditionsFor(field).length > 0);
  const dates = fields.filter(({ kind }) => kind === 'date');
  const change = (key: string, patch: Partial<DraftFilter>): void =>
    put({ filter: filter.map((one) => (one.key === key ? { ...one, ...patch } : one)) });
  const choices = fields.map((field) => ({ value: field.id, label: words.field(field) }));
  const add = (): void => {
    const used = new Set(filter.map(({ field }) => field));
    const field = fields.find((one) => one.words !== undefined && !used.has(one.id)) ?? fields[0];
    if (field === undefined) return;
    const one: DraftFilter = {
      key: crypto.randomUUID(),
      field: field.id,
      is: firstCondition(field),
      values: [],
    };
    put({ filter: [...filter, one] });
  };
  return (
    <Part title={t('designer.conditions')}>
      <Stack gap={6}>
        {filter.length === 0 && (
          <Text size="xs" c="dimmed">
            {t('designer.noConditions', { source: words.source(source) })}
          </Text>
        )}
        {filter.map((one) => {
          const field = fieldOf(source, one.field);
          if (field === undefined) return null;
          const name = words.field(field);
          return (
            <div key={one.key} className={classes.condition} data-testid="designer-condition">
              <NativeSelect
                aria-label={t('designer.conditionField')}
                value={one.field}
                data={choices}
                onChange={(event) => {
                  const next = fieldOf(source, event.currentTarget.value);
                  if (next !== undefined)
                    change(one.key, { field: next.id, is: firstCondition(next), values: [] });
                }}
                data-testid="designer-condition-field"
              />
              <NativeSelect
                aria-label={`${name} ${t('designer.conditionHow')}`}
                value={one.is}
                data={conditionsFor(field).map((is) => ({ value: is, label: words.condition(field, is) }))}
                onChange={(event) => {
                  const is = conditionsFor(field).find((each) => each === event.currentTarget.value);
                  if (is !== undefined) change(one.key, { is });
                }}
                data-testid="designer-condition-how"
              />
              <ConditionValue
                key={`${one.field} ${one.is}`}
                source={source}
                field={field}
                filter={one}
                isWrong={wrong.includes(one.key)}
                onChange={(values) => change(one.key, { values })}
              />
              <RowButton
                label={t('designer.removeCondition', { name })}
                onClick={() => put({ filter: filter.filter(({ key }) => key !== one.key) })}
              >
                <IconX size={14} />
              </RowButton>
            </div>
          );
        })}
        <div>
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            disabled={filter.length >= most}
            onClick={add}
            data-testid="designer-add-condition"
          >
            {t('designer.addCondition')}
          </Button>
          {filter.length > 1 && (
            <Text size="xs" c="dimmed" component="span" ml={10}>
              {t('designer.allMet')}
            </Text>
          )}
        </div>
        {dates.length > 0 && (
          <NativeSelect
            label={t('designer.period')}
            description={draft.period === '' ? undefined : t('designer.periodHint')}
            value={draft.period}
            data={[
              { value: '', label: t('designer.noPeriod') },
              ...dates.map((field) => ({ value: field.id, label: words.field(field) })),
            ]}
            onChange={(event) => put({ period: event.currentTarget.value })}
            data-testid="designer-period"
          />
        )}
      </Stack>
    </Part>
  );
}
