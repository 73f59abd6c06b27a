// The first run, or a filter that nothing matches: what belongs here and the ways in.
import { Button, Group } from '@mantine/core';
import { IconFileImport, IconFlask, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { EmptyState } from '../../components/EmptyState';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { go } from '../../state/navigation';
import { usePortfolio } from '../../state/portfolio';

export function NothingMatches() {
  const t = useT();
  const { setText, setFilter } = usePortfolio.getState();
  return (
    <EmptyState
      testId="patents-none"
      title={t('portfolio.noneTitle')}
      hint={t('portfolio.noneHint')}
      action={
        <Button
          onClick={() => {
            setText('');
            setFilter({});
          }}
        >
          {t('portfolio.clearAll')}
        </Button>
      }
    />
  );
}

export function EmptyPortfolio() {
  const t = useT();
  const [loading, setLoading] = useState(false);
  const loadSample = async (): Promise<void> => {
    setLoading(true);
    const result = await call('sample.load', {});
    setLoading(false);
    if (result.ok) notifyDone(t('portfolio.sampleLoaded', { n: result.value.counts.created }));
    else notifyError(result.error);
  };
  return (
    <EmptyState
      testId="patents-empty"
      title={t('portfolio.emptyTitle')}
      hint={t('portfolio.emptyHint')}
      action={
        <Button
          size="md"
          leftSection={<IconFileImport size={18} />}
          data-testid="empty-import"
          onClick={() => go('import')}
        >
          {t('portfolio.emptyImport')}
        </Button>
      }
      more={
        <Group>
          <Button
            variant="default"
            leftSection={<IconFlask size={15} />}
            loading={loading}
            data-testid="empty-sample"
            onClick={() => void loadSample()}
          >
            {t('portfolio.emptySample')}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPlus size={15} />}
            onClick={() => go('patents', { create: true })}
          >
            {t('frame.newPatent')}
          </Button>
        </Group>
      }
    />
  );
}
