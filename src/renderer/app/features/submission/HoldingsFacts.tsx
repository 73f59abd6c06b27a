// "我们有 / 他们有 / 回执": the three numbers that must agree before a batch is closed.
import { Group, Text } from '@mantine/core';
import type { BatchRow } from '../../../../domain/submission/batchRow';
import { localStamp } from '../../lib/dateDistance';
import { useT } from '../../lib/i18n';
import { Agreement } from './Agreement';
import type { Holdings as Held } from './holdings';
import { ShareBar } from './ShareBar';
import classes from './submission.module.css';

export function HoldingsFacts({ held, batch }: { readonly held: Held; readonly batch: BatchRow }) {
  const t = useT();
  const agree = held.ours === held.theirs && held.theirs === held.receipts;
  const facts = [
    { label: t('submission.ours'), hint: t('submission.oursHint'), value: held.ours, id: 'ours' },
    { label: t('submission.theirs'), hint: t('submission.theirsHint'), value: held.theirs, id: 'theirs' },
    {
      label: t('submission.receiptsHere'),
      hint: t('submission.receiptsHint'),
      value: held.receipts,
      id: 'receipts',
    },
  ];
  return (
    <div>
      <dl className={classes.facts}>
        {facts.map((fact) => (
          <div key={fact.id}>
            <dt title={fact.hint}>
              {fact.label} · {fact.hint}
            </dt>
            <dd data-testid={`batch-${fact.id}`}>{fact.value.toLocaleString('en-US')}</dd>
          </div>
        ))}
      </dl>
      <Group justify="space-between" mt={6} mb={8}>
        <Text size="xs" c="dimmed" className={classes.figures}>
          {batch.transportReceipt &&
            `${t('submission.transport')} ${t('submission.transportAt', {
              at: localStamp(batch.transportReceipt.receivedAt, new Date()),
            })}`}
        </Text>
        {agree && <Agreement />}
      </Group>
      <ShareBar batch={batch} large />
    </div>
  );
}
