// The options of a report: title, what it is about (its needs), then how it is printed.
import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { type TextKey, useT } from '../../../lib/i18n';
import { RecordFields } from '../record/RecordFields';
import { RecordPicker } from '../record/RecordPicker';
import { DepartmentField } from './DepartmentField';
import { PeriodFields } from './PeriodFields';
import { isByDepartment, isRecordKind, isStatistic, needsOf, type ReportForm, type Scope } from './request';

export interface OptionsProps {
  readonly form: ReportForm;
  readonly scopes: readonly Scope[];
  /** Patents in each scope, as far as it is known. */
  readonly counts: Readonly<Partial<Record<Scope, number>>>;
  readonly today: string;
  /** What the title is where none is written. */
  readonly name: string;
  /** An own report that counts a period. */
  readonly hasPeriod: boolean;
  readonly onChange: (form: ReportForm) => void;
}

const CHOICES = {
  groupBy: ['none', 'department', 'type', 'legalBucket'],
  watermark: ['none', 'draft', 'internal'],
  lang: ['zh', 'en'],
} as const;

export function Options({ form, scopes, counts, today, name, hasPeriod, onChange }: OptionsProps) {
  const t = useT();
  const choices = <V extends string>(values: readonly V[], key: (value: V) => TextKey) =>
    values.map((value) => ({ value, label: t(key(value)) }));
  const set = (patch: Partial<ReportForm>): void => onChange({ ...form, ...patch });
  const needs = needsOf(form.kind);
  return (
    <Stack gap="sm">
      {isRecordKind(form.kind) && (
        <RecordFields kind={form.kind} value={form.record} onChange={(record) => set({ record })} />
      )}
      {form.kind === 'case' && (
        <RecordPicker
          entity="agreement"
          kind="case"
          value={form.record.id}
          onChange={(id) => set({ record: { id } })}
        />
      )}
      <TextInput
        label={t('reports.docTitle')}
        placeholder={name}
        value={form.title}
        maxLength={200}
        onChange={(event) => set({ title: event.currentTarget.value })}
        data-testid="report-title"
      />
      {(hasPeriod || needs.includes('period') || needs.includes('ahead')) && (
        <PeriodFields form={form} today={today} onChange={onChange} />
      )}
      {isByDepartment(form.kind) && (
        <DepartmentField value={form.departmentId} onChange={(departmentId) => set({ departmentId })} />
      )}
      {needs.includes('scope') && (
        <NativeSelect
          label={t('reports.scope')}
          value={form.scope}
          onChange={(event) => set({ scope: event.currentTarget.value as Scope })}
          data={scopes.map((scope) => ({
            value: scope,
            label: t(`reports.scope.${scope}`, { n: counts[scope] ?? '…' }),
          }))}
          data-testid="report-scope"
        />
      )}
      {form.kind === 'portfolio' && (
        <NativeSelect
          label={t('reports.groupBy')}
          value={form.groupBy}
          onChange={(event) => set({ groupBy: event.currentTarget.value as ReportForm['groupBy'] })}
          data={choices(CHOICES.groupBy, (value) => `reports.groupBy.${value}`)}
          data-testid="report-group"
        />
      )}
      <NativeSelect
        label={t('reports.watermark')}
        value={form.watermark}
        onChange={(event) => set({ watermark: event.currentTarget.value as ReportForm['watermark'] })}
        data={choices(CHOICES.watermark, (value) => `reports.watermark.${value}`)}
        data-testid="report-watermark"
      />
      {(needs.includes('scope') || isRecordKind(form.kind)) && !isStatistic(form.kind) && (
        <NativeSelect
          label={t('reports.language')}
          value={form.lang}
          onChange={(event) => set({ lang: event.currentTarget.value as ReportForm['lang'] })}
          data={choices(CHOICES.lang, (value) => `reports.language.${value}`)}
        />
      )}
    </Stack>
  );
}
