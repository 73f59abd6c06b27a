// From the decision to the patent: the application number makes the patent of the disclosure, or links one that is there.
import { Button, Group, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';
import type { Disclosure } from '../../../../domain/patents/records';
import { isoDay } from '../../lib/dateDistance';
import { isoDate } from '../../lib/fieldEdit';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useKnownNumber } from '../../lib/useKnownNumber';
import { useRecordSave } from '../../lib/useRecordSave';
import { patentOf } from './patentOf';

export function FilingForm({ disclosure }: { readonly disclosure: Disclosure }) {
  const t = useT();
  const save = useRecordSave('disclosure', disclosure);
  const [number, setNumber] = useState('');
  const [date, setDate] = useState(() => isoDay(new Date()));
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const read = parseApplicationNumber(number);
  const known = useKnownNumber(read.ok ? read.value.canonical : undefined);
  const filed = isoDate(date);

  const link = (patentId: string): Promise<boolean> =>
    save.patch({ patentId, state: 'filed' }, t('registers.filed', { title: disclosure.title }));
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (!read.ok || !filed) return;
    setBusy(true);
    if (known) await link(known.id);
    else {
      const label = t('record.created', { title: disclosure.title });
      const fields = patentOf(disclosure, read.value, filed);
      const made = await runCommand('record.create', { entity: 'patent', fields }, { label, quiet: true });
      if (made.ok) await link(made.value.id);
    }
    setBusy(false);
  };
  const shown = tried || number.replace(/\D/g, '').length >= 12;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate data-testid="filing-form">
      <Text size="sm" mb={4}>
        {t('registers.filingHint')}
      </Text>
      <Group align="flex-start" gap="sm" mb="sm">
        <TextInput
          label={t('domain.field.applicationNumber')}
          required
          value={number}
          data-testid="filing-number"
          error={shown && !read.ok && t(`record.number.${read.code}`, read.data)}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <TextInput
          label={t('domain.field.filingDate')}
          required
          value={date}
          error={!filed && t('fields.badDate')}
          onChange={(event) => setDate(event.currentTarget.value)}
        />
      </Group>
      {known && (
        <Text size="sm" mb={4}>
          {t('registers.numberKnown', { title: known.title })}
        </Text>
      )}
      <Button type="submit" loading={busy} mb="sm" data-testid="filing-go">
        {t(known ? 'registers.linkPatent' : 'registers.makePatent')}
      </Button>
    </form>
  );
}
