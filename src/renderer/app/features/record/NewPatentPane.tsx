// The form for a new patent, beside the list. What was typed survives a restart until it is saved or thrown away.
import {
  ActionIcon,
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
import { useEffect, useRef, useState } from 'react';
import { parseApplicationNumber } from '../../../../domain/patents/applicationNumber';
import { type Department, LegalBucket } from '../../../../domain/patents/records';
import { DepartmentField } from '../../components/fields/DepartmentField';
import { command, query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { useDeskQuery } from '../../lib/useQuery';
import {
  emptyForm,
  type NewPatentForm,
  numberProblem,
  type Problems,
  readDraft,
  readForm,
} from './newPatent';
import classes from './Record.module.css';

const DRAFT = 'draft.newPatent';
const DRAFT_MS = 600;

interface NewPatentPaneProps {
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

export function NewPatentPane({ onClose, onCreated }: NewPatentPaneProps) {
  const t = useT();
  const [form, setForm] = useState<NewPatentForm>(emptyForm);
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const touched = useRef(false);
  const departments = useDeskQuery('departments.list', { limit: 5000 }, { entities: ['department'] });
  const department: Department | null =
    departments.data?.rows.find((row) => row.id === form.departmentId) ?? null;

  useEffect(() => {
    void query('settings.get', { keys: [DRAFT] }).then((kept) => {
      if (kept.ok && !touched.current) setForm(readDraft(kept.value.values[DRAFT]));
    });
  }, []);
  useEffect(() => {
    if (!touched.current) return;
    const timer = setTimeout(() => void command('settings.put', { values: { [DRAFT]: form } }), DRAFT_MS);
    return () => clearTimeout(timer);
  }, [form]);
  // Closing the form within the pause after the last key must not lose what was typed.
  const latest = useRef(form);
  latest.current = form;
  useEffect(
    () => () => {
      if (touched.current) void command('settings.put', { values: { [DRAFT]: latest.current } });
    },
    [],
  );

  const put = (patch: Partial<NewPatentForm>): void => {
    touched.current = true;
    setForm({ ...form, ...patch });
    setProblems({});
  };
  const forget = (): void => {
    touched.current = false;
    setForm(emptyForm);
    setProblems({});
    void command('settings.put', { values: { [DRAFT]: null } });
  };
  const submit = async (): Promise<void> => {
    const read = readForm(form);
    if (!read.ok) {
      setProblems(read.problems);
      return;
    }
    setBusy(true);
    const label = t('record.created', { title: form.title.trim() });
    const result = await runCommand(
      'record.create',
      { entity: 'patent', fields: read.fields },
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
  const read = parseApplicationNumber(form.number);
  const numberNote = read.ok
    ? `${t(`domain.type.${read.value.type}`)} · ${read.value.canonical}${read.value.checkDigitCompleted ? ` · ${t('record.checkDigitAdded')}` : ''}`
    : t('record.numberHint');
  return (
    <section className={classes.record} aria-label={t('frame.newPatent')} data-testid="new-patent-form">
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
            error={word('number')}
            onChange={(event) => put({ number: event.currentTarget.value })}
            onBlur={() => {
              const problem = form.number.trim() === '' ? undefined : numberProblem(form.number);
              if (problem) setProblems((old) => ({ ...old, number: problem }));
            }}
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
            <Button type="submit" loading={busy} data-testid="new-save">
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
