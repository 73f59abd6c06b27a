// One term in the form: read when it is left or Enter is pressed; what can not be read stays as it was typed, with the reason.
import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { TermField } from '../../../../../domain/negotiation/offers/fields';
import { choiceWord, fieldLabel } from '../../../../../domain/negotiation/papers/termText';
import { DealMode } from '../../../../../domain/negotiation/terms';
import { type TextKey, useT } from '../../../lib/i18n';
import { cellText, type RowField, readRow } from '../../../lib/rowDraft';

interface FieldInputProps {
  readonly field: TermField;
  readonly value: unknown;
  readonly patents: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: unknown) => void;
}

type Cell = RowField['kind'];
const cells: Partial<Record<TermField['kind'], Cell>> = {
  text: 'text',
  long: 'long',
  lines: 'long',
  date: 'date',
  months: 'whole',
  days: 'whole',
  money: 'money',
  share: 'share',
};
const most: Partial<Record<TermField['kind'], number>> = { text: 300, long: 10_000, months: 600, days: 365 };

export function FieldInput({ field, value, patents, onChange }: FieldInputProps) {
  const t = useT();
  const label = fieldLabel(field, t);
  const testId = `term-${field.path.replace(/^consideration\./, '')}`;
  if (field.kind === 'patents')
    return (
      <MultiSelect
        label={label}
        data={[...patents]}
        value={[...((value ?? []) as readonly string[])]}
        searchable
        hidePickedOptions
        data-testid={testId}
        onChange={onChange}
      />
    );
  if (field.kind === 'choice' || field.kind === 'yesNo') {
    const isMode = field.path === 'mode';
    const values = isMode ? DealMode.options : (field.choices ?? ['yes', 'no']);
    const word = (one: string): string =>
      field.kind === 'yesNo' ? t(one === 'yes' ? 'common.yes' : 'common.no') : choiceWord(field.path, one, t);
    const now = field.kind === 'yesNo' ? (value === undefined ? null : value ? 'yes' : 'no') : value;
    return (
      <Select
        label={label}
        data={values.map((one) => ({ value: one, label: word(one) }))}
        value={(now ?? null) as string | null}
        clearable={!isMode}
        allowDeselect={!isMode}
        clearButtonProps={{ 'aria-label': `${t('common.clear')} ${label}` }}
        data-testid={testId}
        onChange={(next) =>
          onChange(next === null ? undefined : field.kind === 'yesNo' ? next === 'yes' : next)
        }
      />
    );
  }
  return <TextCell field={field} value={value} label={label} testId={testId} onChange={onChange} />;
}

interface TextCellProps extends Pick<FieldInputProps, 'field' | 'value' | 'onChange'> {
  readonly label: string;
  readonly testId: string;
}

function TextCell({ field, value, label, testId, onChange }: TextCellProps) {
  const t = useT();
  const kind = cells[field.kind] ?? 'text';
  const isLines = field.kind === 'lines';
  const shown = isLines ? ((value ?? []) as readonly string[]).join('\n') : cellText(kind, value);
  const [typed, setTyped] = useState(shown);
  const [problem, setProblem] = useState<TextKey | null>(null);
  useEffect(() => {
    setTyped(shown);
    setProblem(null);
  }, [shown]);
  const leave = (): void => {
    if (typed === shown) return;
    if (isLines) {
      const lines = typed.split('\n').map((line) => line.trim());
      onChange(lines.filter((line) => line !== ''));
      return;
    }
    const max = most[field.kind];
    const read = readRow([{ name: 'x', label, kind, ...(max === undefined ? {} : { max }) }], { x: typed });
    if (read.ok) {
      setProblem(null);
      onChange(read.row.x);
    } else setProblem(read.problems.x ?? null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && kind !== 'long' && !event.nativeEvent.isComposing) leave();
    if (event.key !== 'Escape' || typed === shown) return;
    event.stopPropagation();
    setTyped(shown);
    setProblem(null);
  };
  const common = {
    label,
    value: typed,
    error: problem === null ? undefined : t(problem, { n: most[field.kind] ?? 0 }),
    'data-testid': testId,
    onBlur: leave,
    onKeyDown,
  };
  if (kind === 'long')
    return (
      <Textarea
        {...common}
        autosize
        minRows={1}
        maxRows={8}
        placeholder={isLines ? t('offers.linesHint') : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
    );
  const isRight = kind === 'money' || kind === 'share' || kind === 'whole';
  return (
    <TextInput
      {...common}
      placeholder={kind === 'date' ? '2026-03-05' : undefined}
      styles={isRight ? { input: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } } : undefined}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
