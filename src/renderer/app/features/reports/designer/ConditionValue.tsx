// The value of a condition, in the way its field is filled in: a choice, names, a day, an amount, a number, words.
import { MultiSelect, NumberInput, TagsInput, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatAmount, parseAmount } from '../../../../../domain/money';
import type { OwnSourceId } from '../../../../../domain/reporting/own/sources';
import type { FieldInfo } from '../../../../../domain/reporting/own/value';
import { useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { useToday } from '../../../lib/useToday';
import type { DraftFilter } from './draft';
import { useDesignerWords } from './words';

interface ConditionValueProps {
  readonly source: OwnSourceId;
  readonly field: FieldInfo;
  readonly filter: DraftFilter;
  readonly isWrong: boolean;
  readonly onChange: (values: string[]) => void;
}

export function ConditionValue(props: ConditionValueProps) {
  const { field, filter, isWrong, onChange } = props;
  const t = useT();
  const words = useDesignerWords();
  const common = {
    'aria-label': t('designer.conditionValue', { name: words.field(field) }),
    error: isWrong ? t('designer.valueMissing') : undefined,
    'data-testid': `designer-value-${field.id}`,
  };
  const [first = ''] = filter.values;
  const one = (value: string): void => onChange(value === '' ? [] : [value]);
  if (filter.is === 'filled' || filter.is === 'empty') return <span />;
  if (field.kind === 'money') return <AmountInput {...common} fen={first} onChange={one} />;
  if (field.kind === 'date')
    return (
      <TextInput {...common} type="date" value={first} onChange={(event) => one(event.currentTarget.value)} />
    );
  if (field.kind !== 'text')
    return (
      <NumberInput
        {...common}
        allowDecimal={false}
        min={0}
        max={1_000_000}
        value={first === '' ? '' : Number(first)}
        onChange={(value) => one(value === '' ? '' : String(value))}
      />
    );
  if (filter.is === 'contains')
    return (
      <TextInput
        {...common}
        value={first}
        maxLength={200}
        onChange={(event) => one(event.currentTarget.value)}
      />
    );
  if (field.words !== undefined)
    return (
      <MultiSelect
        {...common}
        data={words.values(field)}
        value={[...filter.values]}
        placeholder={filter.values.length === 0 ? t('designer.choosePlaceholder') : undefined}
        comboboxProps={{ shadow: 'sm' }}
        onChange={onChange}
      />
    );
  return <NamesInput {...props} common={common} />;
}

/** Names among those the source holds, or any other. */
function NamesInput({
  source,
  field,
  filter,
  onChange,
  common,
}: ConditionValueProps & { readonly common: Readonly<Record<string, string | undefined>> }) {
  const t = useT();
  const asOf = useToday();
  const { data } = useDeskQuery(
    'reports.ownValues',
    { source, field: field.id, asOf },
    { entities: ['*'], keepPrevious: true },
  );
  return (
    <TagsInput
      {...common}
      size="xs"
      data={(data?.values ?? []).map(({ value }) => value)}
      value={[...filter.values]}
      maxTags={200}
      maxDropdownHeight={240}
      placeholder={filter.values.length === 0 ? t('designer.valuesPlaceholder') : undefined}
      comboboxProps={{ shadow: 'sm' }}
      acceptValueOnBlur
      onChange={onChange}
    />
  );
}

interface AmountInputProps {
  readonly fen: string;
  readonly error: string | undefined;
  readonly onChange: (fen: string) => void;
  readonly 'aria-label': string;
  readonly 'data-testid': string;
}

/** An amount in yuan as people write it; what can not be read is no value. */
function AmountInput({ fen, error, onChange, ...common }: AmountInputProps) {
  const t = useT();
  const [typed, setTyped] = useState(() => (fen === '' ? '' : formatAmount(Number(fen))));
  const isWrong = typed.trim() !== '' && !parseAmount(typed).ok;
  return (
    <TextInput
      {...common}
      value={typed}
      inputMode="decimal"
      error={isWrong ? t('designer.valueWrong') : error}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const read = parseAmount(text);
        onChange(read.ok ? String(read.fen) : '');
      }}
    />
  );
}
