// Records the platform refused: after they were corrected, a new batch takes them up and says which one it corrects.
import { Button, Group, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { KindType } from '../../../../domain/submission/kinds';
import { call, query } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { kindOfBatch } from './kindWords';

/** Lines asked for at once. */
const PAGE = 1000;

export function Correction({
  batch,
  onOpen,
}: {
  readonly batch: BatchRow;
  readonly onOpen: (batchId: string) => void;
}) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const refused = (batch.counts?.rejected ?? 0) + (batch.counts?.conflict ?? 0);
  const kind = KindType.safeParse(kindOfBatch(batch.manifest?.schema));
  if (batch.state !== 'needs_correction' || batch.supersededBy !== undefined || !kind.success) return null;

  const correct = async (): Promise<void> => {
    setBusy(true);
    const ids: string[] = [];
    const statuses = ['rejected', 'conflict'];
    for (let offset = 0; ; offset += PAGE) {
      const page = await query('batch.lines', { batchId: batch.batchId, statuses, offset, limit: PAGE });
      if (!page.ok) {
        setBusy(false);
        return notifyError(page.error);
      }
      for (const line of page.value.lines) if (line.recordId !== '') ids.push(line.recordId);
      if (offset + PAGE >= page.value.total) break;
    }
    const result = await call('submission.create', {
      kind: kind.data,
      ids,
      again: true,
      carrier: batch.carrier ?? 'https',
      supersedes: batch.batchId,
    });
    setBusy(false);
    if (!result.ok) return notifyError(result.error);
    notifyDone(t('submission.correctMade', { n: result.value.records }));
    const made = result.value.batchIds[0];
    if (made !== undefined) onOpen(made);
  };

  return (
    <Group justify="space-between" wrap="nowrap" mt={8}>
      <Text size="xs" c="dimmed">
        {t('submission.correctHint')}
      </Text>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconRefresh size={15} />}
        loading={busy}
        onClick={() => void correct()}
        style={{ flexShrink: 0 }}
        data-testid="batch-correct"
      >
        {t('submission.correct', { n: refused })}
      </Button>
    </Group>
  );
}
