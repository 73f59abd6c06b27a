// The form of a filing while it is filled in: shown at once, saved one after the other, never lost to a newer revision.
import { useEffect, useRef, useState } from 'react';
import type { Filing } from '../../../../domain/patents/records';
import { isoDay } from '../../lib/dateDistance';
import { command, query } from '../../lib/desk';
import { currentT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { remember } from '../../lib/runCommand';

export type FormValues = Readonly<Record<string, unknown>>;
type Change = { readonly form?: FormValues; readonly patentIds?: string[] };

export interface FilingForm {
  readonly form: FormValues;
  readonly saving: boolean;
  put(key: string, value: unknown): Promise<boolean>;
  putPatents(ids: string[]): Promise<boolean>;
}

const without = (form: FormValues, key: string): FormValues =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== key));

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

export function useFilingForm(filing: Filing): FilingForm {
  const [form, setForm] = useState<FormValues>(filing.form);
  const [waiting, setWaiting] = useState(0);
  const latest = useRef(form);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const pending = useRef(0);
  const { id, rev, title } = filing;
  const stored = filing.form;
  useEffect(() => {
    if (pending.current > 0) return;
    latest.current = stored;
    setForm(stored);
  }, [stored]);

  const save = (change: () => Change): Promise<boolean> => {
    pending.current += 1;
    setWaiting(pending.current);
    const work = async (): Promise<boolean> => {
      const t = currentT();
      const today = isoDay(new Date());
      let expectedRev = rev;
      for (let tries = 0; tries < 4; tries += 1) {
        const now = await query('filings.get', { id, today });
        if (now.ok) expectedRev = now.value.filing.rev;
        const given = change();
        const input = { id, expectedRev, form: given.form ?? latest.current, today };
        const done = await command('filing.save', {
          ...input,
          ...(given.patentIds === undefined ? {} : { patentIds: given.patentIds }),
        });
        if (done.ok) {
          remember(done.value.seq, t('filings.saved', { name: title }), true);
          return true;
        }
        if (done.error.code !== 'REV_CONFLICT') {
          notifyError(done.error);
          return false;
        }
      }
      return false;
    };
    const result = queue.current.then(work, work).finally(() => {
      pending.current -= 1;
      setWaiting(pending.current);
    });
    queue.current = result;
    return result;
  };

  return {
    form,
    saving: waiting > 0,
    put: (key, value) => {
      const next = isEmpty(value) ? without(latest.current, key) : { ...latest.current, [key]: value };
      latest.current = next;
      setForm(next);
      return save(() => ({ form: latest.current }));
    },
    putPatents: (ids) => save(() => ({ patentIds: ids })),
  };
}
