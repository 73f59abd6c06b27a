// One record as it left: the text to the byte, whose data is in it, which papers go with it.
import { Anchor, Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import type { Result } from '../../../../shared/result';
import type { RouteOutput } from '../../../../shared/routes';
import { ErrorNote } from '../../components/ErrorNote';
import { BlockSkeleton } from '../../components/Skeletons';
import { byteText } from '../../lib/byteText';
import { closesOnEscape } from '../../lib/closesOnEscape';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { PersonalFacts } from './PersonalFacts';
import classes from './submission.module.css';

type Preview = RouteOutput<'submission.preview'>;

export function RecordPreview({
  batchId,
  line,
  onBack,
}: {
  readonly batchId: string;
  readonly line: number;
  readonly onBack: () => void;
}) {
  const t = useT();
  const [found, setFound] = useState<Result<Preview> | null>(null);
  useEffect(() => {
    let wanted = true;
    void call('submission.preview', { batchId, line }).then((result) => {
      if (wanted) setFound(result);
    });
    return () => {
      wanted = false;
    };
  }, [batchId, line]);
  return (
    <Stack gap="md" className={classes.pad} data-testid="record-preview" {...closesOnEscape(onBack)}>
      <Group justify="space-between">
        <Title order={2}>{t('submission.previewOf', { name: `${line}` })}</Title>
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
          {t('submission.previewBack')}
        </Button>
      </Group>
      {found === null && <BlockSkeleton height={200} />}
      {found && !found.ok && <ErrorNote error={found.error} />}
      {found?.ok && (
        <>
          <PersonalFacts personal={found.value.personal} names="all" />
          <div>
            <Title order={3}>{t('submission.evidence')}</Title>
            {found.value.evidence.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('submission.evidenceNone')}
              </Text>
            ) : (
              <Table fz="sm" verticalSpacing={4} withTableBorder>
                <Table.Tbody>
                  {found.value.evidence.map((one) => (
                    <Table.Tr key={one.sha256}>
                      <Table.Td className={classes.mono}>{one.sha256}</Table.Td>
                      <Table.Td w={180}>{one.type}</Table.Td>
                      <Table.Td w={90}>{byteText(one.size)}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            )}
          </div>
          <div>
            <Group justify="space-between">
              <Title order={3}>{t('submission.preview')}</Title>
              <Anchor
                component="button"
                size="xs"
                onClick={() => void call('app.copyText', { text: found.value.text })}
              >
                {t('common.copy')}
              </Anchor>
            </Group>
            <Text size="xs" c="dimmed" mb={4}>
              {t('submission.previewHint')}
            </Text>
            <section className={classes.raw} data-tall aria-label={t('submission.preview')}>
              {found.value.text}
            </section>
          </div>
        </>
      )}
    </Stack>
  );
}
