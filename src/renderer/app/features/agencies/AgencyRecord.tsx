// The record of an agency beside its figures: aliases, code, contact, reviews. Without one, a button that makes it.
import { Button, Group, Stack, Text } from '@mantine/core';
import type { Agency } from '../../../../domain/patents/records';
import { InlineField } from '../../components/fields/InlineField';
import { Section } from '../../components/fields/Section';
import type { SaveOutcome } from '../../lib/fieldSave';
import { useT } from '../../lib/i18n';
import { runCommand } from '../../lib/runCommand';
import { Reviews } from './Reviews';
import { useRegisterSave } from './useRegisterSave';

export function NewRecord({ name }: { readonly name: string }) {
  const t = useT();
  const create = () =>
    runCommand(
      'record.create',
      { entity: 'agency', fields: { name } },
      { label: t('agencies.created', { name }) },
    );
  return (
    <Section title={t('agencies.record')}>
      <Group justify="space-between" wrap="nowrap" mt={4}>
        <Text size="sm" c="dimmed">
          {t('agencies.noRecord')}
        </Text>
        <Button onClick={() => void create()} data-testid="agency-create">
          {t('agencies.createRecord')}
        </Button>
      </Group>
    </Section>
  );
}

interface AgencyRecordProps {
  readonly agency: Agency;
  readonly spellings: readonly string[];
  readonly today: string;
}

const linesOf = (text: string): string[] => [
  ...new Set(text.split(/\n/).flatMap((line) => line.trim() || [])),
];

export function AgencyRecord({ agency, spellings, today }: AgencyRecordProps) {
  const t = useT();
  const save = useRegisterSave('agency', agency);
  const put = async (patch: Record<string, unknown>): Promise<SaveOutcome> => {
    const saved = await save(patch, t('agencies.saved', { name: agency.name }));
    return { kind: saved ? 'saved' : 'failed' };
  };
  const field = (name: 'code' | 'contact' | 'note', multiline = false) => (
    <InlineField
      label={t(`agencies.${name}`)}
      value={agency[name] ?? ''}
      onSave={(text) => put({ [name]: text.trim() || null })}
      showTheirs={String}
      multiline={multiline}
      testId={`agency-${name}`}
    />
  );
  return (
    <>
      <Reviews
        agency={agency}
        today={today}
        onChange={(reviews) => void save({ reviews }, t('agencies.reviewsSaved', { name: agency.name }))}
      />
      <Section title={t('agencies.record')}>
        <Stack gap="xs" mt={4}>
          <Group grow align="flex-start">
            {field('code')}
            {field('contact')}
          </Group>
          <InlineField
            label={t('agencies.aliases')}
            value={(agency.aliases ?? []).join('\n')}
            onSave={(text) => put({ aliases: linesOf(text) })}
            showTheirs={String}
            multiline
            placeholder={t('agencies.aliasesHint')}
            testId="agency-aliases"
          />
          {field('note', true)}
          <Text size="xs" c="dimmed">
            {t('agencies.spellings')}：{spellings.join('；')}
          </Text>
        </Stack>
      </Section>
    </>
  );
}
