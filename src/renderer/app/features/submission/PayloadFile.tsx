// Records of a kind that has no page here yet: a JSON list after the published schema.
import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { Notice } from '../../components/Notice';
import { useT } from '../../lib/i18n';

type Payloads = Record<string, unknown>[];

export function payloadsOf(text: string): Payloads | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const list = Array.isArray(value) && value.every((one) => typeof one === 'object' && one !== null);
    return list ? (value as Payloads) : undefined;
  } catch {
    return undefined;
  }
}

export function PayloadFile({ onRead }: { readonly onRead: (payloads: Payloads | undefined) => void }) {
  const t = useT();
  const [said, setSaid] = useState<{ ok: boolean; n: number } | null>(null);
  const read = async (file: File | null): Promise<void> => {
    if (file === null) return;
    const payloads = payloadsOf(await file.text());
    setSaid({ ok: payloads !== undefined, n: payloads?.length ?? 0 });
    onRead(payloads);
  };
  return (
    <Notice tone="amber" title={t('submission.fromFile')} testId="create-from-file">
      <Text size="sm">{t('submission.fromFileHint')}</Text>
      <Group gap="sm" mt={6}>
        <FileButton accept="application/json,.json" onChange={(file) => void read(file)}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileImport size={16} />}>
              {t('submission.fromFilePick')}
            </Button>
          )}
        </FileButton>
        {said && (
          <Text size="sm" c={said.ok ? undefined : 'red'} role="status">
            {said.ok ? t('submission.fromFileGot', { n: said.n }) : t('submission.fromFileBad')}
          </Text>
        )}
      </Group>
    </Notice>
  );
}
