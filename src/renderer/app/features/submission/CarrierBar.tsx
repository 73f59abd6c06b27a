// The way a batch leaves, and what a person does for the ways that are files.
import { Button, Group, Text } from '@mantine/core';
import { IconFileExport, IconSend, IconTable } from '@tabler/icons-react';
import { useState } from 'react';
import type { BatchRow, Carrier } from '../../../../domain/submission/batchRow';
import { StatusBadge } from '../../components/StatusBadge';
import { localStamp } from '../../lib/dateDistance';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { useDesk } from '../../state/desk';
import { ImportBack } from './ImportBack';

export function CarrierBar({ batch }: { readonly batch: BatchRow }) {
  const t = useT();
  const online = useDesk((state) => state.status?.platform !== 'unset');
  const [busy, setBusy] = useState(false);
  const { batchId, state } = batch;
  const carrier = batch.carrier ?? 'https';
  const untouched = state === 'sealed';
  if (carrier === 'https' && !untouched) return null;

  const change = async (to: Carrier): Promise<void> => {
    const result = await call('submission.carrier', { batchId, carrier: to });
    if (!result.ok) notifyError(result.error);
  };
  const write = async (): Promise<void> => {
    setBusy(true);
    if (carrier === 'bundle') {
      const result = await call('submission.exportBundle', { batchId });
      if (!result.ok) notifyError(result.error);
      else if (result.value.file !== null) {
        const { records, file, missing } = result.value;
        notifyDone(t('submission.bundleWritten', { n: records, file }));
        if (missing.length > 0) notifyDone(t('submission.bundleMissing', { n: missing.length }));
      }
    } else {
      const result = await call('submission.exportTemplate', { batchId });
      if (!result.ok) notifyError(result.error);
      else if (result.value.file !== null)
        notifyDone(t('submission.templateWritten', { n: result.value.rows, file: result.value.file }));
    }
    setBusy(false);
  };

  return (
    <Group gap="sm" data-testid="batch-carrier" data-carrier={carrier}>
      <StatusBadge tone="ink" label={t(`submission.carrier.${carrier}`)} />
      {batch.exportedAt && (
        <Text size="xs" c="dimmed">
          {t('submission.exportedAt', { at: localStamp(batch.exportedAt, new Date()) })}
        </Text>
      )}
      {carrier !== 'https' && (
        <>
          <Button
            size="compact-sm"
            leftSection={carrier === 'bundle' ? <IconFileExport size={15} /> : <IconTable size={15} />}
            loading={busy}
            onClick={() => void write()}
            data-testid="batch-export"
          >
            {t(carrier === 'bundle' ? 'submission.toBundle' : 'submission.toTemplate')}
          </Button>
          <ImportBack batchId={batchId} compact />
        </>
      )}
      {untouched && carrier !== 'https' && online && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconSend size={15} />}
          onClick={() => void change('https')}
        >
          {t('submission.toWire')}
        </Button>
      )}
      {untouched && carrier === 'https' && (
        <Button variant="subtle" size="compact-sm" onClick={() => void change('bundle')}>
          {t('submission.toFile')}
        </Button>
      )}
    </Group>
  );
}
