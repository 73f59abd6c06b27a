// Reports: the catalogue, one report, or what has already been given out. Where one is comes with the page's parameters,
// so that the way back leads through the same places.
import type { ReactNode } from 'react';
import { PageHeader } from '../../components/PageHeader';
import { type TextKey, useT } from '../../lib/i18n';
import { go, usePageParams } from '../../state/navigation';
import { ArchivePlace } from './archive/ArchivePlace';
import { BackButton } from './BackButton';
import { BatchPanel } from './batch/BatchPanel';
import { DesignerPanel } from './designer/DesignerPanel';
import { Gallery } from './gallery/Gallery';
import { QueuePanel } from './queue/QueuePanel';
import { ReportView } from './report/ReportView';
import type { Handed } from './report/request';
import classes from './reports.module.css';

function Place({ title, children }: { readonly title: TextKey; readonly children: ReactNode }) {
  const t = useT();
  return (
    <section className={classes.page} aria-label={t(title)}>
      <PageHeader title={t(title)} extras={<BackButton />} />
      <div className={classes.place}>{children}</div>
    </section>
  );
}

export default function ReportsPage() {
  const params = usePageParams('reports') ?? {};
  if (params.place === 'archive')
    return (
      <Place title="reports.archive">
        <ArchivePlace />
      </Place>
    );
  if (params.place === 'batch')
    return (
      <Place title="reports.batch">
        <BatchPanel />
      </Place>
    );
  if (params.place === 'queue')
    return (
      <Place title="queue.title">
        <QueuePanel />
      </Place>
    );
  if (params.place === 'designer')
    return (
      <DesignerPanel
        key={params.designId ?? 'new'}
        id={params.designId ?? null}
        onClose={() => go('reports')}
        onOpen={(own) => go('reports', { own })}
      />
    );
  const { request, paper, own } = params;
  const kind = params.kind ?? (paper ? 'paper' : own ? 'own' : request?.kind);
  if (kind === undefined) return <Gallery />;
  const handed: Handed = {
    ...(request ? { request } : {}),
    ...(paper ? { paper } : {}),
    ...(own ? { own } : {}),
  };
  return <ReportView key={own?.id ?? kind} kind={kind} handed={handed} />;
}
