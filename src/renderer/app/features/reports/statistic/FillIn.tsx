// What the office writes into a report itself: sentences and figures the desk does not hold. Saved when a field is left.
import { Group, NumberInput, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Asked, Narrative } from '../../../../../domain/reporting/statistics/report';
import { useT } from '../../../lib/i18n';

export function NarrativeField({
  narrative,
  onSave,
}: {
  readonly narrative: Narrative;
  readonly onSave: (id: string, text: string) => void;
}) {
  const t = useT();
  const [text, setText] = useState(narrative.text);
  return (
    <Textarea
      label={narrative.prompt}
      description={t('reports.narrativeHint')}
      autosize
      minRows={3}
      maxRows={12}
      maxLength={20_000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text !== narrative.text) onSave(narrative.id, text);
      }}
      data-testid={`narrative-${narrative.id}`}
    />
  );
}

export function AskedFields({
  asked,
  onSave,
}: {
  readonly asked: readonly Asked[];
  readonly onSave: (id: string, value: number | null) => void;
}) {
  return (
    <Group gap="md" my="sm" align="flex-end">
      {asked.map(({ id, label, unit, value }) => (
        <NumberInput
          key={id}
          w={220}
          label={`${label}（${unit}）`}
          min={0}
          max={1_000_000}
          allowDecimal={false}
          allowNegative={false}
          defaultValue={value ?? ''}
          onBlur={(event) => {
            const typed = event.currentTarget.value.trim();
            const next = typed === '' ? null : Number(typed.replace(/,/g, ''));
            if (next !== value && (next === null || Number.isSafeInteger(next))) onSave(id, next);
          }}
          data-testid={`asked-${id}`}
        />
      ))}
    </Group>
  );
}
