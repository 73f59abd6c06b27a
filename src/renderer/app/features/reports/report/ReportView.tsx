// One report: what it is and its options on the left, the paper on the right, above both the ways out.
import { Button, SegmentedControl, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { listKinds } from '../../../../../domain/reporting/kinds';
import type { StatisticRequest } from '../../../../../shared/store/queries/statistics';
import { PageHeader } from '../../../components/PageHeader';
import { TaskProgress } from '../../../components/TaskProgress';
import { type Translate, useT } from '../../../lib/i18n';
import { scrollStop } from '../../../lib/scrollStop';
import { useToday } from '../../../lib/useToday';
import { useDesk } from '../../../state/desk';
import { go } from '../../../state/navigation';
import { usePageActions } from '../../../state/pageActions';
import { usePreferences } from '../../../state/preferences';
import { BackButton } from '../BackButton';
import classes from '../reports.module.css';
import { StatisticData } from '../statistic/StatisticData';
import { StatisticDefinitions } from '../statistic/StatisticDefinitions';
import { type ReportSide, reportSides, useKeptForms } from './keptForms';
import { Options } from './Options';
import { Preview } from './Preview';
import { PrintPanel } from './PrintPanel';
import { ReportActions } from './ReportActions';
import { firstForm, type Handed, type Kind, scopes, sourceOf } from './request';
import { SavedFile } from './SavedFile';
import { SavedPdf } from './SavedPdf';
import { useOutput } from './useOutput';
import { useReport } from './useReport';
import { useScopeCounts } from './useScopeCounts';

/** Lines of an own report on the screen; paper and workbook have them all, and so do its sums. */
const mostLines = 1000;
const onScreen = (request: StatisticRequest): StatisticRequest =>
  request.kind === 'own' ? { ...request, lines: mostLines } : request;

export interface ReportViewProps {
  readonly kind: Kind;
  readonly handed: Handed;
}

function nameOf(kind: Kind, { paper, own }: Handed, t: Translate): string {
  if (kind === 'paper') return paper?.title ?? '';
  return kind === 'own' ? (own?.name ?? '') : t(`reports.${kind}`);
}

export function ReportView({ kind, handed }: ReportViewProps) {
  const t = useT();
  const lang = usePreferences((state) => state.language);
  const today = useToday();
  // What a page handed over begins anew each time; a kind of the catalogue is found as it was left.
  const isHanded = kind === 'paper' || kind === 'own' || handed.request !== undefined;
  const kept = useKeptForms.getState().kept[kind];
  const [form, setForm] = useState(() =>
    isHanded || kept === undefined ? firstForm(kind, handed, { lang, today }) : kept.form,
  );
  const [view, setView] = useState<ReportSide>(kept?.view ?? 'paper');
  useEffect(() => {
    if (!isHanded) useKeptForms.getState().keep(kind, { form, view });
  }, [isHanded, kind, form, view]);
  const [isPrinting, setPrinting] = useState(false);
  const source = sourceOf(form, handed, today);
  const statistic = source !== null && 'statistic' in source ? source.statistic : null;
  const report = useReport(source);
  const output = useOutput(report);
  const counts = useScopeCounts(handed.request);
  const job = report.prepared?.job;
  const task = useDesk((state) => state.tasks.find((one) => one.id === job && one.state === 'running'));
  usePageActions(useMemo(() => ({ print: () => setPrinting(true) }), []));

  const name = nameOf(form.kind, handed, t);
  const title = form.title.trim() || name;
  const isList = listKinds.some((one) => one === form.kind);
  const switcher = statistic !== null && (
    <SegmentedControl
      size="xs"
      value={view}
      onChange={(next) => setView(reportSides.find((one) => one === next) ?? 'paper')}
      data={[
        { value: 'paper', label: t('reports.viewPaper') },
        { value: 'data', label: t('reports.viewData') },
        { value: 'definitions', label: t('reports.definitions') },
      ]}
      data-testid="report-view"
    />
  );
  return (
    <section className={classes.page} aria-label={title}>
      <PageHeader
        title={name}
        extras={
          <>
            <BackButton />
            {handed.own !== undefined && (
              <Button
                variant="default"
                leftSection={<IconPencil size={16} />}
                onClick={() => go('reports', { place: 'designer', designId: handed.own?.id ?? '' })}
                data-testid="report-design"
              >
                {t('reports.ownEdit')}
              </Button>
            )}
          </>
        }
        primary={
          <ReportActions
            unable={report.prepared === null}
            saving={output.saving}
            onPdf={() => void output.savePdf()}
            onPrint={() => setPrinting(true)}
            onWord={form.kind === 'portfolio' ? undefined : () => void output.saveWord()}
            onSheets={
              statistic === null
                ? undefined
                : () => void output.saveSheets({ ...statistic, title: statistic.title ?? title })
            }
          />
        }
      />
      <div className={classes.panes}>
        <div className={classes.left} {...scrollStop}>
          <Text size="sm" c="dimmed" mb="sm">
            {t(`reports.${form.kind}Hint`)}
          </Text>
          {isList && handed.request !== undefined && (
            <SegmentedControl
              fullWidth
              mb="sm"
              size="xs"
              value={form.kind}
              onChange={(next) =>
                setForm({ ...form, kind: listKinds.find((one) => one === next) ?? form.kind })
              }
              data={listKinds.map((value) => ({ value, label: t(`reports.${value}`) }))}
              data-testid="report-list-kind"
            />
          )}
          {output.saving && task && <TaskProgress task={{ ...task, label: t('reports.making') }} />}
          {output.pdf && <SavedPdf saved={output.pdf} />}
          {output.file !== null && <SavedFile file={output.file} />}
          {isPrinting && (
            <PrintPanel
              current={report.current}
              onNumber={report.numbered}
              onClose={() => setPrinting(false)}
            />
          )}
          <Title order={2} size="h3" mt="xs" mb={6}>
            {t('reports.options')}
          </Title>
          <Options
            form={form}
            scopes={scopes(handed.request)}
            counts={counts}
            today={today}
            name={name}
            hasPeriod={handed.own?.period !== undefined}
            onChange={setForm}
          />
        </div>
        <div className={classes.right}>
          {statistic !== null && view !== 'paper' ? (
            <>
              <div className={classes.bar}>{switcher}</div>
              {view === 'data' ? (
                <StatisticData key={statistic.kind} request={onScreen(statistic)} />
              ) : (
                <StatisticDefinitions request={statistic} />
              )}
            </>
          ) : (
            <Preview
              report={report}
              title={title}
              counted={form.kind === 'portfolio'}
              isWaiting={source === null}
              switcher={switcher}
            />
          )}
        </div>
      </div>
    </section>
  );
}
