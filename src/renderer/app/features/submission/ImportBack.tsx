// Imports what came back as a file. The first file of a platform asks for its keys to be compared; rows that could not be
// read are listed one by one.
import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState } from 'react';
import { BatchState } from '../../../../domain/submission/states';
import type { RouteOutput } from '../../../../shared/routes';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { stateWords } from './batchWords';
import classes from './submission.module.css';

type Read = RouteOutput<'submission.importReceipts'>;

export function ImportBack({ batchId, compact }: { readonly batchId?: string; readonly compact?: boolean }) {
  const t = useT();
  const [busy, setBusy] = useState(false);
  const [keys, setKeys] = useState<{ ids: string[]; file: string } | null>(null);
  const [bad, setBad] = useState<Read | null>(null);

  const run = async (file?: string, acceptKeys: string[] = []): Promise<void> => {
    setBusy(true);
    const result = await call('submission.importReceipts', {
      acceptKeys,
      ...(file === undefined ? {} : { file }),
      ...(batchId === undefined ? {} : { batchId }),
    });
    setBusy(false);
    setKeys(null);
    if (!result.ok) {
      const { code, data } = result.error;
      if (code !== 'SERVER_KEY_UNKNOWN') return notifyError(result.error);
      return setKeys({ ids: String(data?.keyIds ?? '').split(' '), file: String(data?.file ?? '') });
    }
    const { file: read, stored, state, badTotal } = result.value;
    if (read === null) return;
    const known = BatchState.safeParse(state);
    const named = known.success ? t(stateWords(known.data).label) : state;
    notifyDone(stored > 0 ? t('submission.backRead', { n: stored, state: named }) : t('submission.backSame'));
    if (badTotal > 0) setBad(result.value);
  };

  return (
    <>
      <Button
        variant="default"
        {...(compact ? { size: 'compact-sm' } : {})}
        leftSection={<IconFileImport size={16} />}
        loading={busy}
        title={t('submission.importBackHint')}
        onClick={() => void run()}
        data-testid={compact ? 'batch-import' : 'submission-import'}
      >
        {t('submission.importBack')}
      </Button>
      <Modal opened={keys !== null} onClose={() => setKeys(null)} title={t('submission.keyAsk')} size="lg">
        <Stack gap="sm">
          <Text size="sm">{t('submission.keyAskHint')}</Text>
          {keys?.ids.map((id) => (
            <Text key={id} className={classes.mono} fw={600}>
              {id}
            </Text>
          ))}
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setKeys(null)}>
              {t('common.cancel')}
            </Button>
            <Button
              onClick={() => keys && void run(keys.file || undefined, keys.ids)}
              data-testid="import-accept-keys"
            >
              {t('submission.keyAccept')}
            </Button>
          </Group>
        </Stack>
      </Modal>
      <Modal
        opened={bad !== null}
        onClose={() => setBad(null)}
        title={t('submission.backBadTitle')}
        size="lg"
      >
        {bad && <BadRows read={bad} />}
      </Modal>
    </>
  );
}

function BadRows({ read }: { readonly read: Read }) {
  const t = useT();
  const words = (code: string): string =>
    code === 'KEY_MISSING' ||
    code === 'STATE_MISSING' ||
    code === 'STATE_UNKNOWN' ||
    code === 'KEY_TWICE' ||
    code === 'NOT_IN_BATCH'
      ? t(`submission.bad.${code}`)
      : code;
  return (
    <Stack gap="sm" data-testid="import-bad">
      <Text size="sm">
        {t('submission.backBad', { n: read.badTotal })} · {t('submission.backBadHint')}
      </Text>
      <Table fz="sm" verticalSpacing={4} withTableBorder>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60}>{t('submission.colRow')}</Table.Th>
            <Table.Th>{t('submission.colReason')}</Table.Th>
            <Table.Th>{t('submission.colText')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {read.bad.slice(0, 100).map((one) => (
            <Table.Tr key={one.row}>
              <Table.Td>{one.row}</Table.Td>
              <Table.Td>{words(one.code)}</Table.Td>
              <Table.Td>{one.text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
