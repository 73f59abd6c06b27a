// Minutes of a tender: written by a person, begun by a draft out of the record.
import { Button, Group, Text } from '@mantine/core';
import { minutesDraft } from '../../../../domain/patents/agencies';
import type { Tender } from '../../../../domain/patents/records';
import { InlineField } from '../../components/fields/InlineField';
import { Section } from '../../components/fields/Section';
import { useT } from '../../lib/i18n';
import { usePreferences } from '../../state/preferences';
import type { SaveTender } from './TenderEditor';

interface MinutesProps {
  readonly tender: Tender;
  readonly onChange: SaveTender;
}

export function Minutes({ tender, onChange }: MinutesProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const minutes = tender.minutes ?? '';
  return (
    <Section title={t('agencies.minutes')}>
      <Group gap="sm" my={6}>
        <Button
          variant="default"
          onClick={() => onChange({ minutes: minutesDraft(tender, language) })}
          data-testid="minutes-draft"
        >
          {t('agencies.minutesDraft')}
        </Button>
        {minutes !== '' && (
          <Text size="xs" c="dimmed">
            {t('agencies.minutesReplace')}
          </Text>
        )}
      </Group>
      <InlineField
        label={t('agencies.minutes')}
        bare
        value={minutes}
        placeholder={t('agencies.minutesEmpty')}
        onSave={async (text) => {
          onChange({ minutes: text.trim() || null });
          return { kind: 'saved' };
        }}
        showTheirs={String}
        multiline
        testId="tender-minutes"
      />
    </Section>
  );
}
