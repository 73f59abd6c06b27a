// Printable reports: catalogue and options on the left, the paper on the right, then PDF or printer.
import { Button, Title } from '@mantine/core';
import { IconFileTypePdf, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { RouteOutput } from '../../../../shared/routes';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { TaskProgress } from '../../components/TaskProgress';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { useDesk } from '../../state/desk';
import { go, usePageParams } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { Catalogue } from './Catalogue';
import { Options } from './Options';
import { Preview } from './Preview';
import { PrintPanel } from './PrintPanel';
import classes from './reports.module.css';
import { buildPaper, buildRequest, firstForm, scopes } from './request';
import { SavedPdf } from './SavedPdf';
import { useReport } from './useReport';
import { useScopeCounts } from './useScopeCounts';

export default function ReportsPage() {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const params = usePageParams('reports');
  const handed = params?.request;
  const paper = params?.paper;
  const [form, setForm] = useState(() => firstForm(handed, language, paper));
  const source =
    form.kind === 'paper' && paper
      ? { paper: buildPaper(form, paper) }
      : { request: buildRequest(form, handed) };
  const report = useReport(source);
  const counts = useScopeCounts(handed);
  const [printing, setPrinting] = useState(false);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<RouteOutput<'report.pdf'> | null>(null);
  const job = report.prepared?.job;
  const task = useDesk((state) => state.tasks.find((one) => one.id === job && one.state === 'running'));
  usePageActions(useMemo(() => ({ print: () => setPrinting(true) }), []));

  const savePdf = async (): Promise<void> => {
    setSaving(true);
    setSaved(null);
    const prepared = await report.current();
    if (prepared) {
      const result = await call('report.pdf', { job: prepared.job });
      if (result.ok) setSaved(result.value);
      else notifyError(result.error);
    }
    setSaving(false);
  };

  if (counts.all === 0 && !paper) {
    return (
      <section className={classes.page} aria-label={t('reports.title')}>
        <PageHeader title={t('reports.title')} />
        <EmptyState
          title={t('reports.empty')}
          hint={t('reports.emptyHint')}
          action={<Button onClick={() => go('import')}>{t('reports.import')}</Button>}
        />
      </section>
    );
  }
  const title =
    form.title.trim() ||
    paper?.title ||
    t(form.kind === 'inventory' ? 'reports.inventory' : 'reports.portfolio');
  const unable = report.prepared === null;
  return (
    <section className={classes.page} aria-label={t('reports.title')}>
      <PageHeader
        title={t('reports.title')}
        extras={
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            disabled={unable}
            onClick={() => setPrinting(true)}
            data-testid="report-print"
          >
            {t('reports.print')}
          </Button>
        }
        primary={
          <Button
            leftSection={<IconFileTypePdf size={16} />}
            disabled={unable}
            loading={saving}
            onClick={() => void savePdf()}
            data-testid="report-pdf"
          >
            {t('reports.pdf')}
          </Button>
        }
      />
      <div className={classes.panes}>
        <div className={classes.left}>
          <Catalogue
            kind={form.kind}
            paperTitle={paper?.title}
            onChange={(kind) => setForm({ ...form, kind })}
          />
          {saving && task && (
            <div style={{ marginTop: 12 }}>
              <TaskProgress task={{ ...task, label: t('reports.making') }} />
            </div>
          )}
          {saved && (
            <div style={{ marginTop: 12 }}>
              <SavedPdf saved={saved} />
            </div>
          )}
          {printing && <PrintPanel current={report.current} onClose={() => setPrinting(false)} />}
          <Title order={2} size="h3" mt="md" mb={6}>
            {t('reports.options')}
          </Title>
          <Options form={form} scopes={scopes(handed)} counts={counts} onChange={setForm} />
        </div>
        <div className={classes.right}>
          <Preview report={report} title={title} counted={form.kind === 'portfolio'} />
        </div>
      </div>
    </section>
  );
}
