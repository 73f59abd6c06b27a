// The quality desk: what is wrong with the data and where, what is there twice, and names that are probably one.
import { Badge, Button, Progress, Stack, Tabs, Text } from '@mantine/core';
import { IconCopy, IconPrinter } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { CheckCode } from '../../../../domain/patents/quality/codes';
import { EmptyState } from '../../components/EmptyState';
import { ErrorState } from '../../components/ErrorState';
import { PageHeader } from '../../components/PageHeader';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyDone } from '../../lib/notify';
import { go, usePageParams } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { ChecksTab } from './ChecksTab';
import { DuplicatesTab } from './DuplicatesTab';
import { qualityPaper, qualityText } from './paper';
import classes from './quality.module.css';
import { type ReportState, useReport } from './useReport';
import { VariantsTab } from './VariantsTab';
import { type Tab, useQualityView } from './view';

export default function QualityPage() {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const report = useReport();
  const tab = useQualityView((state) => state.tab);
  const asked = usePageParams('quality');
  useEffect(() => {
    const check = CheckCode.safeParse(asked?.check);
    if (asked?.tab || check.success) {
      useQualityView
        .getState()
        .set({ tab: asked?.tab ?? 'checks', ...(check.success ? { check: check.data } : {}) });
    }
  }, [asked]);
  const { data } = report;
  const print = useMemo(
    () => () => data && go('reports', { paper: qualityPaper(data, language, t) }),
    [data, language, t],
  );
  usePageActions(useMemo(() => ({ print }), [print]));
  const copy = (): void => {
    if (!data) return;
    void call('app.copyText', { text: qualityText(data, language) }).then(
      (result) => result.ok && notifyDone(t('quality.tablesCopied', { n: 2 })),
    );
  };
  const ready = data !== undefined && data.patents > 0;
  return (
    <section className={classes.page} aria-label={t('quality.title')}>
      <PageHeader
        title={t('quality.title')}
        extras={
          ready && (
            <>
              <Button
                variant="default"
                leftSection={<IconCopy size={16} />}
                onClick={copy}
                data-testid="quality-copy"
              >
                {t('quality.copyTable')}
              </Button>
              <Button
                variant="default"
                leftSection={<IconPrinter size={16} />}
                onClick={print}
                data-testid="quality-print"
              >
                {t('quality.print')}
              </Button>
            </>
          )
        }
      />
      {report.error && !data && <ErrorState error={report.error} onRetry={report.refetch} />}
      {!data && !report.error && <Reading report={report} />}
      {data?.patents === 0 && (
        <EmptyState
          title={t('quality.empty')}
          hint={t('quality.emptyHint')}
          action={<Button onClick={() => go('import')}>{t('quality.import')}</Button>}
        />
      )}
      {ready && (
        <Tabs
          value={tab}
          onChange={(value) => useQualityView.getState().set({ tab: value as Tab })}
          keepMounted={false}
          className={classes.tabs}
        >
          <Tabs.List px="lg">
            <Tabs.Tab value="checks">{t('quality.tabChecks')}</Tabs.Tab>
            <Tabs.Tab
              value="duplicates"
              rightSection={data.duplicates.open > 0 && <Count n={data.duplicates.open} />}
              data-testid="quality-tab-duplicates"
            >
              {t('quality.tabDuplicates')}
            </Tabs.Tab>
            <Tabs.Tab value="variants" data-testid="quality-tab-variants">
              {t('quality.tabVariants')}
            </Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="checks" className={classes.tabPanel}>
            <ChecksTab report={data} earlier={report.earlier} />
          </Tabs.Panel>
          <Tabs.Panel value="duplicates" className={classes.tabPanel}>
            <DuplicatesTab today={report.today} patents={data.patents} />
          </Tabs.Panel>
          <Tabs.Panel value="variants" className={classes.tabPanel}>
            <VariantsTab today={report.today} />
          </Tabs.Panel>
        </Tabs>
      )}
    </section>
  );
}

const Count = ({ n }: { readonly n: number }) => (
  <Badge size="sm" variant="light" radius="sm" className={classes.figures}>
    {n.toLocaleString('en-US')}
  </Badge>
);

/** While the patents are read for the first time. */
function Reading({ report }: { readonly report: ReportState }) {
  const t = useT();
  const { done = 0, total = 0 } = report.progress ?? {};
  return (
    <Stack align="center" justify="center" gap="sm" p="xl" role="status" mih={240}>
      <Text fw={600}>{t('quality.reading')}</Text>
      <Progress
        value={total === 0 ? 0 : (done / total) * 100}
        w={320}
        size="sm"
        aria-label={t('quality.reading')}
      />
      <Text size="xs" c="dimmed" className={classes.figures}>
        {total > 0 && t('quality.progress', { done, total })}
      </Text>
      <Text size="xs" c="dimmed">
        {t('quality.readingHint')}
      </Text>
    </Stack>
  );
}
