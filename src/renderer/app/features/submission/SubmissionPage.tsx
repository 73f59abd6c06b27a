// Submission centre (上报中心): batches on their way, receipts, what they hold and we hold, templates, the platform.
import { Button } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay, IconPlus, IconUsb } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { TabbedPage } from '../../components/TabbedPage';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone, notifyError } from '../../lib/notify';
import { useDesk } from '../../state/desk';
import { go, usePageParams } from '../../state/navigation';
import { BannerStrip } from './BannerStrip';
import { BatchesTab, type Pane } from './BatchesTab';
import { CompareTab } from './CompareTab';
import { control } from './control';
import { ImportBack } from './ImportBack';
import { PapersTab } from './PapersTab';
import { PlatformTab } from './PlatformTab';
import { wantsCreate } from './scope';
import { TemplatesTab } from './TemplatesTab';
import { useConnection } from './useConnection';

const TABS = ['batches', 'papers', 'compare', 'templates', 'platform'] as const;
type Tab = (typeof TABS)[number];

export default function SubmissionPage() {
  const t = useT();
  const handed = usePageParams('submission');
  const [tab, setTab] = useState<Tab>('batches');
  const [pane, setPane] = useState<Pane>(() =>
    wantsCreate(handed) ? { kind: 'create' } : { kind: 'batch', batchId: handed?.batchId ?? null },
  );
  const connection = useConnection();
  const paused = useDesk((state) => state.status?.platform === 'paused');
  const unset = connection.settings !== null && connection.settings.endpoint === '';
  // Without a platform and without a code there is nothing to begin with but the settings.
  const nothing = unset && connection.settings?.organisationCode === '';
  useEffect(() => {
    if (nothing) setTab('platform');
  }, [nothing]);
  const show = (next: Pane): void => {
    setPane(next);
    setTab('batches');
  };
  const relay = async (): Promise<void> => {
    const result = await call('submission.relay', {});
    if (!result.ok) return notifyError(result.error);
    const { file, records } = result.value;
    if (file !== null) notifyDone(t('submission.relayed', { n: records, file }));
  };

  return (
    <TabbedPage<Tab>
      title={t('submission.title')}
      tabs={TABS}
      tab={tab}
      onTab={setTab}
      label={(one) => t(`submission.tab.${one}`)}
      prefix="submission-tab"
      add={null}
      above={<BannerStrip onConnection={() => setTab('platform')} />}
      extras={
        <>
          <ImportBack />
          {!unset && (
            <>
              <Button
                variant="default"
                leftSection={<IconUsb size={16} />}
                title={t('submission.relayHint')}
                onClick={() => void relay()}
                data-testid="submission-relay"
              >
                {t('submission.relay')}
              </Button>
              <Button
                variant="default"
                leftSection={paused ? <IconPlayerPlay size={16} /> : <IconPlayerPause size={16} />}
                onClick={() => void control(paused ? 'resume' : 'pause')}
                data-testid="submission-pause"
              >
                {t(paused ? 'submission.resume' : 'submission.pause')}
              </Button>
            </>
          )}
          <Button
            leftSection={<IconPlus size={16} />}
            onClick={() => show({ kind: 'create' })}
            data-testid="submission-create"
          >
            {t('submission.create')}
          </Button>
        </>
      }
    >
      {tab === 'batches' && (
        <BatchesTab
          pane={pane}
          onPane={setPane}
          handed={handed}
          settings={connection.settings}
          onConnection={() => setTab('platform')}
        />
      )}
      {tab === 'papers' && (
        <PapersTab
          onBatch={(batchId, line) =>
            show(line > 0 ? { kind: 'record', batchId, line } : { kind: 'batch', batchId })
          }
        />
      )}
      {tab === 'compare' && <CompareTab onSend={(ids) => go('submission', { ids })} />}
      {tab === 'templates' && <TemplatesTab />}
      {tab === 'platform' && <PlatformTab connection={connection} />}
    </TabbedPage>
  );
}
