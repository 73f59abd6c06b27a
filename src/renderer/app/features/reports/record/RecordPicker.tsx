// The record a report is made of, found by its name: the newest are listed at once, typing finds the others.
import { Button, type ComboboxItem, Group, Select, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { RecordKind, ReportKind } from '../../../../../domain/reporting/kinds';
import { ErrorNote } from '../../../components/ErrorNote';
import { Notice } from '../../../components/Notice';
import { useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { go } from '../../../state/navigation';

/** What each entity is picked for, and where its records are made. */
const places = {
  deal: () => go('deals'),
  royaltyReport: () => go('agreements'),
  run: () => go('receipts', { tab: 'runs' }),
  person: () => go('receipts', { tab: 'runs' }),
  filing: () => go('filings'),
  agreement: () => go('agreements'),
} as const;
export type PickedEntity = keyof typeof places;

interface RecordPickerProps {
  readonly entity: PickedEntity;
  /** Says what is missing where there is none. */
  readonly kind: RecordKind | Extract<ReportKind, 'case'>;
  /** Of yearly statements: only who was paid in it. */
  readonly year?: string | undefined;
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

const shown = 50;

export function RecordPicker({ entity, kind, year, value, onChange }: RecordPickerProps) {
  const t = useT();
  const [typed, setTyped] = useState('');
  const about = { entity, ...(kind === 'case' ? {} : { kind }), ...(year === undefined ? {} : { year }) };
  const entities = [entity, 'run', 'offer', 'agreement'];
  const one = useDeskQuery(
    'records.pick',
    { ...about, text: value ?? '', limit: 1 },
    { entities, enabled: value !== null },
  );
  const chosen = value === null ? undefined : one.data?.rows[0];
  // The record is gone, or not of this year.
  const isLost = value !== null && one.data?.rows.length === 0;
  useEffect(() => {
    if (isLost) onChange(null);
  }, [isLost, onChange]);
  // Mantine types the chosen name into the search: then the whole list is wanted, not the one that is chosen.
  const text = typed === chosen?.label ? '' : typed;
  const found = useDeskQuery(
    'records.pick',
    { ...about, text, limit: shown },
    { entities, keepPrevious: true },
  );
  if (found.data === undefined) return found.error ? <ErrorNote error={found.error} /> : null;
  const { rows, total } = found.data;
  if (total === 0 && text === '' && value === null)
    return (
      <Notice tone="amber" title={t(`recordPaper.empty.${kind}`)} testId="record-none">
        {t(`recordPaper.emptyHint.${kind}`)}
        <Group mt={6}>
          <Button variant="default" size="compact-sm" onClick={places[entity]} data-testid="record-none-go">
            {t('recordPaper.open')}
          </Button>
        </Group>
      </Notice>
    );
  const listed = chosen === undefined || rows.some(({ id }) => id === chosen.id) ? rows : [chosen, ...rows];
  const hints = new Map(listed.map(({ id, hint }) => [id, hint]));
  const renderOption = ({ option }: { readonly option: ComboboxItem }) => (
    <div>
      <Text size="sm">{option.label}</Text>
      <Text size="xs" c="dimmed">
        {hints.get(option.value)}
      </Text>
    </div>
  );
  return (
    <Select
      label={t(`recordPaper.pick.${entity}`)}
      placeholder={t('recordPaper.pickHint')}
      description={t(total > shown ? 'recordPaper.more' : 'recordPaper.count', {
        n: total,
        shown,
        unit: t(`recordPaper.unit.${entity}`),
      })}
      value={chosen === undefined ? null : value}
      data={listed.map(({ id, label }) => ({ value: id, label }))}
      filter={({ options }) => options}
      renderOption={renderOption}
      searchable
      nothingFoundMessage={t('recordPaper.none', { text })}
      maxDropdownHeight={320}
      data-testid="record-pick"
      onSearchChange={setTyped}
      onChange={(next) => {
        if (next !== null && next !== value) onChange(next);
      }}
    />
  );
}
