// A field with fixed choices, saved when one is chosen.
import { Select } from '@mantine/core';
import classes from './Fields.module.css';

export interface SelectFieldProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
  readonly testId: string;
}

export function SelectField({ label, value, choices, onChange, testId }: SelectFieldProps) {
  return (
    <Select
      label={label}
      value={value}
      data={[...choices]}
      allowDeselect={false}
      data-testid={testId}
      classNames={{ label: classes.label, input: classes.input }}
      onChange={(next) => next !== null && next !== value && onChange(next)}
    />
  );
}
