// A new disclosure, result or family: a short form; everything else is filled in on the record itself.
import {
  Button,
  CloseButton,
  Group,
  NativeSelect,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { Department } from '../../../../domain/patents/records';
import { ResultFields } from '../../../../domain/patents/registers';
import { DepartmentField } from '../../components/fields/DepartmentField';
import { SecrecyField } from '../../components/fields/SecrecyField';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { isoDay } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useFormDraft } from '../../lib/useFormDraft';
import { useDeskQuery } from '../../lib/useQuery';
import type { RegisterTab } from '../../state/navigation';
import { asked, emptyForm, fieldsOf, type NewRecordForm, readDraft, refusalOf } from './newRecord';
import { SecretWarning } from './SecretWarning';

interface CreatePaneProps {
  readonly tab: RegisterTab;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

export function CreatePane({ tab, onClose, onCreated }: CreatePaneProps) {
  const t = useT();
  const draft = useFormDraft<NewRecordForm>({
    key: `draft.${tab}`,
    empty: emptyForm,
    read: readDraft,
    mayKeep: (form) => refusalOf(form) === undefined,
  });
  const { form, put } = draft;
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const departments = useDeskQuery('departments.list', { limit: 5000 }, { entities: ['department'] });
  const department: Department | null =
    departments.data?.rows.find((row) => row.id === form.departmentId) ?? null;
  const refused = refusalOf(form);
  const asks = (name: keyof NewRecordForm): boolean => asked[tab].includes(name);

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    const fields = fieldsOf(tab, form, isoDay(new Date()));
    if (!fields) return;
    setBusy(true);
    const label = t('registers.created', { what: t(`domain.entity.${tab}`), name: form.name.trim() });
    const made = await runCommand('record.create', { entity: tab, fields }, { label });
    setBusy(false);
    if (!made.ok) return;
    draft.forget();
    onCreated(made.value.id);
  };
  return (
    <section aria-label={t(`registers.new.${tab}`)} {...closesOnEscape(onClose)}>
      <Group justify="space-between" wrap="nowrap" mb="sm">
        <Title order={2}>{t(`registers.new.${tab}`)}</Title>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      <form onSubmit={(event) => void submit(event)} noValidate data-testid={`new-${tab}-form`}>
        <Stack gap="sm">
          {tab === 'result' && <SecretWarning />}
          <TextInput
            label={t(tab === 'disclosure' ? 'registers.disclosureTitle' : 'domain.field.name')}
            required
            autoFocus
            value={form.name}
            error={tried && form.name.trim() === '' && t('fields.required')}
            data-testid="new-record-name"
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          {asks('secrecy') && (
            <SecrecyField
              value={form.secrecy}
              onChange={(secrecy) => put({ secrecy })}
              refused={refused && t(refused.key, refused.params)}
            />
          )}
          {asks('kind') && (
            <NativeSelect
              label={t('domain.field.kind')}
              value={form.kind}
              data={ResultFields.shape.kind.options.map((value) => ({
                value: value as string,
                label: t(`domain.resultKind.${value}`),
              }))}
              onChange={(event) => put({ kind: event.currentTarget.value })}
            />
          )}
          {asks('summary') && (
            <Textarea
              label={t('domain.field.summary')}
              placeholder={t('registers.summaryHint')}
              autosize
              minRows={4}
              maxRows={14}
              value={form.summary}
              data-testid="new-record-summary"
              onChange={(event) => put({ summary: event.currentTarget.value })}
            />
          )}
          {asks('holders') && (
            <TextInput
              label={t('domain.field.holders')}
              placeholder={t('fields.listHint')}
              value={form.holders}
              onChange={(event) => put({ holders: event.currentTarget.value })}
            />
          )}
          {asks('inventors') && (
            <TextInput
              label={t(tab === 'result' ? 'registers.contributors' : 'domain.field.inventors')}
              placeholder={t('fields.listHint')}
              value={form.inventors}
              data-testid="new-record-inventors"
              onChange={(event) => put({ inventors: event.currentTarget.value })}
            />
          )}
          {asks('departmentId') && (
            <DepartmentField
              plain
              department={department}
              onChange={(departmentId) => put({ departmentId })}
            />
          )}
          <Group mt="sm">
            <Button
              type="submit"
              loading={busy}
              disabled={refused !== undefined}
              data-testid="new-record-save"
            >
              {t('common.save')}
            </Button>
            <Button variant="default" onClick={draft.forget}>
              {t('record.startOver')}
            </Button>
            {form.name === '' && tab !== 'family' && (
              <Button variant="subtle" onClick={() => put(exampleOf(tab, t))}>
                {t('registers.example')}
              </Button>
            )}
          </Group>
          <Text size="xs" c="dimmed">
            {t('record.draftKept')}
          </Text>
        </Stack>
      </form>
    </section>
  );
}

/** An entry to look at or to begin with. */
const exampleOf = (tab: RegisterTab, t: ReturnType<typeof useT>): Partial<NewRecordForm> =>
  tab === 'result'
    ? { name: t('registers.exampleResult'), holders: t('registers.exampleHolder'), kind: 'tradeSecret' }
    : {
        name: t('registers.exampleTitle'),
        summary: t('registers.exampleSummary'),
        inventors: t('registers.exampleInventors'),
      };
