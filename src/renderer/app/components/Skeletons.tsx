// Grey shapes while something is read, with a word for screen readers.
import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useT } from '../lib/i18n';

export function RowSkeletons({ rows = 12 }: { readonly rows?: number }) {
  const t = useT();
  return (
    <Stack gap={0} p="xs" role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {Array.from({ length: rows }, (_, index) => `row-${index}`).map((key, index) => (
        <Skeleton key={key} height={14} my={9} width={`${92 - ((index * 7) % 23)}%`} radius="sm" />
      ))}
    </Stack>
  );
}

export function BlockSkeleton({ height = 120 }: { readonly height?: number }) {
  const t = useT();
  return (
    <div role="status">
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      <Skeleton height={height} radius="md" />
    </div>
  );
}
