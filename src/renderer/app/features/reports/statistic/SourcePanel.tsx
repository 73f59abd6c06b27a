// The records behind a figure, by name; each opens where it is kept.
import { Button, CloseButton, Group, Paper, Stack, Text } from '@mantine/core';
import type { Source } from '../../../../../domain/reporting/statistics/report';
import { closesOnEscape } from '../../../lib/closesOnEscape';
import { useT } from '../../../lib/i18n';
import { useDeskQuery } from '../../../lib/useQuery';
import { openRecord } from './openSource';

const most = 500;

interface SourcePanelProps {
  readonly label: string;
  readonly source: Source;
  readonly onClose: () => void;
}

export function SourcePanel({ label, source, onClose }: SourcePanelProps) {
  const t = useT();
  const { entity } = source;
  const { data } = useDeskQuery(
    'records.labels',
    { entity, ids: source.ids.slice(0, most) },
    { entities: [entity] },
  );
  return (
    <Paper withBorder p="sm" mb="md" {...closesOnEscape(onClose)} data-testid="statistic-source">
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600} size="sm">
          {t('reports.sourceOf', { label })}
        </Text>
        <CloseButton aria-label={t('common.close')} onClick={onClose} />
      </Group>
      <Text size="xs" c="dimmed" mb={4}>
        {t('reports.sourceCount', { n: source.ids.length, entity: t(`domain.entity.${entity}`) })}
      </Text>
      <Stack gap={2} mah={180} style={{ overflowY: 'auto' }}>
        {(data?.labels ?? []).map(({ id, label: name }) => (
          <Button
            key={id}
            variant="subtle"
            size="compact-sm"
            justify="flex-start"
            onClick={() => openRecord(source, id)}
          >
            {name || id}
          </Button>
        ))}
        {source.ids.length > most && (
          <Text size="xs">{t('reports.sourceMore', { n: source.ids.length - most })}</Text>
        )}
      </Stack>
    </Paper>
  );
}
