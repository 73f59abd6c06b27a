// Says that the three numbers of a batch agree.
import { Text } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useT } from '../../lib/i18n';

export function Agreement() {
  const t = useT();
  return (
    <Text size="xs" c="var(--zd-green)">
      <IconCircleCheck size={13} style={{ verticalAlign: '-2px' }} aria-hidden /> {t('submission.agree')}
    </Text>
  );
}
