// The form for a new patent, beside the list. What was typed survives a restart until it is saved or thrown away.
import {
  ActionIcon,
  Anchor,
  Button,
  Group,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
  Tooltip,
} from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';
import { type Department, LegalBucket } from '../../../../domain/patents/records';
import { DepartmentField } from '../../components/fields/DepartmentField';
import { FamilyField } from '../../components/fields/FamilyField';
import { SecrecyField } from '../../components/fields/SecrecyField';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { type Translate, useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useFormDraft } from '../../lib/useFormDraft';
import { useKnownNumber } from '../../lib/useKnownNumber';
import { useDeskQuery } from '../../lib/useQuery';
import {
  emptyForm,
  type NewPatentForm,
  numberProblem,
  type Problems,
  readDraft,
  readForm,
  refusalOf,
} from './newPatent';
import classes from './Record.module.css';

const DRAFT = 'draft.newPatent';

/** While typing only what no further key can mend is called wrong: a number of full length. */
function liveProblem(text: string, t: Translate): string | undefined {
  if (text.replace(/\D/g, '').length < 12) return undefined;
  const problem = numberProblem(text);
  return problem && t(problem.key, problem.params);
}

interface NewPatentPaneProps {
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

export function NewPatentPane({ onClose, onCreated }: NewPatentPaneProps) {
  const t = useT();
  const draft = useFormDraft<NewPatentForm>({
    key: DRAFT,
    empty: emptyForm,
    read: readDraft,
    mayKeep: (form) => refusalOf(form) === undefined,
  });
  const { form } = draft;
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const departments = useDeskQuery('departments.list', { limit: 5000 }, { entities: ['department'] });
  const department: Department | null =
    departments.data?.rows.find((row) => row.id === form.departmentId) ?? null;
  const read = parseApplicationNumber(form.number);
  const known = useKnownNumber(read.ok ? read.value.canonical : undefined);
  const refused = refusalOf(form);

  const put = (patch: Partial<NewPatentForm>): void => {
    draft.put(patch);
    setProblems({});
  };
  const forget = (): void => {
    draft.forget();
    setProblems({});
  };
  const submit = async (): Promise<void> => {
    const filled = readForm(form);
    if (!filled.ok) {
      setProblems(filled.problems);
      return;
    }
    setBusy(true);
    const label = t('record.created', { title: form.title.trim() });
    const result = await runCommand(
      'record.create',
      { entity: 'patent', fields: filled.fields },
      { label, handles: ['NUMBER_EXISTS'] },
    );
    setBusy(false);
    if (result.ok) {
      forget();
      onCreated(result.value.id);
    } else if (result.error.code === 'NUMBER_EXISTS') setProblems({ number: { key: 'record.numberExists' } });
  };
  const word = (name: keyof NewPatentForm): string | undefined => {
    const problem = problems[name];
    return problem && t(problem.key, problem.params);
  };
  const numberNote = read.ok
    ? `${t(`domain.type.${read.value.type}`)} · ${read.value.canonical}${read.value.checkDigitCompleted ? ` · ${t('record.checkDigitAdded')}` : ''}`
    : t('record.numberHint');
  return (
    <section
      className={classes.record}
      aria-label={t('frame.newPatent')}
      data-testid="new-patent-form"
      {...closesOnEscape(onClose)}
    >
      <Group justify="space-between" className={classes.head}>
        <Title order={2}>{t('frame.newPatent')}</Title>
        <Tooltip label={t('common.close')}>
          <ActionIcon variant="subtle" color="gray" aria-label={t('common.close')} onClick={onClose}>
            <IconX size={16} />
          </ActionIcon>
        </Tooltip>
      </Group>
      <form
        className={classes.body}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <TextInput
            label={t('domain.field.applicationNumber')}
            description={numberNote}
            required
            data-autofocus
            autoFocus
            data-testid="new-number"
            value={form.number}
            error={word('number') ?? (known ? t('record.numberExists') : liveProblem(form.number, t))}
            onChange={(event) => put({ number: event.currentTarget.value })}
            onBlur={() => {
              const problem = form.number.trim() === '' ? undefined : numberProblem(form.number);
              if (problem) setProblems((old) => ({ ...old, number: problem }));
            }}
          />
          {known && (
            <Anchor
              component="button"
              type="button"
              fz="sm"
              ta="left"
              data-testid="new-open-known"
              onClick={() => onCreated(known.id)}
            >
              {t('record.openKnown', { title: known.title })}
            </Anchor>
          )}
          <SecrecyField
            value={form.secrecy}
            onChange={(secrecy) => put({ secrecy })}
            refused={refused && t(refused.key, refused.params)}
          />
          <Textarea
            label={t('domain.field.title')}
            required
            autosize
            data-testid="new-title"
            value={form.title}
            error={word('title')}
            onChange={(event) => put({ title: event.currentTarget.value })}
          />
          <Group grow align="flex-start">
            <TextInput
              label={t('domain.field.filingDate')}
              placeholder="2024-03-05"
              data-testid="new-filingDate"
              value={form.filingDate}
              error={word('filingDate')}
              onChange={(event) => put({ filingDate: event.currentTarget.value })}
            />
            <Select
              label={t('domain.field.legalBucket')}
              allowDeselect={false}
              data={LegalBucket.options.map((value) => ({ value, label: t(`domain.bucket.${value}`) }))}
              value={form.legalBucket}
              onChange={(value) => put({ legalBucket: LegalBucket.catch('unknown').parse(value) })}
            />
          </Group>
          <DepartmentField plain department={department} onChange={(departmentId) => put({ departmentId })} />
          <FamilyField
            plain
            family={undefined}
            value={form.familyId}
            onChange={(familyId) => put({ familyId })}
          />
          <TextInput
            label={t('domain.field.applicants')}
            placeholder={t('fields.listHint')}
            value={form.applicants}
            onChange={(event) => put({ applicants: event.currentTarget.value })}
          />
          <TextInput
            label={t('domain.field.inventors')}
            placeholder={t('fields.listHint')}
            data-testid="new-inventors"
            value={form.inventors}
            onChange={(event) => put({ inventors: event.currentTarget.value })}
          />
          <Group mt="sm">
            <Button type="submit" loading={busy} disabled={refused !== undefined} data-testid="new-save">
              {t('common.save')}
            </Button>
            <Button variant="default" onClick={forget}>
              {t('record.startOver')}
            </Button>
            <Text size="xs" c="dimmed">
              {t('record.draftKept')}
            </Text>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
