// What a funded project's declaration lacks, and what became of its patents, each figure leading to them.
import { Anchor, Group, Text } from '@mantine/core';
import { LegalBucket } from '../../../../domain/patents/records';
import type { QueryOutput } from '../../../../shared/store/queries';
import { StatusBadge } from '../../components/StatusBadge';
import { useT } from '../../lib/i18n';
import { go } from '../../state/navigation';

type ProjectRow = QueryOutput<'projects.declarations'>['rows'][number];

export function GapsCell({ gaps }: { readonly gaps: ProjectRow['gaps'] }) {
  const t = useT();
  if (gaps.length === 0) return <StatusBadge tone="green" label={t('people.complete')} />;
  const what = gaps.map((gap) => t(`people.gap.${gap}`)).join(t('record.listComma'));
  return <StatusBadge tone="amber" label={t('people.lacks', { what })} title={t('people.lacksHint')} />;
}

export function ProjectFacts({ row }: { readonly row: ProjectRow }) {
  const t = useT();
  return (
    <>
      <Group gap="sm">
        <Text size="xs" c="dimmed">
          {t('people.declaration')}
        </Text>
        <GapsCell gaps={row.gaps} />
      </Group>
      <Group gap="md" data-testid="project-buckets">
        {LegalBucket.options
          .filter((bucket) => row.buckets[bucket] > 0)
          .map((bucket) => (
            <Anchor
              key={bucket}
              component="button"
              type="button"
              fz="sm"
              onClick={() => go('patents', { text: '', filter: { projectId: row.id, buckets: [bucket] } })}
            >
              {t(`domain.bucket.${bucket}`)} {row.buckets[bucket].toLocaleString('en-US')}
            </Anchor>
          ))}
      </Group>
    </>
  );
}
