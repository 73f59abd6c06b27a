// A form whose content survives closing and restart until it is saved or thrown away.
import { useEffect, useRef, useState } from 'react';
import { command, query } from './desk';

const DRAFT_MS = 600;

export interface FormDraft<F> {
  readonly form: F;
  readonly put: (patch: Partial<F>) => void;
  /** Empties the form and the draft. */
  readonly forget: () => void;
}

export interface FormDraftOptions<F> {
  /** Name of the setting the draft is kept under. */
  readonly key: string;
  readonly empty: F;
  /** A draft as the settings kept it; anything unexpected is dropped. */
  readonly read: (value: unknown) => F;
  /** False for what must not be written to disk at all. */
  readonly mayKeep?: (form: F) => boolean;
}

export function useFormDraft<F>(options: FormDraftOptions<F>): FormDraft<F> {
  const { key, empty } = options;
  const [form, setForm] = useState<F>(empty);
  const touched = useRef(false);
  const rules = useRef(options);
  rules.current = options;
  const latest = useRef(form);
  latest.current = form;

  useEffect(() => {
    void query('settings.get', { keys: [key] }).then((kept) => {
      if (kept.ok && !touched.current) setForm(rules.current.read(kept.value.values[key]));
    });
  }, [key]);

  useEffect(() => {
    if (!touched.current || latest.current !== form) return;
    const timer = setTimeout(() => keep(key, form, rules.current), DRAFT_MS);
    return () => clearTimeout(timer);
  }, [key, form]);
  // Closing the form within the pause after the last key must not lose what was typed.
  useEffect(
    () => () => {
      if (touched.current) keep(key, latest.current, rules.current);
    },
    [key],
  );

  return {
    form,
    put: (patch) => {
      touched.current = true;
      setForm((old) => ({ ...old, ...patch }));
    },
    forget: () => {
      touched.current = false;
      setForm(empty);
      void command('settings.put', { values: { [key]: null } });
    },
  };
}

function keep<F>(key: string, form: F, { mayKeep, empty }: FormDraftOptions<F>): void {
  const value = mayKeep === undefined || mayKeep(form) ? form : empty;
  void command('settings.put', { values: { [key]: value } });
}

/** Reads a draft of texts: every field that is kept as text comes back, the others are empty. */
export const textDraft =
  <F extends Readonly<Record<string, string | null>>>(empty: F) =>
  (value: unknown): F => {
    if (typeof value !== 'object' || value === null) return empty;
    const kept = Object.entries(empty).map(([name, blank]) => {
      const found = (value as Record<string, unknown>)[name];
      return [name, typeof found === 'string' ? found : blank];
    });
    return Object.fromEntries(kept) as F;
  };
