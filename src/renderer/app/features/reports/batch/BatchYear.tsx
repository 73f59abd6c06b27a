// A year whose people get a statement of all they were paid in it.
import { Group, NativeSelect, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { useToday } from '../../../lib/useToday';

export function BatchYear({ onChange }: { readonly onChange: (year: string | null) => void }) {
  const t = useT();
  const [year, setYear] = useState(useToday().slice(0, 4));
  const yearly = useDeskQuery('income.yearly', { year }, { entities: ['run'] });
  const people = yearly.data?.persons.length ?? 0;
  const told = people > 0 ? year : null;
  useEffect(() => onChange(told), [told, onChange]);
  const years = [...new Set([year, ...(yearly.data?.years ?? [])])].sort().reverse();
  return (
    <Group gap="sm" align="flex-end">
      <NativeSelect
        label={t('queue.batchYear')}
        value={year}
        onChange={(event) => setYear(event.currentTarget.value)}
        data={years.map((value) => ({ value, label: t('reports.year', { year: value }) }))}
        data-testid="batch-person-year"
      />
      <Text size="sm" c="dimmed" role="status" pb={8}>
        {t(people > 0 ? 'queue.batchPeople' : 'queue.batchNobody', { n: people, year })}
      </Text>
    </Group>
  );
}
