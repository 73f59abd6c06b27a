// Why nothing is being sent at the moment, and the one thing that helps.
import { Button, Group, Text } from '@mantine/core';
import { Notice } from '../../components/Notice';
import { useT } from '../../lib/i18n';
import { useDesk } from '../../state/desk';
import { control } from './control';
import { type Banner, laneBanner } from './laneBanner';

export function BannerStrip({ onConnection }: { readonly onConnection: () => void }) {
  const t = useT();
  const status = useDesk((state) => state.status);
  const banner = status && laneBanner(status);
  if (!banner) return null;
  const actions: Record<Banner, { label: string; run: () => void } | null> = {
    needsLogin: { label: t('submission.enterToken'), run: onConnection },
    paused: { label: t('submission.resume'), run: () => void control('resume') },
    waiting: { label: t('submission.retryNow'), run: () => void control('retry') },
    offline: null,
    frozen: null,
  };
  const action = actions[banner];
  const serious = banner === 'needsLogin' || banner === 'frozen';
  return (
    <Notice tone={serious ? 'red' : 'amber'} flush testId="lane-banner" data={banner}>
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{t(`submission.banner.${banner}`)}</Text>
        {action && (
          <Button variant="default" onClick={action.run} style={{ flexShrink: 0 }}>
            {action.label}
          </Button>
        )}
      </Group>
    </Notice>
  );
}
