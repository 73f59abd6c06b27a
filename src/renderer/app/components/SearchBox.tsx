// A search box that speaks on every keystroke, but not in the middle of composing a Chinese word.
import { CloseButton, Kbd, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useT } from '../lib/i18n';

export interface SearchBoxProps {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly label: string;
  readonly testId: string;
  readonly width?: number | string;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  /** Arrow down, Enter or Esc: the list takes over. */
  readonly onLeave?: () => void;
}

export function SearchBox({ value, onChange, label, testId, width, inputRef, onLeave }: SearchBoxProps) {
  const t = useT();
  const [draft, setDraft] = useState(value);
  const composing = useRef(false);
  useEffect(() => {
    if (!composing.current) setDraft(value);
  }, [value]);
  const change = (text: string): void => {
    setDraft(text);
    if (!composing.current) onChange(text);
  };
  return (
    <TextInput
      ref={inputRef}
      w={width}
      role="searchbox"
      data-testid={testId}
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={15} aria-hidden />}
      rightSection={
        draft === '' ? (
          <Kbd size="xs">/</Kbd>
        ) : (
          <CloseButton size="sm" aria-label={t('common.clear')} onClick={() => change('')} />
        )
      }
      value={draft}
      onChange={(event) => change(event.currentTarget.value)}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={(event) => {
        composing.current = false;
        change(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && draft !== '') change('');
        else if (event.key === 'Escape' || event.key === 'ArrowDown' || event.key === 'Enter') onLeave?.();
        else return;
        event.preventDefault();
      }}
    />
  );
}
