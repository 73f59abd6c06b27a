// Runs whose people get their statements: narrowed by year and agreement, then ticked.
import { Checkbox, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useT } from '../../../lib/i18n';
import { agreementsOf, type BatchRun, narrowed, yearsOf } from './choice';

interface BatchRunsProps {
  readonly rows: readonly BatchRun[];
  readonly onChange: (ids: string[]) => void;
}

export function BatchRuns({ rows, onChange }: BatchRunsProps) {
  const t = useT();
  const [year, setYear] = useState('');
  const [agreement, setAgreement] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const shown = narrowed(rows, { year, agreement });
  const choose = (next: ReadonlySet<string>): void => {
    setChosen(next);
    onChange(rows.filter(({ id }) => next.has(id)).map(({ id }) => id));
  };
  /** What is no longer in sight is no longer chosen: nobody prints what they do not see. */
  const narrow = (to: { year: string; agreement: string }): void => {
    setYear(to.year);
    setAgreement(to.agreement);
    const left = new Set<string>(narrowed(rows, to).map(({ id }) => id));
    choose(new Set([...chosen].filter((id) => left.has(id))));
  };
  const toggle = (id: string): void => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    choose(next);
  };
  const picked = shown.filter(({ id }) => chosen.has(id));
  const people = picked.reduce((sum, run) => sum + run.people.length, 0);
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={t('queue.batchYear')}
          value={year}
          onChange={(event) => narrow({ year: event.currentTarget.value, agreement })}
          data={[
            { value: '', label: t('queue.batchAnyYear') },
            ...yearsOf(rows).map((value) => ({ value, label: t('reports.year', { year: value }) })),
          ]}
          data-testid="batch-year"
        />
        <NativeSelect
          label={t('queue.batchAgreement')}
          value={agreement}
          onChange={(event) => narrow({ year, agreement: event.currentTarget.value })}
          data={[
            { value: '', label: t('queue.batchAnyAgreement') },
            ...agreementsOf(rows).map(({ id, title }) => ({ value: id, label: title })),
          ]}
          data-testid="batch-agreement"
        />
        <Text size="sm" c="dimmed" role="status" pb={8}>
          {t('queue.batchPicked', { n: picked.length, all: shown.length, people })}
        </Text>
      </Group>
      <Checkbox
        label={t('reports.batchAll', { n: shown.length })}
        checked={shown.length > 0 && picked.length === shown.length}
        indeterminate={picked.length > 0 && picked.length < shown.length}
        disabled={shown.length === 0}
        onChange={() => choose(new Set(picked.length === shown.length ? [] : shown.map(({ id }) => id)))}
        data-testid="batch-all"
      />
      {shown.map(({ id, title, agreementTitle, upTo, people: paid }) => (
        <Checkbox
          key={id}
          ml="md"
          label={t('reports.batchRun', { title: title || agreementTitle, upTo, n: paid.length })}
          description={title ? agreementTitle : undefined}
          checked={chosen.has(id)}
          onChange={() => toggle(id)}
        />
      ))}
      {shown.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('queue.batchNone')}
        </Text>
      )}
    </Stack>
  );
}
