// 上报: every receipt of this patent, newest first, with the batch it belongs to.
import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { Receipt, ReceiptStatus } from '../../../../domain/submission/receipt';
import type { SubmissionMark } from '../../../../shared/store/queries';
import classes from '../../components/fields/Fields.module.css';
import { NumberCopy } from '../../components/NumberCopy';
import { SubmissionBadge } from '../../components/PatentBadges';
import { StatusBadge, type Tone } from '../../components/StatusBadge';
import { fieldWord } from '../../lib/changeText';
import { localStamp } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';
import { usePreferences } from '../../state/preferences';
import { SubmissionStages } from './SubmissionStages';

const TONE: Record<ReceiptStatus, Tone> = {
  accepted: 'green',
  duplicate: 'grey',
  rejected: 'red',
  conflict: 'violet',
  deferred: 'amber',
};

export interface SubmissionTabProps {
  readonly patentId: string;
  readonly mark: SubmissionMark;
  readonly receipts: readonly (Receipt & { readonly batchId: string })[];
}

export function SubmissionTab({ patentId, mark, receipts }: SubmissionTabProps) {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const newest = [...receipts].sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
  return (
    <Stack gap="md" data-testid="tab-submission">
      <Group justify="space-between">
        <SubmissionBadge mark={mark} />
        <Button
          variant="default"
          leftSection={<IconSend size={15} />}
          onClick={() => go('submission', { ids: [patentId] })}
        >
          {t('record.submitThis')}
        </Button>
      </Group>
      <SubmissionStages id={patentId} />
      {newest.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('record.noReceipts')}
        </Text>
      ) : (
        <table className={classes.table}>
          <thead>
            <tr>
              <th>{t('record.receiptAt')}</th>
              <th>{t('record.receiptStatus')}</th>
              <th>{t('record.receiptMessage')}</th>
              <th>{t('record.receiptNumber')}</th>
            </tr>
          </thead>
          <tbody>
            {newest.map((receipt) => (
              <tr key={`${receipt.batchId} ${receipt.opId}`}>
                <td>
                  <Anchor
                    component="button"
                    type="button"
                    fz="sm"
                    onClick={() => go('submission', { batchId: receipt.batchId })}
                  >
                    {localStamp(receipt.receivedAt, new Date())}
                  </Anchor>
                </td>
                <td>
                  <StatusBadge tone={TONE[receipt.status]} label={t(`domain.receipt.${receipt.status}`)} />
                </td>
                <td className={classes.now}>
                  {receipt.field && `${fieldWord(receipt.field, t)}${t('common.separator')}`}
                  {receipt.message[language]}
                </td>
                <td>{receipt.nationalId && <NumberCopy number={receipt.nationalId} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Stack>
  );
}
