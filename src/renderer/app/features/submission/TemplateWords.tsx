// A list of words of a template: our value and the platform's word for it, or the platform's state and what it means.
import { ActionIcon, Button, Group, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { ReceiptStatus } from '../../../../domain/submission/receipt';
import { useT } from '../../lib/i18n';
import { BlurInput } from './BlurInput';

export interface TemplateWordsProps {
  readonly title: string;
  readonly words: Readonly<Record<string, string>>;
  /** The values are states of receipts, the keys the platform's words. */
  readonly means?: boolean;
  readonly onChange: (words: Record<string, string>) => void;
}

export function TemplateWords({ title, words, means = false, onChange }: TemplateWordsProps) {
  const t = useT();
  const [fresh, setFresh] = useState('');
  const entries = Object.entries(words);
  const rename = (from: string, to: string): void =>
    onChange(Object.fromEntries(entries.map(([key, value]) => [key === from ? to : key, value])));
  return (
    <Stack gap={4} maw={560}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      {entries.map(([key, value]) => (
        <Group gap="sm" key={key} wrap="nowrap">
          {means ? (
            <>
              <BlurInput
                label={`${t('submission.templateTheirs')} ${key}`}
                value={key}
                onCommit={(to) => rename(key, to)}
                width={220}
              />
              <NativeSelect
                size="xs"
                aria-label={`${t('submission.colResult')} ${key}`}
                value={value}
                onChange={(event) => onChange({ ...words, [key]: event.currentTarget.value })}
                data={ReceiptStatus.options.map((status) => ({
                  value: status,
                  label: t(`domain.receipt.${status}`),
                }))}
                w={160}
              />
              <ActionIcon
                variant="subtle"
                color="red"
                aria-label={`${t('submission.templateRemove')} ${key}`}
                onClick={() => onChange(Object.fromEntries(entries.filter(([one]) => one !== key)))}
              >
                <IconTrash size={14} />
              </ActionIcon>
            </>
          ) : (
            <>
              <Text size="xs" w={220}>
                {key}
              </Text>
              <TextInput
                size="xs"
                aria-label={`${t('submission.templateTheirs')} ${key}`}
                value={value}
                onChange={(event) => onChange({ ...words, [key]: event.currentTarget.value })}
                w={220}
              />
            </>
          )}
        </Group>
      ))}
      {means && (
        <Group gap="sm">
          <TextInput
            size="xs"
            aria-label={t('submission.templateAddWord')}
            value={fresh}
            onChange={(event) => setFresh(event.currentTarget.value)}
            w={220}
          />
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={14} />}
            disabled={fresh.trim() === '' || fresh in words}
            onClick={() => {
              onChange({ ...words, [fresh.trim()]: 'deferred' });
              setFresh('');
            }}
          >
            {t('submission.templateAddWord')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
