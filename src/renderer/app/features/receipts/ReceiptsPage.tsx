// 到账与分配: agreements, what came in, what was spent, and how it is divided.
import { type ReactNode, useEffect } from 'react';
import { RecordList } from '../../components/RecordList';
import type { Listed, ListKind } from '../../components/recordListTypes';
import { TabbedPage } from '../../components/TabbedPage';
import { useT } from '../../lib/i18n';
import { type ReceiptTab, usePageParams } from '../../state/navigation';
import { AgreementPanel } from './AgreementPanel';
import { CreatePane } from './CreatePane';
import { IncomePanel } from './IncomePanel';
import { agreements, incomes, outlays, runs } from './kinds';
import { OutlayPanel } from './OutlayPanel';
import { RunPanel } from './RunPanel';
import { ReconcileTab } from './reconcile/ReconcileTab';
import { SumBar } from './SumBar';
import { remove } from './save';
import { StatementTab } from './statement/StatementTab';
import { isListTab, type ListTab, useReceiptsView } from './view';
import { YearlyTab } from './YearlyTab';

const TABS: readonly ReceiptTab[] = [
  'agreements',
  'incomes',
  'statement',
  'outlays',
  'runs',
  'reconcile',
  'yearly',
];

/** Parameters are obeyed once: coming back to the page must not undo what was changed since. */
const obeyed = new WeakSet<object>();

export default function ReceiptsPage() {
  const t = useT();
  const params = usePageParams('receipts');
  const { tab, show, put } = useReceiptsView();
  useEffect(() => {
    if (!params || obeyed.has(params)) return;
    obeyed.add(params);
    const wanted = params.tab ?? 'agreements';
    show(wanted);
    if (!isListTab(wanted)) return;
    if (params.id !== undefined) put(wanted, { openId: params.id, creating: false });
    if (params.agreementId !== undefined) put(wanted, { creating: true, agreementId: params.agreementId });
  }, [params, show, put]);
  return (
    <TabbedPage
      title={t('frame.navReceipts')}
      tabs={TABS}
      tab={tab}
      onTab={show}
      label={(one) => t(`receipts.tab.${one}`)}
      prefix="receipts"
      add={
        isListTab(tab)
          ? { label: t(`receipts.new.${tab}`), onClick: () => put(tab, { creating: true }) }
          : null
      }
      above={<SumBar />}
    >
      {tab === 'agreements' && (
        <Book kind={agreements} tab={tab} panel={(id) => <AgreementPanel key={id} id={id} />} />
      )}
      {tab === 'incomes' && (
        <Book kind={incomes} tab={tab} panel={(id) => <IncomePanel key={id} id={id} />} />
      )}
      {tab === 'outlays' && (
        <Book kind={outlays} tab={tab} panel={(id) => <OutlayPanel key={id} id={id} />} />
      )}
      {tab === 'runs' && <Book kind={runs} tab={tab} panel={(id) => <RunPanel key={id} id={id} />} />}
      {tab === 'statement' && <StatementTab />}
      {tab === 'reconcile' && <ReconcileTab />}
      {tab === 'yearly' && <YearlyTab />}
    </TabbedPage>
  );
}

function Book<R extends Listed>({
  kind,
  tab,
  panel,
}: {
  readonly kind: ListKind<R>;
  readonly tab: ListTab;
  readonly panel: (id: string) => ReactNode;
}) {
  const view = useReceiptsView((state) => state.tabs[tab]);
  const put = useReceiptsView((state) => state.put);
  return (
    <RecordList
      kind={kind}
      view={view}
      onView={(patch) => put(tab, patch)}
      onRemove={(row) => void remove(tab, row.id, kind.name(row))}
      panel={panel}
      create={<CreatePane tab={tab} />}
    />
  );
}
