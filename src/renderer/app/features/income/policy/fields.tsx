// Fields of a policy that keep what is typed and hand on only what can be read: a rate, an amount, a text, a day.
import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';
import {
  compareRates,
  type Fen,
  formatAmount,
  parseAmount,
  percentText,
  type Rate,
} from '../../../../../domain/money';
import { isoDate } from '../../../lib/fieldEdit';
import { useT } from '../../../lib/i18n';
import { shareRate } from '../model/readCase';

interface FieldProps<T> {
  readonly label: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly width?: number | string;
  readonly hideLabel?: boolean;
  readonly testId?: string;
}

interface TypedProps<T> extends FieldProps<T> {
  readonly show: (value: T) => string;
  /** undefined = it can not be read. */
  readonly read: (typed: string) => { readonly value: T } | undefined;
  readonly problem: string;
  readonly more?: Partial<TextInputProps>;
}

/** Shows the stored value unless something is being typed; what can not be read stays on screen and is marked. */
function Typed<T>(props: TypedProps<T>) {
  const { label, value, onChange, show, read, problem, width, hideLabel, testId, more } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && read(typed) === undefined;
  return (
    <TextInput
      {...(hideLabel ? { 'aria-label': label } : { label })}
      {...more}
      w={width}
      value={typed ?? show(value)}
      error={isWrong && problem}
      data-testid={testId}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const found = read(text);
        if (found) onChange(found.value);
      }}
      onBlur={() => !isWrong && setTyped(null)}
    />
  );
}

const rateText = (rate: Rate): string => percentText(rate, 6);

const readShare = (typed: string): { value: Rate } | undefined => {
  const rate = shareRate(typed);
  return rate !== undefined && compareRates(rate, '1') <= 0 ? { value: rate } : undefined;
};

export function RateField(props: FieldProps<Rate>) {
  const t = useT();
  return <Typed {...props} show={rateText} read={readShare} problem={t('income.draftFault.SHARE')} />;
}

/** A rate that may be absent: an empty field. */
export function OptionalRateField(props: FieldProps<Rate | undefined>) {
  const t = useT();
  return (
    <Typed
      {...props}
      show={(rate) => (rate === undefined ? '' : rateText(rate))}
      read={(typed) => (typed.trim() === '' ? { value: undefined } : readShare(typed))}
      problem={t('income.draftFault.SHARE')}
      more={{ placeholder: '—' }}
    />
  );
}

const readFen = (typed: string): { value: Fen } | undefined => {
  const read = parseAmount(typed);
  return read.ok && read.fen >= 0 ? { value: read.fen } : undefined;
};

export function FenField(props: FieldProps<Fen>) {
  const t = useT();
  return <Typed {...props} show={formatAmount} read={readFen} problem={t('income.badAmount')} />;
}

/** An amount that may be absent: an empty field. `placeholder` says what that means. */
export function OptionalFenField(props: FieldProps<Fen | undefined> & { readonly placeholder?: string }) {
  const t = useT();
  return (
    <Typed
      {...props}
      show={(fen) => (fen === undefined ? '' : formatAmount(fen))}
      read={(typed) => (typed.trim() === '' ? { value: undefined } : readFen(typed))}
      problem={t('income.badAmount')}
      more={{ placeholder: props.placeholder ?? '—' }}
    />
  );
}

/** A text that must not be empty. */
export function TextField(props: FieldProps<string> & { readonly max: number }) {
  const t = useT();
  return (
    <Typed
      {...props}
      show={(text) => text}
      read={(typed) => (typed.trim() === '' || typed.length > props.max ? undefined : { value: typed })}
      problem={t('fields.required')}
    />
  );
}

export function DayField(props: FieldProps<string | undefined> & { readonly required?: boolean }) {
  const t = useT();
  return (
    <Typed
      {...props}
      show={(day) => day ?? ''}
      read={(typed) => {
        if (typed.trim() === '' && !props.required) return { value: undefined };
        const value = isoDate(typed);
        return value === undefined ? undefined : { value };
      }}
      problem={t('income.draftFault.DATE')}
      more={{ placeholder: props.required ? '2026-01-01' : '—' }}
    />
  );
}
