// What a paper of one record asks for: the record, where it counts the year, and which of its papers.
import { NativeSelect, Select, Stack } from '@mantine/core';
import { useEffect } from 'react';
import type { RecordKind } from '../../../../../domain/reporting/kinds';
import { recordVariants, variantOf } from '../../../../../domain/reporting/recordVariants';
import { ErrorNote } from '../../../components/ErrorNote';
import { Notice } from '../../../components/Notice';
import { type TextKey, useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { useToday } from '../../../lib/useToday';
import { usePreferences } from '../../../state/preferences';
import { type PickedEntity, RecordPicker } from './RecordPicker';
import { useVariants } from './useVariants';

interface RecordValue {
  readonly id: string | null;
  readonly variant?: string;
  readonly year?: string;
}

interface RecordFieldsProps {
  readonly kind: RecordKind;
  readonly value: RecordValue;
  readonly onChange: (next: RecordValue) => void;
}

const entities: Readonly<Record<RecordKind, PickedEntity>> = {
  offers: 'deal',
  chronology: 'deal',
  royalty: 'royaltyReport',
  distribution: 'run',
  yearly: 'person',
  filing: 'filing',
};

export function RecordFields({ kind, value, onChange }: RecordFieldsProps) {
  const isYearOnly = variantOf(kind, value.variant)?.yearOnly === true;
  return (
    <Stack gap="sm">
      {kind === 'yearly' && <YearFields value={value} onChange={onChange} />}
      {!isYearOnly && (
        <RecordPicker
          entity={entities[kind]}
          kind={kind}
          year={kind === 'yearly' ? value.year : undefined}
          value={value.id}
          onChange={(id) => {
            const { variant: _other, ...rest } = value;
            onChange(kind === 'yearly' ? { ...value, id } : { ...rest, id });
          }}
        />
      )}
      {kind !== 'yearly' && value.id !== null && (
        <VariantField kind={kind} value={value} onChange={onChange} />
      )}
    </Stack>
  );
}

/** Which papers there are follows from the state of the record. */
function VariantField({ kind, value, onChange }: RecordFieldsProps) {
  const t = useT();
  const { list, error } = useVariants(kind, value.id, value.year);
  const first = list?.[0]?.id;
  const isKnown = list?.some(({ id }) => id === value.variant) ?? true;
  useEffect(() => {
    if (first !== undefined && !isKnown) onChange({ ...value, variant: first });
  }, [first, isKnown, value, onChange]);
  if (error !== null) return <ErrorNote error={error} />;
  if (list === undefined) return null;
  if (list.length === 0) {
    const why: TextKey =
      kind === 'distribution' || kind === 'offers'
        ? `recordPaper.noPaper.${kind}`
        : 'recordPaper.noPaper.other';
    return (
      <Notice tone="amber" title={t('recordPaper.noPaper')} testId="record-no-paper">
        {t(why)}
      </Notice>
    );
  }
  if (list.length === 1) return null;
  return (
    <Select
      label={t('recordPaper.variant')}
      description={t('recordPaper.variantHint', { n: list.length })}
      value={value.variant ?? null}
      data={list.map(({ id, label }) => ({ value: id, label }))}
      searchable={list.length > 12}
      allowDeselect={false}
      maxDropdownHeight={320}
      data-testid="record-variant"
      onChange={(variant) => {
        if (variant !== null) onChange({ ...value, variant });
      }}
    />
  );
}

/** A year with anything in it, and whether one person is meant or everybody. */
function YearFields({ value, onChange }: Omit<RecordFieldsProps, 'kind'>) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const thisYear = useToday().slice(0, 4);
  const year = value.year ?? thisYear;
  const found = useDeskQuery(
    'income.yearly',
    { year },
    { entities: ['run', 'income', 'agreement', 'department'], keepPrevious: true },
  );
  const isEmpty = found.data?.persons.length === 0;
  const newest = found.data?.years.find((one) => one < year);
  // Statements are made when the year is over: the newest one that gave anything is meant until another is chosen.
  useEffect(() => {
    if (value.year !== undefined || found.data === undefined) return;
    onChange({ ...value, year: isEmpty && newest !== undefined ? newest : year });
  }, [value, year, found.data, isEmpty, newest, onChange]);
  return (
    <>
      <NativeSelect
        label={t('recordPaper.variant')}
        value={value.variant ?? recordVariants.yearly[0].id}
        data={recordVariants.yearly.map(({ id, name }) => ({ value: id, label: name[lang] }))}
        data-testid="record-variant"
        onChange={(event) => onChange({ ...value, variant: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('recordPaper.year')}
        value={year}
        data={found.data?.years ?? [year]}
        data-testid="record-year"
        onChange={(event) => onChange({ ...value, year: event.currentTarget.value })}
      />
    </>
  );
}
