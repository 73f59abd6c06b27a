// The tabs of a patent in the order of the work; each is drawn only while it is open.
import type { ReactNode } from 'react';
import type { QueryOutput } from '../../../../shared/store/queries';
import { PatentDeadlines } from '../../components/deadlines/PatentDeadlines';
import { RecordHistory } from '../../components/RecordHistory';
import type { NameOf } from '../../lib/changeText';
import { isoDay } from '../../lib/dateDistance';
import type { Translate } from '../../lib/i18n';
import { CostsTab } from './CostsTab';
import { DocumentsTab } from './DocumentsTab';
import { FundingTab } from './FundingTab';
import { InventorsTab } from './InventorsTab';
import { LegalTab } from './LegalTab';
import { OverviewTab } from './OverviewTab';
import { SubmissionTab } from './SubmissionTab';
import { UseTab } from './UseTab';

export type RecordTab =
  | 'overview'
  | 'legal'
  | 'deadlines'
  | 'inventors'
  | 'funding'
  | 'use'
  | 'costs'
  | 'documents'
  | 'submission'
  | 'history';

interface TabEntry {
  readonly id: RecordTab;
  readonly label: string;
  /** How many things the tab holds; nought is not shown. */
  readonly count?: number;
  readonly render: () => ReactNode;
}

export function recordTabs(
  data: QueryOutput<'patents.get'>,
  t: Translate,
  nameOf: NameOf,
): readonly TabEntry[] {
  const { patent, department, persons, projects, submission, receipts } = data;
  const tab = (id: RecordTab, render: () => ReactNode, count?: number): TabEntry => ({
    id,
    label: t(`record.tab.${id}`),
    ...(count !== undefined && { count }),
    render,
  });
  return [
    tab('overview', () => <OverviewTab patent={patent} department={department} />),
    tab('legal', () => <LegalTab patent={patent} />, patent.legalEvents?.length ?? 0),
    tab('deadlines', () => <PatentDeadlines patent={patent} today={isoDay(new Date())} />),
    tab('inventors', () => <InventorsTab patent={patent} persons={persons} />, patent.inventors.length),
    tab('funding', () => <FundingTab patent={patent} projects={projects} />, patent.projectIds.length),
    tab('use', () => <UseTab patent={patent} />, patent.implementations?.length ?? 0),
    tab('costs', () => <CostsTab patent={patent} />, patent.costs?.length ?? 0),
    tab('documents', () => <DocumentsTab patent={patent} />, patent.documents?.length ?? 0),
    tab('submission', () => <SubmissionTab patentId={patent.id} mark={submission} receipts={receipts} />),
    tab('history', () => <RecordHistory entity="patent" id={patent.id} nameOf={nameOf} />),
  ];
}
