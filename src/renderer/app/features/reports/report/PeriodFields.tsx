// The period of a statistic: a year by one choice, or any two days.
import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useT } from '../../../lib/i18n';
import type { ReportForm } from './request';

interface PeriodFieldsProps {
  readonly form: ReportForm;
  readonly today: string;
  readonly onChange: (form: ReportForm) => void;
}

export function PeriodFields({ form, today, onChange }: PeriodFieldsProps) {
  const t = useT();
  const last = Number(today.slice(0, 4));
  const years = Array.from({ length: 8 }, (_, i) => String(last - i));
  const isYear = form.from.slice(4) === '-01-01' && form.until === `${form.from.slice(0, 4)}-12-31`;
  const value = isYear && years.includes(form.from.slice(0, 4)) ? form.from.slice(0, 4) : 'other';
  return (
    <>
      <NativeSelect
        label={t('reports.period')}
        value={value}
        onChange={(event) => {
          const year = event.currentTarget.value;
          if (year !== 'other') onChange({ ...form, from: `${year}-01-01`, until: `${year}-12-31` });
        }}
        data={[
          ...years.map((year) => ({ value: year, label: t('reports.year', { year }) })),
          { value: 'other', label: t('reports.periodOther') },
        ]}
        data-testid="report-year"
      />
      <Group gap="sm" grow>
        <TextInput
          type="date"
          label={t('reports.from')}
          value={form.from}
          max={form.until}
          onChange={(event) => {
            const from = event.currentTarget.value;
            if (from !== '' && from <= form.until) onChange({ ...form, from });
          }}
          data-testid="report-from"
        />
        <TextInput
          type="date"
          label={t('reports.until')}
          value={form.until}
          min={form.from}
          onChange={(event) => {
            const until = event.currentTarget.value;
            if (until !== '' && until >= form.from) onChange({ ...form, until });
          }}
          data-testid="report-until"
        />
      </Group>
    </>
  );
}
