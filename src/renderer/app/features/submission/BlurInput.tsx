// A text field that speaks when it is left: what it names may change without the field losing its place while one types.
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';

export interface BlurInputProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly width?: number;
}

export function BlurInput({ label, value, onCommit, width }: BlurInputProps) {
  const [draft, setDraft] = useState(value);
  useEffect(() => setDraft(value), [value]);
  const commit = (): void => {
    if (draft !== value) onCommit(draft);
  };
  return (
    <TextInput
      size="xs"
      aria-label={label}
      value={draft}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
      {...(width === undefined ? {} : { w: width })}
    />
  );
}
