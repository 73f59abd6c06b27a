// Printable reports: catalogue and options on the left, the paper on the right, then PDF or printer.
import { Button, SegmentedControl, Title, UnstyledButton } from '@mantine/core';
import { IconFileTypeDocx, IconFileTypePdf, IconFileTypeXls, IconPrinter } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { RouteOutput } from '../../../../shared/routes';
import { EmptyState } from '../../components/EmptyState';
import { PageHeader } from '../../components/PageHeader';
import { TaskProgress } from '../../components/TaskProgress';
import { call } from '../../lib/desk';
import { useT } from '../../lib/i18n';
import { notifyError } from '../../lib/notify';
import { useToday } from '../../lib/useToday';
import { useDesk } from '../../state/desk';
import { go, usePageParams } from '../../state/navigation';
import { usePageActions } from '../../state/pageActions';
import { usePreferences } from '../../state/preferences';
import { ArchivePanel } from './archive/ArchivePanel';
import { OpenedBar } from './archive/OpenedBar';
import { BatchPanel } from './batch/BatchPanel';
import { Catalogue, Elsewhere } from './Catalogue';
import { Options } from './Options';
import { Preview } from './Preview';
import { PrintPanel } from './PrintPanel';
import classes from './reports.module.css';
import {
  buildPaper,
  buildRequest,
  buildStatistic,
  firstForm,
  isStatistic,
  type ReportForm,
  scopes,
} from './request';
import { SavedFile } from './SavedFile';
import { SavedPdf } from './SavedPdf';
import { StatisticData } from './statistic/StatisticData';
import { type Prepared, type Source, useReport } from './useReport';
import { useScopeCounts } from './useScopeCounts';

export default function ReportsPage() {
  const t = useT();
  const language = usePreferences((state) => state.language);
  const params = usePageParams('reports');
  const handed = params?.request;
  const paper = params?.paper;
  const today = useToday();
  const [form, setForm] = useState(() => firstForm(handed, language, today, paper));
  const [view, setView] = useState<'paper' | 'data' | 'archive' | 'batch'>('paper');
  /** A paper of the past, on screen instead of the one the options make. */
  const [opened, setOpened] = useState<Prepared | null>(null);
  const statistic = isStatistic(form.kind) ? buildStatistic(form, form.kind, today) : null;
  const source: Source =
    statistic !== null
      ? { statistic, watermark: form.watermark }
      : form.kind === 'paper' && paper
        ? { paper: buildPaper(form, paper) }
        : { request: buildRequest(form, handed) };
  const isAside = view === 'archive' || view === 'batch';
  const made = useReport(source);
  const report =
    opened === null
      ? made
      : { ...made, prepared: opened, error: null, busy: false, stale: false, current: async () => opened };
  const counts = useScopeCounts(handed);
  const [printing, setPrinting] = useState(false);
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<RouteOutput<'report.pdf'> | null>(null);
  const [file, setFile] = useState<string | null>(null);
  const job = report.prepared?.job;
  const task = useDesk((state) => state.tasks.find((one) => one.id === job && one.state === 'running'));
  usePageActions(useMemo(() => ({ print: () => setPrinting(true) }), []));

  const change = (next: ReportForm): void => {
    setOpened(null);
    setForm(next);
  };

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

  const title = form.title.trim() || paper?.title || (form.kind === 'paper' ? '' : t(`reports.${form.kind}`));

  const saveAs = async (what: 'sheets' | 'word'): Promise<void> => {
    setSaving(true);
    setFile(null);
    const prepared = what === 'word' ? await report.current() : null;
    const result =
      what === 'sheets' && statistic !== null
        ? await call('report.sheets', { request: { ...statistic, title: statistic.title ?? title } })
        : prepared === null
          ? null
          : await call('report.word', { job: prepared.job });
    if (result?.ok) setFile(result.value.file);
    else if (result) notifyError(result.error);
    setSaving(false);
  };

  if (counts.all === 0 && !paper && handed !== undefined) {
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
  const unable = report.prepared === null || isAside;
  return (
    <section className={classes.page} aria-label={t('reports.title')}>
      <PageHeader
        title={t('reports.title')}
        extras={
          <>
            {statistic !== null && opened === null && (
              <Button
                variant="default"
                leftSection={<IconFileTypeXls size={16} />}
                disabled={saving}
                onClick={() => void saveAs('sheets')}
                data-testid="report-sheets"
              >
                Excel
              </Button>
            )}
            {(statistic !== null || form.kind === 'paper' || form.kind === 'inventory') && (
              <Button
                variant="default"
                leftSection={<IconFileTypeDocx size={16} />}
                disabled={unable || saving}
                onClick={() => void saveAs('word')}
                data-testid="report-word"
              >
                Word
              </Button>
            )}
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} />}
              disabled={unable}
              onClick={() => setPrinting(true)}
              data-testid="report-print"
            >
              {t('reports.print')}
            </Button>
          </>
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
            onChange={(kind) => {
              change({ ...form, kind });
              setView(isAside ? 'paper' : view);
            }}
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
          {file !== null && <SavedFile file={file} />}
          {printing && <PrintPanel current={report.current} onClose={() => setPrinting(false)} />}
          <Title order={2} size="h3" mt="md" mb={6}>
            {t('reports.options')}
          </Title>
          <Options form={form} scopes={scopes(handed)} counts={counts} today={today} onChange={change} />
          <Elsewhere />
          {(['batch', 'archive'] as const).map((aside) => (
            <UnstyledButton
              key={aside}
              className={classes.elsewhere}
              aria-pressed={view === aside}
              onClick={() => setView(view === aside ? 'paper' : aside)}
              data-testid={`report-${aside}`}
            >
              {t(`reports.${aside}Open`)}
            </UnstyledButton>
          ))}
        </div>
        <div className={classes.right}>
          {opened !== null && !isAside && (
            <OpenedBar number={opened.documentNumber} onClose={() => setOpened(null)} />
          )}
          {statistic !== null && opened === null && !isAside && (
            <div className={classes.bar}>
              <SegmentedControl
                value={view}
                onChange={(next) => setView(next === 'data' ? 'data' : 'paper')}
                data={[
                  { value: 'paper', label: t('reports.viewPaper') },
                  { value: 'data', label: t('reports.viewData') },
                ]}
                data-testid="report-view"
              />
            </div>
          )}
          {view === 'batch' ? (
            <BatchPanel />
          ) : view === 'archive' ? (
            <ArchivePanel
              onOpen={(prepared) => {
                setOpened(prepared);
                setView('paper');
              }}
            />
          ) : statistic !== null && opened === null && view === 'data' ? (
            <StatisticData key={statistic.kind} request={statistic} />
          ) : (
            <Preview report={report} title={title} counted={form.kind === 'portfolio' && opened === null} />
          )}
        </div>
      </div>
    </section>
  );
}
