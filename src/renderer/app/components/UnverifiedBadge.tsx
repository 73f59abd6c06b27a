// 未核实: a small outlined badge; the source shows on hover.
import { Badge, Tooltip } from '@mantine/core';
import { useT } from '../lib/i18n';

export function UnverifiedBadge({ source }: { readonly source?: string }) {
  const t = useT();
  return (
    <Tooltip label={source ? t('common.unverifiedSource', { source }) : t('common.unverifiedHint')}>
      <Badge variant="outline" color="gray" size="xs" radius="sm" fw={400} tt="none" tabIndex={0}>
        {t('common.unverified')}
      </Badge>
    </Tooltip>
  );
}
